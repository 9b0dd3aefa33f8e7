import type { Message } from '../../shared/model/message.ts'
import type { FailedJob } from '../../shared/model/now-evidence.ts'
import { type DpmJob, dpmJobs } from '../../shared/reads/dpm-jobs.ts'
import { type MarsJob, marsJobs } from '../../shared/reads/mars-jobs.ts'
import type { Reader } from '../engine/ports.ts'
import type { Diagnoser } from './diagnoser.ts'
import { reasonFor } from './reason-for.ts'

/** The last jobs that ended badly, newest first, and why some could not be read. */
export interface LastJobs {
  failed: FailedJob[]
  unread: Message[]
}

const well = new Set(['Completed', 'Succeeded'])
const hour = 3_600_000

/**
 * Reads the last jobs of MARS and of MABS or DPM, where they are installed, and what their codes lead to. A failure after which the same job has
 * succeeded is past and left out. Changes nothing; never throws.
 */
export async function readLastJobs(
  read: Reader,
  diagnoser: Diagnoser,
  now: () => number,
  signal?: AbortSignal,
): Promise<LastJobs> {
  const unread: Message[] = []
  const ask = async (name: 'marsJobs' | 'dpmJobs', at: Record<string, number>) =>
    read(name, at, signal).catch((error: unknown) => {
      unread.push(reasonFor(error))
      return null
    })
  const [mars, dpm] = await Promise.all([ask('marsJobs', { last: 10 }), ask('dpmJobs', { hours: 48 })])
  const ofMars = marsJobs.answer.safeParse(mars)
  const ofDpm = dpmJobs.answer.safeParse(dpm)
  const hoursSince = (at: string | null) =>
    at === null ? null : Math.max(0, Math.round((now() - Date.parse(at)) / hour))
  const failed: FailedJob[] = []
  if (ofMars.success && 'ended' in ofMars.data) {
    for (const job of stillFailing(ofMars.data.ended, marsKey, ({ state }) => well.has(state))) {
      const code = codesOf(job).join(', ')
      const { endedAt: at, state, type } = job
      const diagnosis = code ? diagnoser(code) : { matches: [] }
      failed.push({ at, hoursAgo: hoursSince(at), type, state, code: code || '–', diagnosis })
    }
  }
  if (ofDpm.success && 'ended' in ofDpm.data) {
    for (const job of stillFailing(ofDpm.data.ended, dpmKey, ({ status }) => well.has(status))) {
      const { endedAt: at, status: state, type } = job
      failed.push({ at, hoursAgo: hoursSince(at), type, state, code: '–', diagnosis: { matches: [] } })
    }
  }
  return { failed, unread }
}

/** Of jobs that are told newest first those that ended badly and have not ended well since. */
function stillFailing<Job>(ended: readonly Job[], keyOf: (job: Job) => string, isWell: (job: Job) => boolean): Job[] {
  const succeeded = new Set<string>()
  return ended.filter((job) => {
    if (isWell(job)) succeeded.add(keyOf(job))
    return !succeeded.has(keyOf(job))
  })
}

function marsKey({ type, sources }: MarsJob): string {
  return [type, ...sources.map(({ name }) => name).sort()].join('\n')
}

function dpmKey({ type, sources }: DpmJob): string {
  return [type, ...[...sources].sort()].join('\n')
}

/** The codes of a job and of what it backed up, as an administrator would paste them. */
function codesOf({ errorCode, detailCode, sources }: MarsJob): string[] {
  const codes = [{ errorCode, detailCode }, ...sources].flatMap((one) => [
    ...(one.errorCode ? [`ID: ${one.errorCode}`] : []),
    ...(one.detailCode ? [one.detailCode] : []),
  ])
  return [...new Set(codes)]
}
