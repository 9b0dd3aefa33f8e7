import type { FailedJob } from '../../shared/model/now-evidence.ts'
import type { Session } from './session.ts'

/** What logs, events and jobs tell that they had not told before: the cases they speak of, and the jobs that ended badly. */
export interface LogNews {
  cases: readonly string[]
  jobs: readonly FailedJob[]
}

/**
 * Looks through logs, events and last jobs each time it is called, for what has come since the time before; the first time for what comes after
 * `logWatch` itself. Reads only. What a round that was cancelled has not seen, the next one sees.
 */
export function logWatch(session: Pick<Session, 'now' | 'clock'>): (signal: AbortSignal) => Promise<LogNews> {
  let since = session.clock()
  const newest = new Map<string, string>()
  const ended = new Set<string>()
  return async (signal) => {
    const began = session.clock()
    const { found, jobs, cancelled } = await session.now({ since, signal })
    if (signal.aborted || cancelled) return { cases: [], jobs: [] }
    since = began
    // Rounds overlap by the time that one takes, so that nothing falls between them.
    const fresh = found.filter(({ case: id, last }) => id !== null && last !== null && last > (newest.get(id) ?? ''))
    for (const { case: id, last } of fresh) newest.set(id ?? '', last ?? '')
    const failed = jobs.filter((job) => job.at !== null && !ended.has(`${job.type} ${job.at}`))
    for (const { type, at } of failed) ended.add(`${type} ${at}`)
    return { cases: fresh.flatMap(({ case: id }) => id ?? []), jobs: failed }
  }
}
