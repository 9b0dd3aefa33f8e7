import type { ActionStep } from '../../shared/model/plan.ts'
import { actionContext } from './apply-action.ts'
import { attempt } from './apply-change.ts'
import type { EnginePorts } from './ports.ts'
import type { UndoEnding } from './undo-change.ts'

/** Runs the action of a step once more while its run is taken back: a restart, or the stop and start around the changes. */
export async function applyRestart(run: string, step: ActionStep, ports: EnginePorts): Promise<UndoEnding> {
  const action = ports.actions[step.action as keyof typeof ports.actions]
  const context = actionContext(run, step, ports, { takingBack: true })
  await ports.append({ kind: 'undoIntent', run, step: step.id, from: null, to: null })
  const result = await attempt(() => action.run(step.with, context))
  if ('error' in result) return { outcome: 'notRestored', now: null, reason: ports.reasonOf(result.error) }
  const { outcome, now, reason } = result.value
  return { outcome: outcome === 'applied' ? 'undone' : 'notRestored', now, reason }
}
