import { reasonFor } from '../session/reason-for.ts'
import type { Session } from '../session/session.ts'
import type { CommandContext } from './command-context.ts'

/**
 * Does work that a server helps with and that needs none. Where there is no server, or it cannot be opened, which is told, the work is done
 * without its session. What the work itself throws is thrown.
 */
export async function withSessionIfAny<T>(
  { hasServer, withSession, output }: CommandContext,
  work: (session: Session | null) => Promise<T>,
): Promise<T> {
  let isOpen = false
  if (hasServer) {
    try {
      return await withSession((session) => {
        isOpen = true
        return work(session)
      })
    } catch (error) {
      if (isOpen) throw error
      output.tell(output.say(reasonFor(error)))
    }
  }
  return work(null)
}
