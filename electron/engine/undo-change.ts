import { canonicalJson, digestOf } from '../../shared/model/digest.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { UndoStepOutcome } from '../../shared/model/journal-record.ts'
import { type Message, message } from '../../shared/model/message.ts'
import type { ChangeStep } from '../../shared/model/plan.ts'
import type { RunStep } from '../../shared/model/runs.ts'
import type { UndoDecision } from '../../shared/model/undo-decision.ts'
import { attempt } from './apply-change.ts'
import type { Ending } from './ending.ts'
import { foundByUndone, foundOurs, laterRunThatLeft, leftBy, undoThatPutBack } from './other-runs.ts'
import type { EnginePorts } from './ports.ts'

/** How taking back one step ended. */
export type UndoEnding = Ending<UndoStepOutcome>

/**
 * Puts one change back while the server still shows what the run had left, or where a decision names the state it shows instead;
 * reads back what it wrote.
 */
export async function undoChange(
  run: string,
  one: RunStep,
  step: ChangeStep,
  decisions: readonly UndoDecision[],
  ports: EnginePorts,
): Promise<UndoEnding> {
  const resource = ports.resources[step.resource as keyof typeof ports.resources]
  const found = one.intent?.before ?? step.beforeState
  const before = resource.putBackAfter?.(step.at, found, foundByUndone(run, step, ports)) ?? found
  const ours = leftBy(one, step)
  const read = await attempt(() => resource.get(step.at))
  if ('error' in read) return { outcome: 'notRestored', now: null, reason: ports.reasonOf(read.error) }
  const now = read.value
  // A later run may have left the very state that this one had found or left: it is that run's to take back first.
  const later = laterRunThatLeft(run, step, now, ports)
  if (later === null && resource.same(now, before, step.to)) return { outcome: 'alreadyBefore', now, reason: null }
  const cutShort = one.outcome !== 'applied' || one.undo?.outcome === 'notRestored'
  const halfWay = resource.isHalfWay?.bind(resource) ?? isHalfWay
  const asLeft = later === null && (resource.same(now, ours, step.to) || (cutShort && halfWay(now, before, ours)))
  const others = asLeft ? (resource.changedBeside?.(now, ours, before) ?? []) : []
  if (!asLeft || others.length > 0) {
    const decision = decisions.find((one) => one.step === step.id)
    if (decision?.seen !== (await digestOf(now))) return whoseChange({ run, step, found, now, later, others }, ports)
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

interface Unexpected {
  run: string
  step: ChangeStep
  found: Json
  now: Json
  later: string | null
  others: readonly string[]
}

/**
 * Why the server does not show what the run had left. What a later run has made of it is to be taken back first. What the undo of
 * an earlier run has put back is no question where this run had built on that one: its change is not in effect any more. Where
 * somebody had come in between, and for all else, the administrator decides.
 */
function whoseChange({ run, step, found, now, later, others }: Unexpected, ports: EnginePorts): UndoEnding {
  const { target } = step
  const changed = (reason: Message): UndoEnding => ({ outcome: 'changedSince', now, reason })
  if (later !== null) return changed(message('undo.changedByLaterRun', { target, run: later }))
  if (others.length > 0) return changed(message('undo.changedSince', { target: `${target} (${others.join(', ')})` }))
  const undone = undoThatPutBack(run, step, now, ports)
  if (undone === null) return changed(message('undo.changedSince', { target }))
  if (!foundOurs(run, step, found, ports)) return changed(message('undo.changedByUndo', { target, run: undone }))
  return { outcome: 'alreadyBefore', now, reason: message('undo.putBackByUndo', { target, run: undone }) }
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
