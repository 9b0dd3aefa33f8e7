import { message } from '../../shared/model/message.ts'
import type { ActionStep, PlanStep } from '../../shared/model/plan.ts'
import type { ActionContext } from './action-type.ts'
import { attempt } from './apply-change.ts'
import type { StepEnding } from './ending.ts'
import type { EnginePorts } from './ports.ts'

/**
 * Runs one action: previews it again, refuses when it would touch something else than the plan had shown, writes the intent,
 * runs it with its notes going to the journal, and writes how it ended.
 */
export async function applyAction(
  step: ActionStep,
  run: string,
  ports: EnginePorts,
  signal?: AbortSignal,
): Promise<StepEnding> {
  const action = ports.actions[step.action as keyof typeof ports.actions]
  const preview = await attempt(() => action.preview(step.with))
  if ('error' in preview)
    return conclude(step, run, { outcome: 'failed', now: null, reason: ports.reasonOf(preview.error) }, ports)
  const tooMuch = touchesNoMoreThan(step, preview.value)
    ? null
    : message('run.changedSincePlan', { target: step.target })
  const reason = preview.value.refusal ?? tooMuch
  return reason
    ? conclude(step, run, { outcome: 'outdated', now: null, reason }, ports)
    : runAction(step, run, ports, signal)
}

/**
 * The same without the preview, for a step that only brings back what its own run has taken down: nothing that cannot be read
 * may keep it from that.
 */
async function runAction(step: ActionStep, run: string, ports: EnginePorts, signal?: AbortSignal): Promise<StepEnding> {
  return conclude(step, run, await actionEnding(step, run, ports, signal), ports)
}

/** The same, for the caller to judge and to write how it ended. */
export async function actionEnding(
  step: ActionStep,
  run: string,
  ports: EnginePorts,
  signal?: AbortSignal,
): Promise<StepEnding> {
  const action = ports.actions[step.action as keyof typeof ports.actions]
  await ports.append({ kind: 'stepIntent', run, step: step.id, before: null, after: null })
  const result = await attempt(() => action.run(step.with, actionContext(run, step, ports, { signal })))
  return 'error' in result ? { outcome: 'unclear', now: null, reason: ports.reasonOf(result.error) } : result.value
}

/** Writes how a step has ended. */
export async function conclude(
  { id }: Pick<PlanStep, 'id'>,
  run: string,
  ending: StepEnding,
  ports: EnginePorts,
): Promise<StepEnding> {
  await ports.append({ kind: 'stepOutcome', run, step: id, ...ending })
  return ending
}

/** What an action may use while it works for a step of a run. */
export function actionContext(
  run: string,
  step: Pick<ActionStep, 'id' | 'becauseOf'>,
  ports: EnginePorts,
  { takingBack = false, signal }: { takingBack?: boolean; signal?: AbortSignal | undefined } = {},
): ActionContext {
  return {
    takingBack,
    down() {
      const down = ports.runs().find((one) => one.id === run)?.down ?? []
      const own = down.filter((one) => one.step === step.id || step.becauseOf.includes(one.step))
      return own.map(({ service }) => service)
    },
    note: async (note) => {
      await ports.append({ kind: 'stepNote', run, step: step.id, note })
    },
    isCancelled: () => signal?.aborted ?? false,
    progress: (progress) => ports.onProgress?.(run, step.id, progress),
    keepFolder: () => ports.keepFolder(),
  }
}

/** Less than the plan had shown is fine (a dependent has stopped by itself), more is not. */
function touchesNoMoreThan(shown: Pick<ActionStep, 'calls'>, now: Pick<ActionStep, 'calls'>): boolean {
  const confirmed = new Set(shown.calls.map(({ call }) => call))
  return now.calls.every(({ call }) => confirmed.has(call))
}
