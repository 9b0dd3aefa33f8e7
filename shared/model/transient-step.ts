import type { PlanStep } from './plan.ts'

/** Whether a step is an action that leaves nothing behind, such as a restart of services. */
export function isTransient(step: PlanStep): boolean {
  return step.kind === 'action' && step.reversal === 'transient'
}
