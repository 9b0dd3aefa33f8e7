import type { JournalRecord } from '../../../shared/model/journal-record.ts'
import type { Plan, PlanStep } from '../../../shared/model/plan.ts'
import type { Runs } from '../../../shared/model/runs.ts'
import { stepLimitSeconds, stepTimes } from './step-times.ts'

/** How long something is expected to take: as long as it took here the last time, or its limit at most. In milliseconds. */
export interface ExpectedTime {
  known: 'lastTime' | 'atMost'
  ms: number
}

/** What this server's journal tells of earlier repairs. */
export interface Experience {
  runs: Runs
  records: readonly JournalRecord[]
}

/** How long a step is expected to take; `null` where neither the journal nor its calls tell, which is no promise that it is short. */
export function expectedTime(step: PlanStep, { runs, records }: Experience): ExpectedTime | null {
  if (step.kind === 'guidance') return null
  for (const run of runs.toReversed()) {
    const same = run.steps.find((one) => one.outcome === 'applied' && isSame(one.step, step))
    const times = same && stepTimes(records, run.id).get(same.step.id)
    if (times?.began != null && times.ended !== null) return { known: 'lastTime', ms: times.ended - times.began }
  }
  const limit = stepLimitSeconds(step)
  return limit > 0 ? { known: 'atMost', ms: limit * 1000 } : null
}

/** How long a whole plan is expected to take, as far as that of its steps is known; `null` where it is of none. */
export function expectedTimeOf({ steps }: Pick<Plan, 'steps'>, experience: Experience): ExpectedTime | null {
  const own = steps.filter(({ kind }) => kind !== 'guidance')
  const times = own.map((step) => expectedTime(step, experience)).filter((time) => time !== null)
  if (times.length === 0) return null
  const known = times.length === own.length && times.every((time) => time.known === 'lastTime') ? 'lastTime' : 'atMost'
  return { known, ms: times.reduce((sum, { ms }) => sum + ms, 0) }
}

function isSame(one: PlanStep, other: PlanStep): boolean {
  if (one.kind !== other.kind || one.target !== other.target) return false
  if (one.kind === 'action') return other.kind === 'action' && one.action === other.action
  return one.kind === 'change' && other.kind === 'change' && one.resource === other.resource
}
