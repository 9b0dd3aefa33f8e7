import type { Json } from '../../shared/model/expectation.ts'
import { message } from '../../shared/model/message.ts'
import type { ActionStep } from '../../shared/model/plan.ts'
import type { ActionContext } from './action-type.ts'
import { attempt } from './apply-change.ts'
import type { StepResult } from './apply-plan.ts'
import type { EnginePorts } from './ports.ts'

/**
 * Runs one action: previews it again, refuses when it would touch something else than the plan had shown, writes the intent,
 * runs it with its notes going to the journal, and writes how it ended.
 */
export async function applyAction(step: ActionStep, run: string, ports: EnginePorts): Promise<StepResult> {
  const action = ports.actions[step.action as keyof typeof ports.actions]
  const conclude = async ({ outcome, reason, now = null }: StepResult & { now?: Json }): Promise<StepResult> => {
    await ports.append({ kind: 'stepOutcome', run, step: step.id, outcome, reason, now })
    return { outcome, reason }
  }

  const preview = await attempt(() => action.preview(step.with))
  if ('error' in preview) return conclude({ outcome: 'failed', reason: ports.reasonOf(preview.error) })
  if (preview.value.refusal) return conclude({ outcome: 'outdated', reason: preview.value.refusal })
  if (!touchesNoMoreThan(step, preview.value)) {
    return conclude({ outcome: 'outdated', reason: message('run.changedSincePlan', { target: step.target }) })
  }
  await ports.append({ kind: 'stepIntent', run, step: step.id, before: null, after: null })
  const result = await attempt(() => action.run(step.with, actionContext(run, step, ports)))
  if ('error' in result) return conclude({ outcome: 'unclear', reason: ports.reasonOf(result.error) })
  return conclude(result.value)
}

/** What an action may use while it works for a step of a run. */
export function actionContext(run: string, step: ActionStep, ports: EnginePorts): ActionContext {
  const steps = ports.runs().find((one) => one.id === run)?.steps ?? []
  const own = steps.find((one) => one.step.id === step.id)
  const succeeded = own?.undo ? own.undo.outcome === 'undone' : own?.outcome === 'applied'
  return {
    leftBehind: succeeded ? [] : (own?.notes ?? []),
    earlier: steps.filter((one) => step.becauseOf.includes(one.step.id)).flatMap((one) => one.notes),
    note: async (note) => {
      await ports.append({ kind: 'stepNote', run, step: step.id, note })
    },
    progress: (progress) => ports.onProgress?.(run, step.id, progress),
    keepFolder: () => ports.keepFolder(),
  }
}

/** Less than the plan had shown is fine (a dependent has stopped by itself), more is not. */
function touchesNoMoreThan(shown: Pick<ActionStep, 'calls'>, now: Pick<ActionStep, 'calls'>): boolean {
  const confirmed = new Set(shown.calls.map(({ call }) => call))
  return now.calls.every(({ call }) => confirmed.has(call))
}
