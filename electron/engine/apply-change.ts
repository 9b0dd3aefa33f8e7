import type { Json } from '../../shared/model/expectation.ts'
import { type Message, message } from '../../shared/model/message.ts'
import type { ChangeStep } from '../../shared/model/plan.ts'
import type { Ending, StepEnding } from './ending.ts'
import type { EnginePorts } from './ports.ts'

/**
 * Makes one change: reads again, refuses when the server no longer shows what the plan had shown, writes the intent to disk,
 * changes, reads back, writes the outcome. The outcome rests on what was read back, whatever the call itself had said.
 */
export async function applyChange(step: ChangeStep, run: string, ports: EnginePorts): Promise<StepEnding> {
  const ending = await changed(step, run, ports)
  await ports.append({ kind: 'stepOutcome', run, step: step.id, ...ending })
  return ending
}

async function changed(step: ChangeStep, run: string, ports: EnginePorts): Promise<StepEnding> {
  const resource = ports.resources[step.resource as keyof typeof ports.resources]
  const read = await attempt(() => resource.get(step.at))
  if ('error' in read) return { outcome: 'failed', now: null, reason: ports.reasonOf(read.error) }
  const before = read.value
  if (resource.same(before, step.wanted, step.to)) return { outcome: 'unchanged', now: before, reason: null }
  if (!resource.same(before, step.beforeState, step.to)) {
    return { outcome: 'outdated', now: before, reason: message('run.changedSincePlan', { target: step.target }) }
  }
  const after = resource.stateAfter(before, step.to)
  const putBack = resource.putBack?.(step.beforeState, before) ?? before
  await ports.append({ kind: 'stepIntent', run, step: step.id, before: putBack, after })
  const written = await attempt(() => resource.set(step.at, after, step.to, before))
  return endingOfChange(step, before, 'error' in written ? ports.reasonOf(written.error) : null, ports)
}

/** Decides by reading how a change stands whose intent was written: as desired, as before, or neither. */
export async function endingOfChange(
  { at, resource: type, target, to, wanted }: ChangeStep,
  before: Json,
  error: Message | null,
  ports: EnginePorts,
): Promise<Ending<'applied' | 'failed' | 'unclear'>> {
  const resource = ports.resources[type as keyof typeof ports.resources]
  const read = await attempt(() => resource.get(at))
  if ('error' in read) return { outcome: 'unclear', now: null, reason: error ?? message('run.notReadBack', { target }) }
  const now = read.value
  if (resource.same(now, wanted, to)) return { outcome: 'applied', now, reason: null }
  if (resource.same(now, before, to)) {
    return { outcome: 'failed', now, reason: error ?? message('run.noEffect', { target }) }
  }
  return { outcome: 'unclear', now, reason: error ?? message('run.neitherBeforeNorAfter', { target }) }
}

/** A result or the error in its place. */
export async function attempt<T>(operation: () => Promise<T>): Promise<{ value: T } | { error: unknown }> {
  try {
    return { value: await operation() }
  } catch (error) {
    return { error }
  }
}
