import type { z } from 'zod'
import type { mappedWritersAnswerSchema, VssWritersAnswer } from '../../shared/model/probe-answers.ts'
import type { VssWriterEntry } from '../../shared/model/vss-writer-map.ts'

/** What is known of writers: by class id in lower case, and by name in lower case. */
export interface WriterMap {
  byClassId: ReadonlyMap<string, VssWriterEntry>
  byName: ReadonlyMap<string, VssWriterEntry>
}

/** Joins writers with the services that host them. A writer that is on no list gets no service: it is never guessed. */
export function mapWriters(
  { writers, unread }: VssWritersAnswer,
  known: WriterMap,
): z.infer<typeof mappedWritersAnswerSchema> {
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
