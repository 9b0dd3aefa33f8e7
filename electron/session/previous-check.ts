import type { Finding, Verdict } from '../../shared/model/finding.ts'
import type { Journal } from '../journal/journal.ts'

/** What the checks before now have found amiss. */
export interface PreviousCheck {
  /** When the last of them was, ISO 8601. */
  at: string
  faults: string[]
  /** Checks that had no answer. */
  unknowns: string[]
}

const farthestBackMs = 90 * 86_400_000

/** What the checks before now have found amiss, as the journal tells it; `null` when there was none. */
export function previousCheck(journal: Pick<Journal, 'recordsSince'>, now = Date.now()): PreviousCheck | null {
  const { last, stood } = standing(journal, now)
  const named = (verdict: Verdict) => [...stood].filter(([, one]) => one === verdict).map(([check]) => check)
  return last === null ? null : { at: last, faults: named('fail'), unknowns: named('unknown') }
}

/** Whether the journal tells another verdict, or none, of any of these checks. */
export function isNews(
  findings: readonly Finding[],
  journal: Pick<Journal, 'recordsSince'>,
  now = Date.now(),
): boolean {
  const { stood } = standing(journal, now)
  return findings.some(({ check, verdict }) => stood.get(check) !== verdict)
}

/** How each check stood when it was asked last, outside of a run and in the last 90 days. A check of one case in between says nothing of the others. */
function standing(journal: Pick<Journal, 'recordsSince'>, now: number) {
  const named = new Map<string, readonly string[]>()
  const stood = new Map<string, Verdict>()
  let last: string | null = null
  for (const { at, entry } of journal.recordsSince(new Date(now - farthestBackMs).toISOString())) {
    if (entry.kind === 'checksNamed') named.set(entry.digest, entry.checks)
    if (entry.kind !== 'checked' || entry.run !== null) continue
    last = at
    // Names that are told nowhere any more were those of all checks.
    const asked = named.get(entry.asked ?? '') ?? [...stood.keys()]
    for (const check of asked) stood.set(check, 'pass')
    for (const { check, verdict } of entry.findings) stood.set(check, verdict)
  }
  return { last, stood }
}
