import type { PlainReadName, ResourceName } from '../../shared/kinds.ts'
import { readTargets } from '../../shared/kinds.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { message } from '../../shared/model/message.ts'
import { type Reader, ReadFailure } from '../engine/ports.ts'
import type { ResourceType } from '../engine/resource-type.ts'
import { type Server, ServerError } from '../server/server.ts'
import type { Read, ReadOptions } from './read-type.ts'

/** The reads that are no resource, by their names. */
export type Reads = { readonly [Name in PlainReadName]: Read<Name> }

/**
 * Everything that checks can read on a server: the resources by their own names, and the reads that are no resource. Changes
 * nothing. A call without an answer becomes a {@link ReadFailure} with the reason.
 */
export function readerOf(
  server: Server,
  resources: Record<ResourceName, ResourceType>,
  reads: Reads,
  known: Omit<ReadOptions, 'signal'>,
): Reader {
  return async (name, at, signal) => {
    const target = readTargets[name].parse(at)
    try {
      if (name in resources) return await resources[name as ResourceName].get(target as Json)
      const read = reads[name as PlainReadName] as Read<PlainReadName>
      return (await read(server, target as never, { ...known, ...(signal ? { signal } : {}) })) as Json
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
