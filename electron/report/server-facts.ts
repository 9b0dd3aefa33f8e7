import type { ReadName } from '../../shared/kinds.ts'
import { errorText } from '../../shared/model/error-text.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import type { Fact, ServerFacts } from '../../shared/model/server-facts.ts'

/** Reads one thing of the server, as checks do. Changes nothing. */
export type ReadServer = (read: ReadName, at: Record<string, unknown>, signal?: AbortSignal) => Promise<Json>

/** Longer than this a report does not wait for what it would say of the server besides. */
const patienceMs = 45_000

/** Where Windows keeps the extension that takes snapshots of an Azure VM; each version has a folder of its own. */
const extension = '%SystemDrive%\\Packages\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot\\*'

/** Reads what a report says of its server besides the journal. What does not answer is told with its reason, and stops nothing. */
export async function readServerFacts(read: ReadServer): Promise<ServerFacts> {
  const fact = async (name: ReadName, at: Record<string, unknown> = {}): Promise<Fact> => {
    try {
      return { answer: await read(name, at, AbortSignal.timeout(patienceMs)) }
    } catch (error) {
      return {
        unread:
          error instanceof ReasonedError ? error.reason : message('session.unexpected', { detail: errorText(error) }),
      }
    }
  }
  const [roles, volumes, folder] = await Promise.all([
    fact('roles'),
    fact('volumes'),
    fact('file', { path: extension }),
  ])
  return { roles, volumes, extension: folder }
}
