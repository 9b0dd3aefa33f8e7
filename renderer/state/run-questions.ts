import { mayBeInEffect, openRuns, type Run, type RunStep, type Runs } from '../../shared/model/runs.ts'
import { isTransient } from '../../shared/model/transient-step.ts'

/** The steps that taking a run back would put back, in the order in which it would: newest first. */
export function undoableSteps(run: Run): RunStep[] {
  return run.steps.filter((step) => mayBeInEffect(step) && step.step.undo !== 'none').reverse()
}

/** The steps that are in effect and stay so, because nothing can take them back. */
export function lastingSteps(run: Run): RunStep[] {
  return run.steps.filter((step) => mayBeInEffect(step) && step.step.undo === 'none' && !isTransient(step.step))
}

/** Whether a run can be taken back now. One that was cut short has to be resumed first. */
export function canUndo(run: Run): boolean {
  // How it goes on from a conflict is decided there.
  if (hasConflict(run)) return false
  return run.outcome !== null && (run.undo === null || run.undo.outcome !== null) && undoableSteps(run).length > 0
}

/** The steps that wait for a person's answer. */
export function waitingSteps(run: Run): RunStep[] {
  return run.steps.filter((step) => step.outcome === 'waitingForYou')
}

/** Whether the program has done its part of a run and a person has not yet answered for theirs: then it is not ended well so far. */
export function waitsForPerson(run: Run): boolean {
  return run.outcome === 'applied' && run.undo === null && waitingSteps(run).length > 0
}

/** The runs in which a step waits for a person's answer; a run that was taken back, or is only shown here, asks nothing any more. */
export function askingRuns(runs: Runs): Runs {
  return runs.filter((run) => run.barred === null && run.undo === null && waitingSteps(run).length > 0)
}

/** The steps whose undo found that someone had changed the same thing since. */
export function conflictingSteps(run: Run): RunStep[] {
  return run.steps.filter((step) => step.undo?.outcome === 'changedSince')
}

/** Whether an undo has ended at something that others had changed, and a person must decide what is to be kept. */
export function hasConflict(run: Run): boolean {
  return conflictingSteps(run).length > 0 && run.undo?.outcome !== null
}

/** Whether the run ended because the administrator stopped it, which is no failure of a step. */
export function isStoppedByPerson(run: Run): boolean {
  return run.cause === 'cancelled'
}

/**
 * Runs that a crash or a restart left open, and those that have left a service down; the one that is at work in this window is not
 * one of them.
 */
export function interruptedRuns(runs: Runs, atWork: readonly (string | null | undefined)[]): Runs {
  const open = openRuns(runs)
  return runs.filter((run) => !atWork.includes(run.id) && (open.includes(run) || run.down.length > 0))
}

/** Whether a step aimed at its state after: one that was not needed, or never begun, has left the server as it was. */
export function wasReached({ outcome }: RunStep): boolean {
  return outcome !== null && !['notNeeded', 'notApplied', 'outdated', 'skipped', 'waitingForYou'].includes(outcome)
}

/**
 * How a run stands that the program did not end itself: `done` where every change of it is in effect, `partly` where some are not; `null`
 * for any other run, and where a step has failed.
 */
export function interruptedEnd({ cause, outcome, steps }: Run): 'done' | 'partly' | null {
  if (cause !== 'interrupted' || outcome !== 'failed') return null
  const own = steps.filter(({ step }) => step.kind !== 'guidance')
  if (own.some((step) => step.outcome === 'failed')) return null
  const isDone = (step: RunStep) => ['applied', 'unchanged', 'notNeeded'].includes(step.outcome ?? '')
  return own.every(isDone) ? 'done' : 'partly'
}
