import { type Message, message, messageSchema } from '../../shared/model/message.ts'
import { reasonOf } from '../probes/reader.ts'
import { ServerError } from '../server/server.ts'
import { ProblemError } from './problem-error.ts'

/** The sentence for any error of the privileged side: its own reason where it has one, else what it says. */
export function reasonFor(error: unknown): Message {
  if (error instanceof ServerError) return reasonOf(error)
  if (error instanceof ProblemError) return error.problem.message
  const { reason, problem } = (error ?? {}) as { reason?: unknown; problem?: unknown }
  for (const said of [reason, problem]) {
    const own = messageSchema.safeParse(said)
    if (own.success) return own.data
  }
  return message('session.unexpected', { detail: error instanceof Error ? error.message : String(error) })
}
