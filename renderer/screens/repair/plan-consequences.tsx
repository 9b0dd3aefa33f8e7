import type { Case } from '../../../shared/model/case.ts'
import type { Plan } from '../../../shared/model/plan.ts'
import { Mark } from '../../components/mark.tsx'
import { useTexts } from '../../text/use-texts.ts'

/** What a plan disturbs besides the things it changes: its impact, and a restart of the server. */
export function PlanConsequences({ theCase, plan }: { theCase: Case; plan: Plan }) {
  const { text, list, localized } = useTexts()
  const own = plan.steps.some((step) => step.kind !== 'guidance')
  return (
    <div className="tight">
      {theCase.fix && <p>{localized(theCase.fix.impact)}</p>}
      {plan.restarts.length > 0 && <p>{text('plan.restarts', { services: list(plan.restarts) })}</p>}
      {plan.reboot && <Mark look="warning">{text('plan.reboot')}</Mark>}
      {own && plan.restarts.length === 0 && !plan.reboot && <p>{text('plan.noRestarts')}</p>}
    </div>
  )
}
