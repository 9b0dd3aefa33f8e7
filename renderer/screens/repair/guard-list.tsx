import { type GuardResult, isInTheWay } from '../../../shared/model/plan.ts'
import { VerdictBadge } from '../../components/badges.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { GuardRow } from './guard-row.tsx'

interface GuardListProps {
  guards: readonly GuardResult[]
  reasons: Readonly<Record<string, string>>
  onReason(guard: string, reason: string): void
}

/** The conditions for touching anything: those that hold in a line each, those in the way with what to do about them. */
export function GuardList({ guards, reasons, onReason }: GuardListProps) {
  const { text, localized } = useTexts()
  if (guards.length === 0) return null
  return (
    <div className="tight">
      <h3 className="hidden">{text('plan.guards')}</h3>
      <ul className="marks">
        {guards.map((guard) =>
          isInTheWay(guard) ? (
            <GuardRow
              key={guard.id}
              guard={guard}
              reason={reasons[guard.id] ?? ''}
              onReason={(reason) => onReason(guard.id, reason)}
            />
          ) : (
            <li key={guard.id}>
              <VerdictBadge verdict={guard.verdict} />
              <span>{localized(guard.title)}</span>
            </li>
          ),
        )}
      </ul>
    </div>
  )
}
