import type { JournalEntry } from '../../shared/model/journal-record.ts'
import type { History } from './history.ts'
import { withSum } from './record-text.ts'

/** Entries as the records that follow a history, each chained to the one before and to the one before of its run. */
export function nextRecords(history: History, session: string, entries: readonly JournalEntry[]) {
  const sums = new Map<string, string>()
  let [seq, prev] = [history.lastSeq, history.lastSum]
  return entries.map((entry) => {
    const run = 'run' in entry ? entry.run : null
    const prevOfRun = run === null ? '' : (sums.get(run) ?? history.lastSumOf(run))
    seq++
    const next = withSum({ seq, at: new Date().toISOString(), session, prev, prevOfRun, entry })
    prev = next.record.sum
    if (run !== null) sums.set(run, prev)
    return next
  })
}
