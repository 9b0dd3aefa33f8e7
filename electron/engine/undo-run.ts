import type { UndoOutcome, UndoStepOutcome } from '../../shared/model/journal-record.ts'
import { message } from '../../shared/model/message.ts'
import {
  type ActionStep,
  countedOverrides,
  type GuardResult,
  isOverridden,
  type Overrides,
  type PlanStep,
} from '../../shared/model/plan.ts'
import { mayBeInEffect, type Run } from '../../shared/model/runs.ts'
import { applyRestart } from './apply-restart.ts'
import { type BroughtBack, bringBack, bringBackOf, downNow } from './bring-back.ts'
import type { EnginePorts } from './ports.ts'
import { type Decision, type UndoEnding, undoChange } from './undo-change.ts'
import { guardsAgainstUndo } from './undo-guards.ts'
import { isStartAgain, isStopFirst, orStartAgain } from './while-stopped.ts'

/** What the administrator says to an undo beforehand: about steps that someone else has changed, and about guards. */
export interface UndoAnswers {
  decisions?: readonly Decision[]
  overrides?: Overrides
}

/** How taking a run back ended. */
export interface UndoneRun {
  run: string
  /** `notAllowed`: guards are not met and nothing was taken back. */
  outcome: UndoOutcome | 'notAllowed'
  guards: GuardResult[]
  /** The services that the run had left down, where they were started and nothing was taken back. */
  services: BroughtBack | null
}

/**
 * Takes a run back, newest step first. Each step is put back only while the server still shows what the run had left; where it
 * shows something else the undo stops there with `changedSince`, nothing written, until a decision names the very state that
 * was shown. Services that the changes had asked to restart are restarted once more, and those that the run had left down are
 * started, whatever else happens. Reads back everything it wrote.
 */
export async function undoRun(run: Run, ports: EnginePorts, answers: UndoAnswers = {}): Promise<UndoneRun> {
  const { decisions = [] } = answers
  const ended = { run: run.id, guards: [], services: null }
  if (!run.steps.some(mayBeInEffect) && run.down.length === 0) return { ...ended, outcome: 'nothingToUndo' }
  const unmet = await guardsAgainstUndo(run, ports)
  const overrides = countedOverrides(unmet, answers.overrides ?? {})
  const guards = unmet.filter(({ id }) => !isOverridden(id, overrides))
  if (guards.length > 0) return { ...ended, outcome: 'notAllowed', guards, services: await broughtBack(run, ports) }
  const outcome = await orStartAgain(run.id, ports, async () => {
    await ports.append({ kind: 'undoStarted', run: run.id, overrides })
    const outcome = undoOutcomeOf(await undoSteps(run, ports, decisions))
    await ports.append({ kind: 'undoEnded', run: run.id, outcome })
    if (outcome === 'undone' || outcome === 'partlyUndone') {
      await ports.append({ kind: 'runEnded', run: run.id, outcome, reason: null })
    }
    return outcome
  })
  return { ...ended, outcome }
}

/**
 * Takes back every run that is in effect, newest first, and stops at the first that guards or someone else's change stand against;
 * of the older ones it starts the services they had left down. Returns the runs of which something was done or is to be said.
 */
export async function undoRuns(ports: EnginePorts, answers: Pick<UndoAnswers, 'overrides'>): Promise<UndoneRun[]> {
  const results: UndoneRun[] = []
  let stopped = false
  for (const { id } of ports.runs().toReversed()) {
    const run = ports.runs().find((one) => one.id === id)
    if (!run) continue
    const result: UndoneRun = stopped
      ? { run: id, outcome: 'nothingToUndo', guards: [], services: await broughtBack(run, ports) }
      : await undoRun(run, ports, answers)
    if (result.outcome !== 'nothingToUndo' || result.services !== null) results.push(result)
    stopped ||= result.outcome === 'changedSince' || result.outcome === 'notAllowed'
  }
  return results
}

async function broughtBack(run: Run, ports: EnginePorts): Promise<BroughtBack | null> {
  return run.down.length === 0 ? null : bringBack(run, ports)
}

async function undoSteps(run: Run, ports: EnginePorts, decisions: readonly Decision[]): Promise<UndoStepOutcome[]> {
  const endings = new Map<string, UndoStepOutcome>()
  const conclude = async ({ id }: PlanStep, ending: UndoEnding): Promise<void> => {
    await ports.append({ kind: 'undoStepOutcome', run: run.id, step: id, ...ending })
    endings.set(id, ending.outcome)
  }
  const again = async (step: ActionStep): Promise<void> => conclude(step, await applyRestart(run.id, step, ports))
  const inEffect = run.steps.filter(mayBeInEffect).toReversed()
  const changes = inEffect.flatMap((one) => (one.step.kind === 'change' ? [{ one, step: one.step }] : []))

  // Also when an earlier undo has stopped and started them: what is still to be put back needs them stopped as well.
  const stop = changes.length > 0 ? actionOf(run, isStopFirst) : undefined
  if (stop) await again(stop)
  const stopped = !stop || endings.get(stop.id) === 'undone'
  for (const { one, step } of stopped ? changes : []) {
    await conclude(step, await undoChange(run.id, one, step, decisions, ports))
    if (endings.get(step.id) === 'changedSince') break
  }
  const start = actionOf(run, isStartAgain)
  if (start && (stop || undoneBefore(run, start.id) === 'notRestored')) await again(start)

  // An earlier undo may have put changes back and not come as far as the restart they ask for.
  const isUndone = (id: string) => (endings.get(id) ?? undoneBefore(run, id)) === 'undone'
  const isStuck = (id: string) =>
    changes.some(({ step }) => step.id === id) && (endings.get(id) ?? 'notRestored') === 'notRestored'
  for (const { step } of [...endings.values()].includes('changedSince') ? [] : inEffect) {
    if (step.kind !== 'action' || isStopFirst(step) || isStartAgain(step)) continue
    // While a change that asks for a restart could not be put back, the next undo comes back to both.
    if (step.becauseOf.some(isStuck) && !step.becauseOf.some(isUndone)) continue
    if (step.reversal !== 'irreversible' && step.becauseOf.some(isUndone)) await again(step)
    else if (!isDown(step)) await conclude(step, leftAlone(step))
  }
  for (const { step } of run.steps) {
    const tried = endings.has(step.id) || (isStopFirst(step) && start && endings.has(start.id))
    if (isDown(step) && !tried) await conclude(step, await startLeftDown(run.id, step, ports))
  }
  return [...endings.values()]

  function isDown({ id }: PlanStep): boolean {
    return downNow(run.id, ports).some(({ step }) => step === id)
  }
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

function actionOf(run: Run, is: (step: PlanStep) => boolean): ActionStep | undefined {
  const found = run.steps.find(({ step, intent }) => is(step) && (intent !== null || isStartAgain(step)))?.step
  return found?.kind === 'action' ? found : undefined
}

function undoneBefore(run: Run, step: string): UndoStepOutcome | 'running' | undefined {
  return run.steps.find((one) => one.step.id === step)?.undo?.outcome
}

function undoOutcomeOf(outcomes: readonly UndoStepOutcome[]): UndoOutcome {
  if (outcomes.includes('changedSince')) return 'changedSince'
  if (outcomes.some((one) => one === 'notRestored' || one === 'cannotBeUndone' || one === 'kept')) return 'partlyUndone'
  return outcomes.every((one) => one === 'nothingToUndo') ? 'nothingToUndo' : 'undone'
}
