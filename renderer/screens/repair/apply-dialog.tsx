import { Checkbox, Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import type { Case } from '../../../shared/model/case.ts'
import type { Plan } from '../../../shared/model/plan.ts'
import { isTransient } from '../../../shared/model/transient-step.ts'
import { whyTyped } from '../../../shared/model/typed-name.ts'
import { RiskBadge } from '../../components/badges.tsx'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { MessageLines } from '../../components/state-change.tsx'
import { StepTarget } from '../../components/step-target.tsx'
import { useSession } from '../../state/use-session.ts'
import { stepTitle } from '../../text/step-title.ts'
import { useTexts } from '../../text/use-texts.ts'
import { PlanConsequences } from './plan-consequences.tsx'

interface ApplyDialogProps {
  theCase: Case
  plan: Plan
  overrides: Record<string, string>
  onClose(): void
}

/** The last question: repeats all that will change and asks for the computer's name where the plan does, with the reason. */
export function ApplyDialog({ theCase, plan, overrides, onClose }: ApplyDialogProps) {
  const texts = useTexts()
  const { text, say, inTurn, localized } = texts
  const server = useSession((state) => state.view?.server)
  const apply = useSession((state) => state.apply)
  const [typed, setTyped] = useState('')
  const asked = plan.guards.filter((guard) => guard.asked)
  const [answers, setAnswers] = useState<Record<string, boolean>>({})
  const answered =
    asked.length === 0 ? {} : { answers: Object.fromEntries(asked.map(({ id }) => [id, answers[id] === true])) }
  const why = whyTyped(plan)
    .map((reason) => text(`confirm.typedWhy.${reason}`))
    .join(' ')
  const isTyped = plan.typed === null || typed.trim().toLowerCase() === plan.typed.toLowerCase()
  const own = plan.steps.filter((step) => step.kind !== 'guidance')
  const yours = plan.steps.length - own.length
  const loses = own.filter((step) => !isTransient(step)).flatMap((step) => step.loses)
  const lead = server?.simulated == null ? 'confirm.lead' : 'confirm.simulatedLead'
  return (
    <ConfirmDialog
      title={text('confirm.title')}
      yes={text(own.length > 0 ? 'confirm.yes' : 'confirm.yesGuidance')}
      ready={isTyped && asked.every(({ id }) => answers[id])}
      onClose={onClose}
      onYes={() => void apply({ overrides, ...answered, ...(plan.typed === null ? {} : { typed: typed.trim() }) })}
    >
      {own.length > 0 && <p>{text(lead, { server: server?.computerName ?? '' })}</p>}
      <ol className="bullets">
        {own.map((step) => (
          <li key={step.id}>
            <strong>{stepTitle(step, texts)}</strong>
            {step.kind === 'change' && (
              <>
                <StepTarget step={step} />
                <div>
                  {inTurn(step.before.map(say))} → {inTurn(step.after.map(say))}
                </div>
              </>
            )}
          </li>
        ))}
      </ol>
      {yours > 0 && <p>{text('confirm.stepsByYou', { count: yours })}</p>}
      <RiskBadge risk={plan.risk} />
      <PlanConsequences theCase={theCase} plan={plan} />
      {loses.length > 0 && (
        <strong>
          {text('confirm.loses')} <MessageLines lines={loses} />
        </strong>
      )}
      {asked.map((guard) => (
        <Field key={guard.id} hint={localized(guard.refusal)}>
          <Checkbox
            label={localized(guard.title)}
            required
            checked={answers[guard.id] ?? false}
            onChange={(_event, { checked }) => setAnswers({ ...answers, [guard.id]: checked === true })}
          />
        </Field>
      ))}
      {plan.typed !== null && (
        <Field label={text('confirm.typed', { expected: plan.typed })} hint={why} required>
          <Input
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onChange={(_event, { value }) => setTyped(value)}
          />
        </Field>
      )}
    </ConfirmDialog>
  )
}
