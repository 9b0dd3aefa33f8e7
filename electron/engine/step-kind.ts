import type { ActionStep, ChangeStep, GuidanceStep, PlanStep } from '../../shared/model/plan.ts'

/** The steps of a plan by what the engine does with them when it applies, takes back or resumes a run. */
interface StepKinds {
  /** Brings a resource into its desired state. */
  change: ChangeStep
  /** Stops the services that the changes of its plan must work without. */
  stopFirst: ActionStep
  /** Starts what `stopFirst` has stopped. */
  startAgain: ActionStep
  /** Makes something that its own undo takes back. */
  compensated: ActionStep
  /** Any other action: the restart that changes ask for, or one that a case names. */
  action: ActionStep
  /** Asks a person to do something. */
  guidance: GuidanceStep
}
export type StepKind = keyof StepKinds
export type StepOf<Kind extends StepKind> = StepKinds[Kind]

/** The kind of a step. */
export function stepKind(step: PlanStep): StepKind {
  if (step.kind !== 'action') return step.kind
  if (step.action === 'stopServices') return 'stopFirst'
  if (step.action === 'startServices') return 'startAgain'
  return step.reversal === 'compensated' ? 'compensated' : 'action'
}

/** The first step of a kind among those of a run or a plan. */
export function stepOfKind<Kind extends StepKind>(
  steps: readonly { step: PlanStep }[],
  kind: Kind,
): StepOf<Kind> | undefined {
  return steps.find(({ step }) => stepKind(step) === kind)?.step as StepOf<Kind> | undefined
}
