import type { z } from 'zod'
import { knownWriter, type WriterMap } from '../../shared/model/known-writer.ts'
import type { mappedWritersAnswerSchema, VssWritersAnswer } from '../../shared/model/probe-answers.ts'

/** Joins writers with the services that host them. A writer that is on no list gets no service: it is never guessed. */
export function mapWriters(
  { writers, unread }: VssWritersAnswer,
  known: WriterMap,
): z.infer<typeof mappedWritersAnswerSchema> {
  return {
    unread,
    writers: writers.map((writer) => {
      const entry = knownWriter(known, writer)
      return { ...writer, service: entry?.service ?? '', restart: entry?.restart ?? 'unknown' }
    }),
  }
}
