import { setTimeout } from 'node:timers/promises'
import type { VssWriter, VssWritersAnswer, WriterCondition } from '../../../shared/reads/vss-writers.ts'
import type { Server } from '../../server/server.ts'
import { jobsAtWork } from '../backup-activity/jobs-at-work.ts'

/** A writer between freeze and completion: a snapshot is being made, or its requester has not said that it is done. */
const isBusy = ({ state }: VssWriter) => state >= 2 && state <= 5

/** How often writers that may be stuck are read again, and how long they get in between. */
const rereads = 2
const betweenReads = 4_000

/** The writers that answered, each with how it stands. */
export interface StandingWriters {
  unread: number
  writers: (VssWriter & { condition: WriterCondition })[]
}

/**
 * Reads the VSS writers. Those that look as if a backup were running are read again some seconds later, because one that stays
 * there while nothing backs up is stuck. Changes nothing; takes its time only when a writer is between freeze and completion.
 */
export async function standingWriters(server: Server): Promise<StandingWriters> {
  const first = await server.call('Get-VssWriterState', {})
  const busy = first.writers.some(isBusy) ? await busyCondition(server, first) : () => 'inProgress' as const
  const conditionOf = (writer: VssWriter): WriterCondition => {
    if (writer.state === 1) return 'stable'
    return isBusy(writer) ? busy(writer) : 'failed'
  }
  return { unread: first.unread, writers: first.writers.map((one) => ({ ...one, condition: conditionOf(one) })) }
}

async function busyCondition(server: Server, first: VssWritersAnswer) {
  const staying = new Set(first.writers.filter(isBusy).map(keyOf))
  let jobs = await jobsAtWork(server)
  for (let round = 0; round < rereads && !jobs.running && staying.size > 0; round++) {
    await (server.wait?.(betweenReads) ?? setTimeout(betweenReads))
    const { writers } = await server.call('Get-VssWriterState', {})
    const now = new Set(writers.map(keyOf))
    for (const writer of staying) if (!now.has(writer)) staying.delete(writer)
    jobs = await jobsAtWork(server)
  }
  if (jobs.running || staying.size === 0) return () => 'inProgress' as const
  const stays = jobs.known ? 'stuck' : 'unclear'
  return (writer: VssWriter) => (staying.has(keyOf(writer)) ? stays : 'inProgress')
}

/** A writer in one state: the same writer in another state has moved. */
function keyOf({ name, classId, state }: VssWriter): string {
  return `${name} ${classId} ${state}`
}
