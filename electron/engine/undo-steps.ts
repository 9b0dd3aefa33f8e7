import type { UndoStepOutcome } from '../../shared/model/journal-record.ts'
import { message } from '../../shared/model/message.ts'
import type { ActionStep, PlanStep } from '../../shared/model/plan.ts'
import { mayBeInEffect, type Run, type RunStep } from '../../shared/model/runs.ts'
import type { UndoDecision } from '../../shared/model/undo-decision.ts'
import { applyRestart } from './apply-restart.ts'
import { bringBackOf, downNow } from './bring-back.ts'
import type { EnginePorts } from './ports.ts'
import { startedMeanwhile } from './started-meanwhile.ts'
import { type StepKind, type StepOf, stepKind, stepOfKind } from './step-kind.ts'
import { type ChangesEnded, undoAction } from './undo-action.ts'
import { type UndoEnding, undoChange } from './undo-change.ts'

/** A run while it is taken back. */
interface Undoing {
  run: Run
  decisions: readonly UndoDecision[]
  ports: EnginePorts
  /** How the steps ended that were come to so far, by their ids. */
  endings: Map<string, UndoStepOutcome>
}

type UndoStep<Kind extends StepKind> = (
  step: StepOf<Kind>,
  one: RunStep,
  undoing: Undoing,
) => Promise<UndoEnding | null>

/**
 * How a step of each kind is taken back, in the order in which an undo comes to the kinds; `null` where nothing is to be done and
 * nothing to be said.
 */
const undoOf: { readonly [Kind in StepKind]: UndoStep<Kind> } = {
  // Also when an earlier undo has stopped and started them: what is still to be put back needs them stopped as well.
  stopFirst: async (step, { intent }, { run, ports }) => {
    const changes = run.steps.some((one) => one.step.kind === 'change' && mayBeInEffect(one))
    return changes && intent !== null ? applyRestart(run.id, step, ports) : null
  },
  change: async (step, one, { run, ports, decisions, endings }) => {
    const stop = stepOfKind(run.steps, 'stopFirst')
    const notStopped = stop && endings.has(stop.id) && endings.get(stop.id) !== 'undone'
    if (!mayBeInEffect(one) || notStopped || isForOthers(endings)) return null
    const reason = stop && endings.has(stop.id) ? await startedMeanwhile(run.id, stop, ports) : null
    if (reason !== null) return { outcome: 'notRestored', now: null, reason }
    return undoChange(run.id, one, step, decisions, ports)
  },
  startAgain: async (step, one, { run, ports, endings }) => {
    const stop = stepOfKind(run.steps, 'stopFirst')
    const isOutstanding = one.undo?.outcome === 'notRestored'
    return (stop && endings.has(stop.id)) || isOutstanding ? applyRestart(run.id, step, ports) : null
  },
  action: async (step, one, undoing) => {
    const { run, ports, endings } = undoing
    if (!mayBeInEffect(one) || isForOthers(endings)) return null
    const asksForIt = step.becauseOf.some((id) => isUndone(id, undoing))
    // While a change that asks for a restart could not be put back, the next undo comes back to both.
    if (!asksForIt && step.becauseOf.some((id) => isStuck(id, undoing))) return null
    if (asksForIt && step.reversal !== 'irreversible') return applyRestart(run.id, step, ports)
    return isDown(step, undoing) ? null : leftAlone(step)
  },
  // Last, because changes may use what such a step has made.
  compensated: async (step, one, undoing) => {
    const { run, ports, endings } = undoing
    return mayBeInEffect(one) && !isForOthers(endings) ? undoAction(run.id, step, changesEnded(undoing), ports) : null
  },
  guidance: async () => null,
}

/** The order of the table. */
const kinds = Object.keys(undoOf) as StepKind[]

