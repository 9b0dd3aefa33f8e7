import { knownWriter, type WriterMap } from '../../../shared/model/known-writer.ts'
import type { MappedWritersAnswer } from '../../../shared/reads/vss-writers.ts'
import type { Read } from '../read-type.ts'
import { type StandingWriters, standingWriters } from './standing-writers.ts'

/** The VSS writers, each with how it stands and the service that hosts it. */
export const vssWriters: Read<'vssWriters'> = async (server, _at, { writers }) =>
  mapWriters(await standingWriters(server), writers)

/** Joins writers with the services that host them. A writer that is on no list gets no service: it is never guessed. */
export function mapWriters({ writers, unread }: StandingWriters, known: WriterMap): MappedWritersAnswer {
  return {
    unread,
    writers: writers.map((writer) => {
      const entry = knownWriter(known, writer)
      return { ...writer, service: entry?.service ?? '', restart: entry?.restart ?? 'unknown' }
    }),
  }
}
