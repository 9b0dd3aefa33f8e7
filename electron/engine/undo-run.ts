import { canonicalJson, digestOf } from '../../shared/model/digest.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { UndoOutcome, UndoStepOutcome } from '../../shared/model/journal-record.ts'
import { type Message, message } from '../../shared/model/message.ts'
import type { ActionStep, ChangeStep } from '../../shared/model/plan.ts'
import { mayBeInEffect, type Run, type RunStep } from '../../shared/model/runs.ts'
import { attempt } from './apply-change.ts'
import { applyRestart } from './apply-restart.ts'
import type { EnginePorts } from './ports.ts'
import { isHold, isRelease, orStartAgain } from './while-stopped.ts'

/** What the administrator decided about a step someone else has changed, having seen the state with this digest. */
export interface Decision {
  step: string
  choice: 'restore' | 'keep'
  seen: string
}

interface Ending {
  outcome: UndoStepOutcome
  now: Json
  reason: Message | null
}

/**
 * Takes a run back, newest step first. Each step is put back only while the server still shows what the run had left; where it
 * shows something else the undo stops there with `changedSince`, nothing written, until a decision names the very state that
 * was shown. Services that the changes had asked to restart are restarted once more. Reads back everything it wrote.
 */
export async function undoRun(run: Run, ports: EnginePorts, decisions: readonly Decision[] = []): Promise<UndoOutcome> {
  const inEffect = run.steps.filter(mayBeInEffect).toReversed()
  if (inEffect.length === 0) return 'nothingToUndo'
  return orStartAgain(run.id, ports, () => undoSteps(run, inEffect, ports, decisions))
}

async function undoSteps(
  run: Run,
  inEffect: readonly RunStep[],
  ports: EnginePorts,
  decisions: readonly Decision[],
): Promise<UndoOutcome> {
  await ports.append({ kind: 'undoStarted', run: run.id })
  const outcomes: UndoStepOutcome[] = []
  // An earlier undo may have put changes back and not come as far as the restart they ask for.
  const undone = new Set(run.steps.filter(({ undo }) => undo?.outcome === 'undone').map(({ step }) => step.id))
  const changes = inEffect.filter((step) => step.step.kind === 'change')
  const stuck = new Set(changes.map(({ step }) => step.id))
  // Also when an earlier undo has stopped and started them: what is still to be put back needs them stopped as well.
  const held = run.steps.find((step) => isHold(step.step) && step.intent !== null)
  const hold = changes.length > 0 ? held?.step : undefined
  if (hold?.kind === 'action') {
    const ending = await applyRestart(run.id, hold, ports)
    await conclude(run.id, hold.id, ending, ports)
    outcomes.push(ending.outcome)
  }
  for (const step of outcomes.includes('notRestored') ? [] : changes) {
    if (step.step.kind !== 'change') continue
    const decision = decisions.find((one) => one.step === step.step.id)
    const ending = await undoChange(run.id, step, step.step, decision, ports)
    await conclude(run.id, step.step.id, ending, ports)
    outcomes.push(ending.outcome)
    if (ending.outcome === 'undone') undone.add(step.step.id)
    if (ending.outcome !== 'notRestored') stuck.delete(step.step.id)
    if (ending.outcome === 'changedSince') break
  }
  const release = run.steps.find((step) => isRelease(step.step))?.step
  if (hold && release?.kind === 'action') {
    const ending = await applyRestart(run.id, release, ports)
    await conclude(run.id, release.id, ending, ports)
    outcomes.push(ending.outcome)
  }
  if (!outcomes.includes('changedSince')) {
    for (const step of inEffect) {
      if (step.step.kind !== 'action' || isHold(step.step) || isRelease(step.step)) continue
      // While a change that asks for a restart could not be put back, the next undo comes back to both.
      const { becauseOf } = step.step
      if (becauseOf.some((id) => stuck.has(id)) && !becauseOf.some((id) => undone.has(id))) continue
      const ending = await undoAction(run.id, step.step, undone, ports)
      await conclude(run.id, step.step.id, ending, ports)
      outcomes.push(ending.outcome)
    }
  }
  const outcome = undoOutcomeOf(outcomes)
  await ports.append({ kind: 'undoEnded', run: run.id, outcome })
  if (outcome === 'undone' || outcome === 'partlyUndone') {
    await ports.append({ kind: 'runEnded', run: run.id, outcome, reason: null })
  }
  return outcome
}

