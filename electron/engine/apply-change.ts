import type { Json } from '../../shared/model/expectation.ts'
import { type Message, message } from '../../shared/model/message.ts'
import type { ChangeStep } from '../../shared/model/plan.ts'
import type { EnginePorts } from './ports.ts'
import type { ResourceType } from './resource-type.ts'
import type { StepResult } from './step-result.ts'

/**
 * Makes one change: reads again, refuses when the server no longer shows what the plan had shown, writes the intent to disk,
 * changes, reads back, writes the outcome. The outcome rests on what was read back, whatever the call itself had said.
 */
export async function applyChange(step: ChangeStep, run: string, ports: EnginePorts): Promise<StepResult> {
  const resource = ports.resources[step.resource as keyof typeof ports.resources]
  const conclude = async (outcome: StepResult['outcome'], now: Json, reason: Message | null): Promise<StepResult> => {
    await ports.append({ kind: 'stepOutcome', run, step: step.id, outcome, now, reason })
    return { outcome, reason }
  }

  const read = await attempt(() => resource.get(step.at))
  if ('error' in read) return conclude('failed', null, ports.reasonOf(read.error))
  const before = read.value
  if (resource.same(before, step.wanted, step.to)) return conclude('unchanged', before, null)
  if (!resource.same(before, step.beforeState, step.to)) {
    return conclude('outdated', before, message('run.changedSincePlan', { target: step.target }))
  }
  const after = resource.stateAfter(before, step.to)
  const putBack = resource.putBack?.(step.beforeState, before) ?? before
  await ports.append({ kind: 'stepIntent', run, step: step.id, before: putBack, after })
  const written = await attempt(() => resource.set(step.at, after, step.to, before))
  const error = 'error' in written ? ports.reasonOf(written.error) : null
  return outcomeOfChange(resource, step, before, error, conclude)
}

/** Decides by reading how a change stands whose intent was written: as desired, as before, or neither. */
export async function outcomeOfChange(
  resource: ResourceType,
  step: ChangeStep,
  before: Json,
  error: Message | null,
  conclude: (outcome: StepResult['outcome'], now: Json, reason: Message | null) => Promise<StepResult>,
): Promise<StepResult> {
  const read = await attempt(() => resource.get(step.at))
  const target = step.target
  if ('error' in read) return conclude('unclear', null, error ?? message('run.notReadBack', { target }))
  const now = read.value
  if (resource.same(now, step.wanted, step.to)) return conclude('applied', now, null)
  if (resource.same(now, before, step.to)) return conclude('failed', now, error ?? message('run.noEffect', { target }))
  return conclude('unclear', now, error ?? message('run.neitherBeforeNorAfter', { target }))
}

/** A result or the error in its place. */
export async function attempt<T>(operation: () => Promise<T>): Promise<{ value: T } | { error: unknown }> {
  try {
    return { value: await operation() }
  } catch (error) {
    return { error }
  }
}
