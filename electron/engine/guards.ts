import { type Guard, isAsked } from '../../shared/model/case-question.ts'
import { message } from '../../shared/model/message.ts'
import type { Confirmation, GuardResult, Plan } from '../../shared/model/plan.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import type { Reader } from './ports.ts'
import { ask } from './run-checks.ts'

/** A guard and what it belongs to: the whole fix (empty) or one step (`step.`). */
export interface OwnedGuard {
  owner: string
  guard: Guard
}

/** A confirmation that is not enough for its plan. Nothing was changed. */
export class ConfirmationProblem extends ReasonedError {}

/** Asks every guard of the server; one that only the administrator can answer for stays open. Reads only. */
export async function checkGuards(guards: readonly OwnedGuard[], read: Reader): Promise<GuardResult[]> {
  return Promise.all(
    guards.map(async ({ owner, guard }): Promise<GuardResult> => {
      const { title, refusal } = guard
      const id = `${owner}${guard.id}`
      if (isAsked(guard)) {
        const open = { verdict: 'unknown', reason: message('plan.guardAsked') } as const
        return { id, title, refusal, override: 'never', asked: true, ...open }
      }
      const { verdict, reason } = await ask(guard, read)
      return { id, title, refusal, override: guard.override, asked: false, verdict, reason }
    }),
  )
}

/** Throws a {@link ConfirmationProblem} while a guard, an answer or the typed name is missing. */
export function assertConfirmed(plan: Plan, confirmation: Confirmation): void {
  for (const guard of plan.guards) {
    if (guard.asked) {
      if (confirmation.answers?.[guard.id] === true) continue
      throw new ConfirmationProblem(message('run.guard.asked', { guard: guard.id }))
    }
    if (guard.verdict === 'pass') continue
    const overridden = guard.override === 'withReason' && confirmation.overrides[guard.id] !== undefined
    if (!overridden) throw new ConfirmationProblem(message(`run.guard.${guard.override}`, { guard: guard.id }))
  }
  if (plan.typed !== null && confirmation.typed?.trim().toLowerCase() !== plan.typed.toLowerCase()) {
    throw new ConfirmationProblem(message('run.typedMissing', { typed: plan.typed }))
  }
}
