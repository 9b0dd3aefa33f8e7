import type { UndoOutcome, UndoStepOutcome } from '../../shared/model/journal-record.ts'
import { countedOverrides, type GuardResult, isOverridden, type Overrides } from '../../shared/model/plan.ts'
import { mayBeInEffect, type Run } from '../../shared/model/runs.ts'
import type { UndoDecision } from '../../shared/model/undo-decision.ts'
import { type BroughtBack, bringBack } from './bring-back.ts'
import type { EnginePorts } from './ports.ts'
import { guardsAgainstUndo } from './undo-guards.ts'
import { undoSteps } from './undo-steps.ts'
import { orStartAgain } from './while-stopped.ts'

/** What the administrator says to an undo beforehand: about steps that someone else has changed, and about guards. */
export interface UndoAnswers {
  decisions?: readonly UndoDecision[]
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
      await ports.append({ kind: 'runEnded', run: run.id, outcome, cause: 'undo', reason: null })
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

function undoOutcomeOf(outcomes: readonly UndoStepOutcome[]): UndoOutcome {
  if (outcomes.includes('changedSince')) return 'changedSince'
  if (outcomes.some((one) => one === 'notRestored' || one === 'cannotBeUndone' || one === 'kept')) return 'partlyUndone'
  return outcomes.every((one) => one === 'nothingToUndo') ? 'nothingToUndo' : 'undone'
}
