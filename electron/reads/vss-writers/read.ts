import type { WriterMap } from '../../../shared/model/vss-writer-map.ts'
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
      const entry =
        known.byClassId.get(writer.classId.toLowerCase().replace(/[{}]/g, '')) ??
        known.byName.get(writer.name.toLowerCase())
      return { ...writer, service: entry?.service ?? '', restart: entry?.restart ?? 'unknown' }
    }),
  }
}