/** Takes the steps of a run back, newest first within a kind, and starts what it has left down; returns how each step ended. */
export async function undoSteps(
  run: Run,
  ports: EnginePorts,
  decisions: readonly UndoDecision[],
): Promise<UndoStepOutcome[]> {
  const undoing: Undoing = { run, ports, decisions, endings: new Map() }
  const conclude = async ({ id }: PlanStep, ending: UndoEnding | null): Promise<void> => {
    if (ending === null) return
    await ports.append({ kind: 'undoStepOutcome', run: run.id, step: id, ...ending })
    undoing.endings.set(id, ending.outcome)
  }
  for (const kind of kinds) {
    const steps = run.steps.filter(({ step }) => stepKind(step) === kind).toReversed()
    for (const one of steps) await conclude(one.step, await undoOne(kind, one, undoing))
  }
  for (const { step } of run.steps) {
    if (isDown(step, undoing) && !isTried(step, undoing)) await conclude(step, await startLeftDown(run.id, step, ports))
  }
  return [...undoing.endings.values()]
}

function undoOne<Kind extends StepKind>(kind: Kind, one: RunStep, undoing: Undoing): Promise<UndoEnding | null> {
  return undoOf[kind](one.step as StepOf<Kind>, one, undoing)
}

/** Whether someone else has changed a thing since: nothing more is put back until the administrator has decided. */
function isForOthers(endings: Undoing['endings']): boolean {
  return [...endings.values()].includes('changedSince')
}

/** Whether a change is put back, by this undo or by an earlier one that did not come as far as the restart it asks for. */
function isUndone(id: string, { run, endings }: Undoing): boolean {
  return (endings.get(id) ?? run.steps.find(({ step }) => step.id === id)?.undo?.outcome) === 'undone'
}

/** Whether a change was in effect and could not be put back by this undo. */
function isStuck(id: string, { run, endings }: Undoing): boolean {
  const change = run.steps.find(({ step }) => step.kind === 'change' && step.id === id)
  return change !== undefined && mayBeInEffect(change) && (endings.get(id) ?? 'notRestored') === 'notRestored'
}

/** How the changes of the run have ended, which may use what another of its steps has made. */
function changesEnded({ run, endings }: Undoing): ChangesEnded {
  const inEffect = run.steps.filter((one) => one.step.kind === 'change' && mayBeInEffect(one))
  const found = inEffect.map(({ step }) => endings.get(step.id) ?? 'notRestored')
  if (found.some((outcome) => outcome === 'notRestored' || outcome === 'changedSince')) return 'notPutBack'
  const kept = run.steps.some(({ step, undo }) => step.kind === 'change' && undo?.outcome === 'kept')
  return kept || found.includes('kept') ? 'kept' : 'putBack'
}

/** Whether services that a step has stopped are down by what the journal says now. */
function isDown({ id }: PlanStep, { run, ports }: Undoing): boolean {
  return downNow(run.id, ports).some(({ step }) => step === id)
}

/** Whether this undo has tried already to start what a step had stopped. */
function isTried(step: PlanStep, { run, endings }: Undoing): boolean {
  const start = stepKind(step) === 'stopFirst' ? stepOfKind(run.steps, 'startAgain') : undefined
  return endings.has(step.id) || (start !== undefined && endings.has(start.id))
}

/** Starts what a step had left down, so that it ends as it would have without: an action that cannot be undone stays one. */
async function startLeftDown(run: string, step: PlanStep, ports: EnginePorts): Promise<UndoEnding> {
  await ports.append({ kind: 'undoIntent', run, step: step.id, from: null, to: null })
  const { services, reason } = await bringBackOf(run, step.id, ports)
  if (reason) return { outcome: 'notRestored', now: null, reason }
  if (step.kind === 'action' && step.reversal === 'irreversible') return leftAlone(step)
  return { outcome: 'undone', now: null, reason: message('service.runningAgain', { services: services.join(', ') }) }
}

/** How an action ends of which nothing is to be done again. */
function leftAlone(step: ActionStep): UndoEnding {
  if (step.reversal !== 'irreversible') return { outcome: 'nothingToUndo', now: null, reason: null }
  return { outcome: 'cannotBeUndone', now: null, reason: message('undo.cannotBeUndone', { target: step.target }) }
}
