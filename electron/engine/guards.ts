import { type Guard, isAsked } from '../../shared/model/case-question.ts'
import { message } from '../../shared/model/message.ts'
import { type Confirmation, type GuardResult, isInTheWay, isOverridden, type Plan } from '../../shared/model/plan.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import type { Reader } from './ports.ts'
import { ask } from './run-checks.ts'

/** A guard and the step of the case that it protects; `null` when it protects the whole fix. */
export interface OwnedGuard {
  step: string | null
  guard: Guard
}

/** A confirmation that is not enough for its plan. Nothing was changed. */
export class ConfirmationError extends ReasonedError {}

/** Asks every guard of the server; one that only the administrator can answer for stays open. Reads only. */
export async function checkGuards(guards: readonly OwnedGuard[], read: Reader): Promise<GuardResult[]> {
  return Promise.all(
    guards.map(async ({ step, guard }): Promise<GuardResult> => {
      const { title, refusal } = guard
      const id = step === null ? guard.id : `${step}.${guard.id}`
      const owner = step === null ? {} : { step }
      if (isAsked(guard)) {
        const open = { verdict: 'unknown', reason: message('plan.guardAsked') } as const
        return { id, title, refusal, override: 'never', asked: true, ...open, ...owner }
      }
      const { read: asked, at, expect, unknownWhen, override } = guard
      const { verdict, reason } = await ask(guard, read)
      // As plain data, so that an undo can ask it again when the case has changed since.
      const question = JSON.parse(JSON.stringify({ read: asked, at, expect, unknownWhen }))
      return { id, title, refusal, override, asked: false, verdict, reason, question, ...owner }
    }),
  )
}

/** Throws a {@link ConfirmationError} while a guard, an answer or the typed name is missing. */
export function assertConfirmed(plan: Plan, confirmation: Confirmation): void {
  for (const guard of plan.guards) {
    if (guard.asked) {
      if (confirmation.answers?.[guard.id] === true) continue
      throw new ConfirmationError(message('run.guard.asked', { guard: guard.id }))
    }
    if (!isInTheWay(guard)) continue
    const overridden = guard.override === 'withReason' && isOverridden(guard.id, confirmation.overrides)
    if (!overridden) throw new ConfirmationError(message(`run.guard.${guard.override}`, { guard: guard.id }))
  }
  if (plan.typed !== null && confirmation.typed?.trim().toLowerCase() !== plan.typed.toLowerCase()) {
    throw new ConfirmationError(message('run.typedMissing', { typed: plan.typed }))
  }
}
