import { Accordion, Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Case } from '../../../shared/model/case.ts'
import { isInTheWay, type Plan } from '../../../shared/model/plan.ts'
import { Notice } from '../../components/notice.tsx'
import { StickyFooter } from '../../components/sticky-footer.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { ApplyDialog } from './apply-dialog.tsx'
import { GuardList } from './guard-list.tsx'
import { PlanChoices } from './plan-choices.tsx'
import { PlanConsequences } from './plan-consequences.tsx'
import { planObstacle } from './plan-obstacle.ts'
import { PlanOutdated } from './plan-outdated.tsx'
import { PlanStepRow } from './plan-step-row.tsx'
import { planSummary } from './plan-summary.ts'
import { choicesOf, type ShownPlan } from './repair-slice.ts'
import { usePlanTime } from './use-expected-time.ts'

type Reasons = Readonly<Record<string, string>>

/** Everything a plan will do, a row for each step, and a footer that stays: what it comes to and the button that asks to do it. */
export function PlanView(props: { theCase: Case; shown: ShownPlan; inputsChanged: boolean }) {
  const { theCase, shown, inputsChanged } = props
  const { plan } = shown
  const { text } = useTexts()
  const [reasons, setReasons] = useState<Reasons>({})
  if (plan.steps.length === 0) {
    return (
      <>
        <Notice intent="success" title={text('plan.empty')}>
          {text('plan.emptyWhat')}
        </Notice>
        <PlanChoices plan={plan} />
        <div className="row">
          <AgainButton plan={plan} />
        </div>
      </>
    )
  }
  return (
    <>
      {shown.replaces && <PlanOutdated shown={shown} old={shown.replaces} />}
      <PlanConsequences theCase={theCase} plan={plan} />
      <GuardList
        guards={plan.guards}
        reasons={reasons}
        onReason={(guard, reason) => setReasons({ ...reasons, [guard]: reason })}
      />
      <Accordion collapsible multiple>
        <ol className="plain" aria-label={text('plan.steps', { count: plan.steps.length })}>
          {plan.steps.map((step, index) => (
            <PlanStepRow key={step.id} step={step} number={index + 1} />
          ))}
        </ol>
      </Accordion>
      <PlanChoices plan={plan} />
      <PlanFooter theCase={theCase} plan={plan} reasons={reasons} inputsChanged={inputsChanged} />
    </>
  )
}

function PlanFooter(props: { theCase: Case; plan: Plan; reasons: Reasons; inputsChanged: boolean }) {
  const { theCase, plan, reasons, inputsChanged } = props
  const { text } = useTexts()
  const busy = useSession((state) => state.applying !== null || state.undoing !== null)
  const elevated = useSession((state) => state.view?.server.elevated ?? false)
  const time = usePlanTime(plan)
  const [asking, setAsking] = useState(false)
  const obstacle = planObstacle(plan, { elevated, busy, inputsChanged, reasons })
  const onlyGuidance = plan.steps.every((step) => step.kind === 'guidance')
  return (
    <StickyFooter>
      <div className="tight">
        <strong>{[planSummary(plan, text), time].filter((part) => part !== null).join(' · ')}</strong>
        <span id="plan-obstacle">{text(obstacle ?? 'plan.nothingChanged')}</span>
      </div>
      <div className="row">
        <AgainButton plan={plan} />
        <Button
          appearance="primary"
          disabledFocusable={obstacle !== null}
          aria-describedby="plan-obstacle"
          onClick={() => obstacle === null && setAsking(true)}
        >
          {text(onlyGuidance ? 'plan.applyGuidance' : 'plan.apply')}
        </Button>
      </div>
      {asking && (
        <ApplyDialog
          theCase={theCase}
          plan={plan}
          overrides={overridesOf(plan, reasons)}
          onClose={() => setAsking(false)}
        />
      )}
    </StickyFooter>
  )
}

function AgainButton({ plan }: { plan: Plan }) {
  const { text } = useTexts()
  const makePlan = useSession((state) => state.makePlan)
  return <Button onClick={() => void makePlan(plan.inputs, choicesOf(plan))}>{text('plan.again')}</Button>
}

function overridesOf({ guards }: Plan, reasons: Reasons): Record<string, string> {
  const overridden = guards.filter((guard) => isInTheWay(guard) && guard.override === 'withReason')
  return Object.fromEntries(overridden.map(({ id }) => [id, (reasons[id] ?? '').trim()]))
}
