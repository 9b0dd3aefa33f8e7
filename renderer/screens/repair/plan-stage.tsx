import { Button } from '@fluentui/react-components'
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search'
import { useState } from 'react'
import type { Case } from '../../../shared/model/case.ts'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useBusy, useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { inputDraft, inputsOfDraft, isDraftOf, isDraftValid } from './input-draft.ts'
import { PlanInputs } from './plan-inputs.tsx'
import { PlanView } from './plan-view.tsx'

/** From the choices of a fix to its plan. Making a plan reads the server; only the plan's own confirmation changes it. */
export function PlanStage({ theCase }: { theCase: Case }) {
  const { text, say } = useTexts()
  const work = useSession((state) => state.progress[''])
  const shown = useSession((state) => state.shownPlan)
  const makePlan = useSession((state) => state.makePlan)
  const round = useSession((state) => (state.caseChecks?.scope === theCase.id ? state.caseChecks : null))
  const entries = shown?.plan.entries ?? round?.entries ?? {}
  const busy = useBusy('plan:make')
  const { inputs } = theCase
  const [draft, setDraft] = useState(() => inputDraft(inputs, shown?.plan.inputs ?? {}))
  const valid = isDraftValid(inputs, draft)
  const changed = shown !== null && !isDraftOf(inputs, draft, shown.plan.inputs)
  const checking = round?.running === true
  const ready = valid && !busy && !checking
  return (
    <Section title={text('plan.title')} focusOn={shown?.plan.hash ?? 'plan'}>
      {!shown && !busy && !checking && <Quiet>{text('case.makePlanLead')}</Quiet>}
      {inputs.length > 0 && <PlanInputs inputs={inputs} draft={draft} entries={entries} onChange={setDraft} />}
      {checking && <Waiting label={text('case.checksRunning')} />}
      {busy && <Waiting label={work ? say(work) : text('case.makingPlan')} />}
      {(!shown || inputs.length > 0) && !(busy && !shown) && !checking && (
        <div className="row">
          <Button
            appearance={shown ? 'secondary' : 'primary'}
            icon={<DocumentSearchRegular />}
            disabledFocusable={!ready}
            onClick={() => ready && void makePlan(inputsOfDraft(inputs, draft))}
          >
            {text(shown ? 'plan.update' : 'case.makePlan')}
          </Button>
        </div>
      )}
      {shown && <PlanView key={shown.plan.hash} theCase={theCase} shown={shown} inputsChanged={changed} />}
    </Section>
  )
}
