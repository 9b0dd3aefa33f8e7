import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Case } from '../../../shared/model/case.ts'
import { isInTheWay } from '../../../shared/model/plan.ts'
import { RiskBadge } from '../../components/badges.tsx'
import { Notice } from '../../components/notice.tsx'
import { useSession } from '../../state/use-session.ts'
import type { TextKey } from '../../text/en.ts'
import { useTexts } from '../../text/use-texts.ts'
import { ApplyDialog } from './apply-dialog.tsx'
import { GuardRow } from './guard-row.tsx'
import { PlanChoices } from './plan-choices.tsx'
import { PlanConsequences } from './plan-consequences.tsx'
import { PlanOutdated } from './plan-outdated.tsx'
import { PlanStepCard } from './plan-step-card.tsx'
import { choicesOf, type ShownPlan } from './repair-slice.ts'

/** Everything a plan will do, and below all of it the button that asks to do it. */
export function PlanView(props: { theCase: Case; shown: ShownPlan; inputsChanged: boolean }) {
  const { theCase, shown, inputsChanged } = props
  const { plan } = shown
  const { text } = useTexts()
  const makePlan = useSession((state) => state.makePlan)
  const busy = useSession((state) => state.applying !== null || state.undoing !== null)
  const [reasons, setReasons] = useState<Record<string, string>>({})
  const [asking, setAsking] = useState(false)
  const obstacle = obstacleOf(shown, reasons, inputsChanged, busy)
  const onlyGuidance = plan.steps.every((step) => step.kind === 'guidance')
  const overrides = Object.fromEntries(
    plan.guards
      .filter((guard) => isInTheWay(guard) && guard.override === 'withReason')
      .map(({ id }) => [id, (reasons[id] ?? '').trim()]),
  )
  const again = <Button onClick={() => void makePlan(plan.inputs, choicesOf(plan))}>{text('plan.again')}</Button>
  if (plan.steps.length === 0) {
    return (
      <>
        <Notice intent="success" title={text('plan.empty')}>
          {text('plan.emptyWhat')}
        </Notice>
        <PlanChoices plan={plan} />
        <div className="row">{again}</div>
      </>
    )
  }
  return (
    <>
      {shown.replaces && <PlanOutdated shown={shown} old={shown.replaces} />}
      <div className="row spread">
        <p>
          <strong>{text('plan.nothingChanged')}</strong>
        </p>
        <RiskBadge risk={plan.risk} />
      </div>
      <PlanConsequences theCase={theCase} plan={plan} />
      {plan.guards.length > 0 && (
        <div className="stack">
          <h3>{text('plan.guards')}</h3>
          <ul className="plain">
            {plan.guards.map((guard) => (
              <GuardRow
                key={guard.id}
                guard={guard}
                reason={reasons[guard.id] ?? ''}
                onReason={(reason) => setReasons({ ...reasons, [guard.id]: reason })}
              />
            ))}
          </ul>
        </div>
      )}
      <PlanChoices plan={plan} />
      <h3>{text('plan.steps', { count: plan.steps.length })}</h3>
      <ol className="plain">
        {plan.steps.map((step, index) => (
          <PlanStepCard key={step.id} step={step} number={index + 1} />
        ))}
      </ol>
      <div className="row">
        <Button
          appearance="primary"
          disabledFocusable={obstacle !== null}
          aria-describedby={obstacle ? 'plan-obstacle' : undefined}
          onClick={() => obstacle === null && setAsking(true)}
        >
          {text(onlyGuidance ? 'plan.applyGuidance' : 'plan.apply')}
        </Button>
        {again}
        {obstacle && <strong id="plan-obstacle">{text(obstacle)}</strong>}
      </div>
      {asking && <ApplyDialog theCase={theCase} plan={plan} overrides={overrides} onClose={() => setAsking(false)} />}
    </>
  )
}

/** Why the plan cannot be confirmed now; `null` when it can. */
function obstacleOf(
  { plan }: ShownPlan,
  reasons: Readonly<Record<string, string>>,
  inputsChanged: boolean,
  busy: boolean,
): TextKey | null {
  const open = plan.guards.filter((guard) => isInTheWay(guard) && !guard.asked)
  if (open.some((guard) => guard.override === 'never')) return 'plan.guardBlocked'
  if (busy) return 'plan.applyBusy'
  if (inputsChanged) return 'plan.updateFirst'
  if (open.some(({ id }) => (reasons[id] ?? '').trim().length < 3)) return 'plan.guardReasonMissing'
  return null
}