async function conclude(run: string, step: string, ending: Ending, ports: EnginePorts): Promise<void> {
  await ports.append({ kind: 'undoStepOutcome', run, step, ...ending })
}

async function undoChange(
  run: string,
  { intent, outcome, now: left, undo: earlier }: RunStep,
  step: ChangeStep,
  decision: Decision | undefined,
  ports: EnginePorts,
): Promise<Ending> {
  const resource = ports.resources[step.resource as keyof typeof ports.resources]
  const before = intent?.before ?? step.beforeState
  // What was read after a write that is unclear may be someone else's: only what we had aimed at is ours, or the half of it.
  const ours = outcome === 'applied' ? (left ?? step.wanted) : step.wanted
  const read = await attempt(() => resource.get(step.at))
  if ('error' in read) return { outcome: 'notRestored', now: null, reason: ports.reasonOf(read.error) }
  const now = read.value
  if (resource.same(now, before, step.to)) return { outcome: 'alreadyBefore', now, reason: null }
  const cutShort = outcome !== 'applied' || earlier?.outcome === 'notRestored'
  if (!resource.same(now, ours, step.to) && !(cutShort && isHalfWay(now, before, ours))) {
    const decided = decision !== undefined && decision.seen === (await digestOf(now))
    if (!decided) return { outcome: 'changedSince', now, reason: message('undo.changedSince', { target: step.target }) }
    if (decision.choice === 'keep') return { outcome: 'kept', now, reason: null }
  }
  await ports.append({ kind: 'undoIntent', run, step: step.id, from: now, to: before })
  const written = await attempt(() => resource.set(step.at, before, step.to, now))
  const after = await attempt(() => resource.get(step.at))
  if ('error' in after) return { outcome: 'notRestored', now: null, reason: ports.reasonOf(after.error) }
  if (resource.same(after.value, before, step.to)) return { outcome: 'undone', now: after.value, reason: null }
  const reason =
    'error' in written ? ports.reasonOf(written.error) : message('undo.notRestored', { target: step.target })
  return { outcome: 'notRestored', now: after.value, reason }
}

/** Whether each part of a state stands as in one of two others: a write between them was cut short. */
function isHalfWay(now: Json, one: Json, other: Json): boolean {
  if (!isRecord(now) || !isRecord(one) || !isRecord(other)) return false
  return Object.entries(now).every(([name, part]) => {
    const text = canonicalJson(part)
    return [one[name], other[name]].some((side) => side !== undefined && canonicalJson(side) === text)
  })
}

function isRecord(value: Json): value is { [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

async function undoAction(
  run: string,
  step: ActionStep,
  undone: ReadonlySet<string>,
  ports: EnginePorts,
): Promise<Ending> {
  if (step.reversal === 'irreversible') {
    return { outcome: 'cannotBeUndone', now: null, reason: message('undo.cannotBeUndone', { target: step.target }) }
  }
  if (!step.becauseOf.some((id) => undone.has(id))) return { outcome: 'nothingToUndo', now: null, reason: null }
  return applyRestart(run, step, ports)
}

function undoOutcomeOf(outcomes: readonly UndoStepOutcome[]): UndoOutcome {
  if (outcomes.includes('changedSince')) return 'changedSince'
  if (outcomes.some((one) => one === 'notRestored' || one === 'cannotBeUndone' || one === 'kept')) return 'partlyUndone'
  return outcomes.every((one) => one === 'nothingToUndo') ? 'nothingToUndo' : 'undone'
}
