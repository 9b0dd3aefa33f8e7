import type { Message } from '../../shared/model/message.ts'
import { dpmJobs } from '../../shared/reads/dpm-jobs.ts'
import { marsJobs } from '../../shared/reads/mars-jobs.ts'
import type { Reader } from '../engine/ports.ts'
import type { Diagnoser } from './diagnoser.ts'
import type { FailedJob } from './likeliest-cases.ts'
import { reasonFor } from './reason-for.ts'

/** The last jobs that ended badly, newest first, and why some could not be read. */
export interface LastJobs {
  failed: FailedJob[]
  unread: Message[]
}

const well = new Set(['Completed', 'Succeeded'])

/** Reads the last jobs of MARS and of MABS or DPM, where they are installed, and what their codes lead to. Changes nothing; never throws. */
export async function readLastJobs(read: Reader, diagnoser: Diagnoser, signal?: AbortSignal): Promise<LastJobs> {
  const unread: Message[] = []
  const ask = async (name: 'marsJobs' | 'dpmJobs', at: Record<string, number>) =>
    read(name, at, signal).catch((error: unknown) => {
      unread.push(reasonFor(error))
      return null
    })
  const [mars, dpm] = await Promise.all([ask('marsJobs', { last: 10 }), ask('dpmJobs', { hours: 48 })])
  const ofMars = marsJobs.answer.safeParse(mars)
  const ofDpm = dpmJobs.answer.safeParse(dpm)
  const failed: FailedJob[] = []
  if (ofMars.success && 'ended' in ofMars.data) {
    for (const { endedAt, state, errorCode, detailCode, sources } of ofMars.data.ended) {
      if (well.has(state)) continue
      const codes = [{ errorCode, detailCode }, ...sources].flatMap((one) => [
        ...(one.errorCode ? [`ID: ${one.errorCode}`] : []),
        ...(one.detailCode ? [one.detailCode] : []),
      ])
      const code = [...new Set(codes)].join(', ')
      failed.push({ at: endedAt ?? '–', state, code: code || '–', diagnosis: code ? diagnoser(code) : { matches: [] } })
    }
  }
  if (ofDpm.success && 'ended' in ofDpm.data) {
    for (const { endedAt, status, type } of ofDpm.data.ended) {
      if (!well.has(status)) failed.push({ at: endedAt ?? '–', state: status, code: type, diagnosis: { matches: [] } })
    }
  }
  return { failed, unread }
}
