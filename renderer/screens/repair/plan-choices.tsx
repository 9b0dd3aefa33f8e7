import { Button, Checkbox } from '@fluentui/react-components'
import type { Plan } from '../../../shared/model/plan.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { laterReason } from '../../../shared/text/step-title.ts'
import { Panel } from '../../components/panel.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

/** What the administrator may still choose: of what a step is done for, and steps that no check could tell to be needed. */
export function PlanChoices({ plan }: { plan: Plan }) {
  return (
    <>
      {plan.picks.map((pick) => (
        <PickList key={pick.step} plan={plan} pick={pick} />
      ))}
      {plan.later.length > 0 && <LaterSteps plan={plan} />}
    </>
  )
}

function PickList({ plan, pick }: { plan: Plan; pick: Plan['picks'][number] }) {
  const { text, localized } = useTexts()
  const choose = useChoose(plan)
  const others = pick.how === 'one' ? [] : pick.picked
  return (
    <Panel>
      <fieldset className="bare stack">
        <legend>
          <strong>{localized(pick.title)}</strong>
        </legend>
        <Quiet>{text(pick.how === 'one' ? 'plan.pickOne' : 'plan.pickSome')}</Quiet>
        {pick.entries.map((entry) => (
          <Checkbox
            key={entry}
            label={visibleText(entry)}
            checked={pick.picked.includes(entry)}
            onChange={(_event, { checked }) =>
              choose({ [pick.step]: checked ? [...others, entry] : pick.picked.filter((one) => one !== entry) })
            }
          />
        ))}
      </fieldset>
    </Panel>
  )
}

function LaterSteps({ plan }: { plan: Plan }) {
  const { text, say, localized, language } = useTexts()
  const choose = useChoose(plan)
  return (
    <Panel>
      <h3>{text('plan.later')}</h3>
      <ul className="plain">
        {plan.later.map(({ step, title, reason, cause }) => (
          <li key={step}>
            <strong>{localized(title)}</strong>
            <p>{say(laterReason(reason, plan, language))}</p>
            {cause !== null && <Button onClick={() => choose({}, cause)}>{text('plan.chooseCause')}</Button>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Makes the plan again with other choices than the one shown has. */
function useChoose(plan: Plan) {
  const makePlan = useSession((state) => state.makePlan)
  return (picks: Record<string, string[]>, cause?: string) => {
    const kept = Object.fromEntries(plan.picks.map(({ step, picked }) => [step, picked]))
    const causes = cause === undefined ? plan.causes : [...plan.causes, cause]
    void makePlan(plan.inputs, { picks: { ...kept, ...picks }, causes })
  }
}
