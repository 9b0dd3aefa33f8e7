import { Field, Textarea } from '@fluentui/react-components'
import type { Case } from '../../../shared/model/case.ts'
import type { GuardResult } from '../../../shared/model/plan.ts'
import { VerdictBadge } from '../../components/badges.tsx'
import { useTexts } from '../../text/use-texts.ts'

interface GuardRowProps {
  guard: GuardResult
  theCase: Case
  reason: string
  onReason(reason: string): void
}

/** A condition for touching anything, as it was found; with a field for a reason where one may go on without it. */
export function GuardRow({ guard, theCase, reason, onReason }: GuardRowProps) {
  const { text, say, localized } = useTexts()
  const known = [...theCase.fix.guards, ...theCase.fix.steps.flatMap((step) => step.guards)]
  const refusal = known.find(({ id }) => guard.id === id || guard.id.endsWith(`.${id}`))?.refusal
  const holds = guard.verdict === 'pass'
  return (
    <li className={`card ${guard.verdict}`}>
      <div className="row spread">
        <h4 className="mono">{guard.id}</h4>
        <VerdictBadge verdict={guard.verdict} />
      </div>
      <p>{say(guard.reason)}</p>
      {!holds && refusal && <p className="strong">{localized(refusal)}</p>}
      {!holds && guard.override === 'withReason' && (
        <Field label={text('plan.guardReason')} hint={text('plan.guardReasonHint')}>
          <Textarea rows={2} maxLength={2000} value={reason} onChange={(_event, { value }) => onReason(value)} />
        </Field>
      )}
    </li>
  )
}
