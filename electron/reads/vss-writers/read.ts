import { knownWriter, type WriterMap } from '../../../shared/model/known-writer.ts'
import type { MappedWritersAnswer, VssWritersAnswer } from '../../../shared/reads/vss-writers.ts'
import type { Read } from '../read-type.ts'

/** The VSS writers, joined with the services that host them. */
export const vssWriters: Read<'vssWriters'> = async (server, _at, { writers, ...options }) =>
  mapWriters(await server.call('Get-VssWriterState', {}, options), writers)

/** Joins writers with the services that host them. A writer that is on no list gets no service: it is never guessed. */
export function mapWriters({ writers, unread }: VssWritersAnswer, known: WriterMap): MappedWritersAnswer {
  return {
    unread,
    writers: writers.map((writer) => {
      const entry = knownWriter(known, writer)
      return { ...writer, service: entry?.service ?? '', restart: entry?.restart ?? 'unknown' }
    }),
  }
}
