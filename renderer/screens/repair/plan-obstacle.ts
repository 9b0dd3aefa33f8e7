import { isInTheWay, type Plan } from '../../../shared/model/plan.ts'
import type { TextKey } from '../../text/en.ts'

interface Circumstances {
  elevated: boolean
  /** Whether something is being changed or taken back already. */
  busy: boolean
  inputsChanged: boolean
  /** The reasons given so far, by guard. */
  reasons: Readonly<Record<string, string>>
}

/** Why a plan cannot be confirmed now, what is hardest to change first; `null` when it can. */
export function planObstacle(plan: Plan, { elevated, busy, inputsChanged, reasons }: Circumstances): TextKey | null {
  const open = plan.guards.filter((guard) => isInTheWay(guard) && !guard.asked)
  const changesServer = plan.steps.some((step) => step.kind !== 'guidance')
  if (!elevated && changesServer) return 'plan.notElevated'
  if (open.some((guard) => guard.override === 'never')) return 'plan.guardBlocked'
  if (busy) return 'plan.applyBusy'
  if (inputsChanged) return 'plan.updateFirst'
  if (open.some(({ id }) => (reasons[id] ?? '').trim().length < 3)) return 'plan.guardReasonMissing'
  return null
}
