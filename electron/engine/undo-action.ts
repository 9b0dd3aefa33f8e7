import { message } from '../../shared/model/message.ts'
import type { ActionStep } from '../../shared/model/plan.ts'
import { actionContext } from './apply-action.ts'
import { attempt } from './apply-change.ts'
import type { EnginePorts } from './ports.ts'
import type { UndoEnding } from './undo-change.ts'

/** How the changes of a run, which may use what an action has made, have ended: put back, not yet, or kept on purpose. */
export type ChangesEnded = 'putBack' | 'notPutBack' | 'kept'

/** Takes back what an action has made. While a change that may use it is still in effect nothing is written. */
export async function undoAction(
  run: string,
  step: ActionStep,
  changes: ChangesEnded,
  ports: EnginePorts,
): Promise<UndoEnding> {
  const action = ports.actions[step.action as keyof typeof ports.actions]
  const { undo } = action
  if (changes !== 'putBack' || undo === undefined) {
    const reason = message('undo.stillUsed', { target: step.target })
    return { outcome: changes === 'kept' ? 'kept' : 'notRestored', now: null, reason }
  }
  const notes = ports
    .runs()
    .find(({ id }) => id === run)
    ?.steps.find((one) => one.step.id === step.id)?.notes
  await ports.append({ kind: 'undoIntent', run, step: step.id, from: null, to: null })
  const context = actionContext(run, step, ports, { takingBack: true })
  const result = await attempt(() => undo(step.with, notes ?? [], context))
  if ('error' in result) return { outcome: 'notRestored', now: null, reason: ports.reasonOf(result.error) }
  return result.value
}
