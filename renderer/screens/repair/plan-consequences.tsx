import type { Case } from '../../../shared/model/case.ts'
import type { Plan } from '../../../shared/model/plan.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { Mark } from '../../components/mark.tsx'
import { Panel } from '../../components/panel.tsx'
import { useTexts } from '../../text/use-texts.ts'

/** What a plan disturbs besides the things it changes: its impact, the services that restart, a restart of the server. */
export function PlanConsequences({ theCase, plan }: { theCase: Case; plan: Plan }) {
  const { text, localized } = useTexts()
  return (
    <Panel tone="attention">
      <h3>{text('plan.impact')}</h3>
      {theCase.fix && <p>{localized(theCase.fix.impact)}</p>}
      {plan.restarts.length > 0 && (
        <p>
          {text('action.labelled', { label: text('plan.restarts') })}{' '}
          <strong>
            <code>{visibleText(plan.restarts.join(', '))}</code>
          </strong>
        </p>
      )}
      {plan.reboot && <Mark look="warning">{text('plan.reboot')}</Mark>}
      {plan.restarts.length === 0 && !plan.reboot && <p>{text('plan.noRestarts')}</p>}
    </Panel>
  )
}
