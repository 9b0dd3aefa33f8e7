import type { StepOutcome, UndoStepOutcome } from '../../shared/model/journal-record.ts'
import { message } from '../../shared/model/message.ts'
import type { ActionStep, ChangeStep, PlanStep } from '../../shared/model/plan.ts'
import type { Run, RunStep } from '../../shared/model/runs.ts'
import type { ResumedAction } from './action-type.ts'
import { actionContext } from './apply-action.ts'
import { attempt, endingOfChange } from './apply-change.ts'
import type { Ending } from './ending.ts'
import type { EnginePorts } from './ports.ts'
import { type StepKind, type StepOf, stepKind } from './step-kind.ts'

/** What a step of an interrupted run is asked for. */
interface Resuming {
  run: Run
  one: RunStep
  ports: EnginePorts
}

type ResumeStep<Step extends PlanStep, Outcome extends string> = (
  step: Step,
  resuming: Resuming,
) => Promise<Ending<Outcome>>

interface ResumeOf<Step extends PlanStep> {
  /** The program ended while the step was applied. */
  applying: ResumeStep<Step, StepOutcome>
  /** The program ended before it came to the step. */
  waiting: ResumeStep<Step, StepOutcome>
  /** The program ended while the step was taken back. */
  undoing: ResumeStep<Step, UndoStepOutcome>
}

const reason = message('run.interrupted')
const skipped = async (): Promise<Ending<StepOutcome>> => ({ outcome: 'skipped', now: null, reason: null })

const action: ResumeOf<ActionStep> = {
  applying: resumeAction,
  waiting: skipped,
  async undoing(step, resuming) {
    const { outcome, now } = await resumeAction(step, resuming)
    return { outcome: outcome === 'applied' ? 'undone' : 'notRestored', now, reason }
  },
}

/** How a step of each kind is resumed. Only services that were stopped are started; all else is read. */
const resumeOf: { readonly [Kind in StepKind]: ResumeOf<StepOf<Kind>> } = {
  change: { applying: resumeChange, waiting: skipped, undoing: resumeUndoOfChange },
  stopFirst: action,
  // What was stopped is started again however far the run had come, which is no new change.
  startAgain: { ...action, waiting: resumeAction },
  compensated: action,
  action,
  guidance: {
    applying: async () => ({ outcome: 'waitingForYou', now: null, reason: null }),
    waiting: skipped,
    undoing: async () => ({ outcome: 'nothingToUndo', now: null, reason: null }),
  },
}

/** Writes how each step of an interrupted run has ended that had not, and returns how all of them ended, in their order. */
export async function resumeSteps(run: Run, ports: EnginePorts): Promise<StepOutcome[]> {
  const outcomes: StepOutcome[] = []
  for (const one of run.steps) {
    if (one.outcome === null || one.outcome === 'running') {
      const kind = resumeOf[stepKind(one.step)] as ResumeOf<PlanStep>
      const resume = one.outcome === null ? kind.waiting : kind.applying
      const ending = await resume(one.step, { run, one, ports })
      await ports.append({ kind: 'stepOutcome', run: run.id, step: one.step.id, ...ending })
      outcomes.push(ending.outcome)
    } else outcomes.push(one.outcome)
  }
  return outcomes
}

/** Writes how each step has ended that an interrupted undo was at, and starts what it had stopped. */
export async function resumeUndoneSteps(run: Run, ports: EnginePorts): Promise<void> {
  for (const one of run.steps) {
    const kind = stepKind(one.step)
    if (one.undo?.outcome !== 'running' && kind !== 'startAgain') continue
    const ending = await (resumeOf[kind] as ResumeOf<PlanStep>).undoing(one.step, { run, one, ports })
    await ports.append({ kind: 'undoStepOutcome', run: run.id, step: one.step.id, ...ending })
  }
}

async function resumeChange(step: ChangeStep, { one, ports }: Resuming): Promise<Ending<StepOutcome>> {
  const ending = await endingOfChange(step, one.intent?.before ?? null, null, ports)
  // Read as before the change: the program was stopped between its intent and the write.
  const outcome = ending.outcome === 'failed' ? 'notApplied' : ending.outcome
  return { ...ending, outcome, reason: ending.reason ?? reason }
}

async function resumeUndoOfChange(step: ChangeStep, { one, ports }: Resuming): Promise<Ending<UndoStepOutcome>> {
  const resource = ports.resources[step.resource as keyof typeof ports.resources]
  const read = await attempt(() => resource.get(step.at))
  if ('error' in read) return { outcome: 'notRestored', now: null, reason }
  const isRestored = resource.same(read.value, one.undo?.to ?? null, step.to)
  return { outcome: isRestored ? 'undone' : 'notRestored', now: read.value, reason }
}

async function resumeAction(step: ActionStep, { run, one, ports }: Resuming): Promise<ResumedAction> {
  const type = ports.actions[step.action as keyof typeof ports.actions]
  const result = await attempt(() => type.resume(step.with, one.notes, actionContext(run.id, step, ports)))
  return 'error' in result ? { outcome: 'unclear', now: null, reason: ports.reasonOf(result.error) } : result.value
}
