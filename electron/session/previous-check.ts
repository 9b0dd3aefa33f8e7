import type { Journal } from '../journal/journal.ts'

/** What the last check before now has found amiss. */
export interface PreviousCheck {
  /** ISO 8601. */
  at: string
  faults: string[]
  /** Checks that had no answer. */
  unknowns: string[]
}

const farthestBackMs = 90 * 86_400_000

/** The last check outside of a run in the last 90 days, as the journal tells it; `null` when there was none. */
export function previousCheck(journal: Pick<Journal, 'recordsSince'>, now = Date.now()): PreviousCheck | null {
  let last: PreviousCheck | null = null
  for (const { at, entry } of journal.recordsSince(new Date(now - farthestBackMs).toISOString())) {
    if (entry.kind !== 'checked' || entry.run !== null) continue
    const named = (verdict: string) => entry.findings.filter((one) => one.verdict === verdict).map(({ check }) => check)
    last = { at, faults: named('fail'), unknowns: named('unknown') }
  }
  return last
}
