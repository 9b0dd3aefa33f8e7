import type { Message } from '../../../shared/model/message.ts'
import type { GuardResult, Plan, PlanStep } from '../../../shared/model/plan.ts'

/** One way in which a new plan differs from the one shown before. */
export type PlanDifference =
  | { kind: 'stepAdded' | 'stepGone'; step: PlanStep }
  | { kind: 'beforeChanged'; step: PlanStep; was: Message[]; is: Message[] }
  | { kind: 'guardChanged'; guard: GuardResult }

/** Says what became different between two plans of one fix, in the order of the new plan; empty when nothing visible did. */
export function planDifference(old: Plan, current: Plan): PlanDifference[] {
  const was = new Map(old.steps.map((step) => [step.id, step]))
  const is = new Set(current.steps.map((step) => step.id))
  const steps = current.steps.flatMap<PlanDifference>((step) => {
    const earlier = was.get(step.id)
    if (!earlier) return [{ kind: 'stepAdded', step }]
    return same(earlier.before, step.before)
      ? []
      : [{ kind: 'beforeChanged', step, was: earlier.before, is: step.before }]
  })
  const gone = old.steps.filter((step) => !is.has(step.id)).map<PlanDifference>((step) => ({ kind: 'stepGone', step }))
  const verdicts = new Map(old.guards.map((guard) => [guard.id, guard.verdict]))
  const guards = current.guards
    .filter((guard) => verdicts.get(guard.id) !== guard.verdict)
    .map<PlanDifference>((guard) => ({ kind: 'guardChanged', guard }))
  return [...steps, ...gone, ...guards]
}

function same(one: readonly Message[], other: readonly Message[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
