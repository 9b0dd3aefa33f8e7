import { useState } from 'react'
import { type GuardResult, isOverridden, type Overrides } from '../../../shared/model/plan.ts'
import type { UndoDecision } from '../../../shared/model/undo-decision.ts'
import { useSession } from '../../state/use-session.ts'
import { GuardRow } from '../repair/guard-row.tsx'

/** An undo that guards may stand against: those that do, the reasons given so far, and how to begin it with them. */
export interface GuardedUndo {
  guards: readonly GuardResult[]
  reasons: Overrides
  /** Whether every guard that stands against it has its reason. */
  ready: boolean
  onReason(guard: string, reason: string): void
  /** Takes the run back; returns whether it was begun. */
  begin(decisions: UndoDecision[]): Promise<boolean>
}

/** Takes a run back with the reasons that its guards ask for; they are known once it was refused. */
export function useGuardedUndo(run: string): GuardedUndo {
  const undo = useSession((state) => state.undo)
  const [guards, setGuards] = useState<readonly GuardResult[]>([])
  const [reasons, setReasons] = useState<Overrides>({})
  return {
    guards,
    reasons,
    ready: guards.every(({ id }) => isOverridden(id, reasons)),
    onReason: (guard, reason) => setReasons({ ...reasons, [guard]: reason }),
    async begin(decisions) {
      const against = await undo(run, decisions, reasons)
      setGuards(against)
      return against.length === 0
    },
  }
}

/** The guards that stand against an undo, each with a field for the reason to go on. */
export function UndoGuards({ guards, reasons, onReason }: GuardedUndo) {
  if (guards.length === 0) return null
  return (
    <ul className="plain">
      {guards.map((guard) => (
        <GuardRow
          key={guard.id}
          guard={guard}
          reason={reasons[guard.id] ?? ''}
          onReason={(reason) => onReason(guard.id, reason)}
        />
      ))}
    </ul>
  )
}
