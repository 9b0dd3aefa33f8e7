import type { PlainReadName, ResourceName } from '../../shared/kinds.ts'
import { readTargets } from '../../shared/kinds.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { message } from '../../shared/model/message.ts'
import { type Reader, ReadFailure } from '../engine/ports.ts'
import type { ResourceType } from '../engine/resource-type.ts'
import { endedBy } from '../server/ended-by.ts'
import { type Server, ServerError } from '../server/server.ts'
import type { Known, Read } from './read-type.ts'

/** The reads that are no resource, by their names. */
export type Reads = { readonly [Name in PlainReadName]: Read<Name> }

/**
 * Everything that checks can read on a server: the resources by their own names, and the reads that are no resource. Changes
 * nothing. A call without an answer becomes a {@link ReadFailure} with the reason. A signal that is raised ends the calls of its read, also those
 * that still wait for a session.
 */
export function readerOf(
  server: Server,
  resourcesOf: (server: Server) => Record<ResourceName, ResourceType>,
  reads: Reads,
  known: Known,
): Reader {
  const everybody = resourcesOf(server)
  return async (name, at, signal) => {
    const target = readTargets[name].parse(at)
    const asked = signal ? endedBy(server, signal) : server
    try {
      if (name in everybody) {
        const resources = signal ? resourcesOf(asked) : everybody
        return await resources[name as ResourceName].get(target as Json)
      }
      const read = reads[name as PlainReadName] as Read<PlainReadName>
      return (await read(asked, target as never, known)) as Json
    } catch (error) {
      throw error instanceof ServerError ? new ReadFailure(reasonOf(error)) : error
    }
  }
}

/** Why a call gave no answer, as a sentence with what the server itself said. */
export function reasonOf(error: ServerError): ReturnType<typeof message> {
  const { code, primitive, detail, nativeCode } = error
  return message(`server.${code}`, { primitive, detail: detail || (nativeCode === null ? '–' : String(nativeCode)) })
}
