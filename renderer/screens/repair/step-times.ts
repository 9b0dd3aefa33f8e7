import type { JournalRecord } from '../../../shared/model/journal-record.ts'
import type { PlanStep } from '../../../shared/model/plan.ts'

/** When a step began and when it ended, in milliseconds since 1970; `null` where no record says so. */
export interface StepTimes {
  began: number | null
  ended: number | null
}

/** When the steps of a run began and ended, as its records say; a step of which nothing is known is not in it. */
export function stepTimes(records: readonly JournalRecord[], run: string): ReadonlyMap<string, StepTimes> {
  const times = new Map<string, StepTimes>()
  for (const { at, entry } of records) {
    if (entry.kind !== 'stepIntent' && entry.kind !== 'stepOutcome') continue
    if (entry.run !== run) continue
    const known = times.get(entry.step) ?? { began: null, ended: null }
    const time = Date.parse(at)
    times.set(entry.step, entry.kind === 'stepIntent' ? { ...known, began: time } : { ...known, ended: time })
  }
  return times
}

/** How long a step may take at most, in seconds, where its calls are told; 0 where they are not. */
export function stepLimitSeconds({ calls }: Pick<PlanStep, 'calls'>): number {
  return calls.reduce((sum, { call }) => sum + Number(/ -Seconds (\d+)/.exec(call)?.[1] ?? 0), 0)
}
