import { Field, Textarea } from '@fluentui/react-components'
import { type GuardResult, isInTheWay } from '../../../shared/model/plan.ts'
import { VerdictBadge, verdictTones } from '../../components/badges.tsx'
import { Panel } from '../../components/panel.tsx'
import { useTexts } from '../../text/use-texts.ts'

interface GuardRowProps {
  guard: GuardResult
  reason: string
  onReason(reason: string): void
}

/** A condition for touching anything, as it was found; with a field for a reason where one may go on without it. */
export function GuardRow({ guard, reason, onReason }: GuardRowProps) {
  const { text, say, localized } = useTexts()
  const holds = !isInTheWay(guard)
  // What nobody could read has not failed: its sentence would say what nobody knows.
  const refusal =
    guard.verdict === 'fail' ? localized(guard.refusal) : text(guard.asked ? 'plan.guardAsks' : 'plan.guardUnknown')
  return (
    <li className="whole">
      <Panel tone={verdictTones[guard.verdict]}>
        <div className="row spread">
          <h4>{localized(guard.title)}</h4>
          <VerdictBadge verdict={guard.verdict} />
        </div>
        <p>{say(guard.reason)}</p>
        {!holds && (
          <p>
            <strong>{refusal}</strong>
          </p>
        )}
        {!holds && guard.override === 'withReason' && (
          <Field label={text('plan.guardReason')} hint={text('plan.guardReasonHint')}>
            <Textarea rows={2} maxLength={2000} value={reason} onChange={(_event, { value }) => onReason(value)} />
          </Field>
        )}
      </Panel>
    </li>
  )
}
