import { Button, makeStyles } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { InfoRegular } from '@fluentui/react-icons/svg/info'
import { useEffect, useState } from 'react'
import type { Case } from '../../../shared/model/case.ts'
import { Quiet } from '../../components/quiet.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useBusy, useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { PractiseButton } from '../practice/practise-button.tsx'
import { PlanStage } from '../repair/plan-stage.tsx'
import { RepairStage } from '../repair/repair-stage.tsx'
import { VerifiedStage } from '../repair/verified-stage.tsx'
import { CaseAbout } from './case-about.tsx'
import { FoundStage } from './found-stage.tsx'
import { StageBar } from './stage-bar.tsx'
import { useStage } from './use-stage.ts'

const useStyles = makeStyles({
  // What is known of the problem stands beside the stage where there is room for both.
  both: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    '@media (min-width: 1200px)': { gridTemplateColumns: 'minmax(0, 1fr) 320px' },
  },
  alone: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
})

/** One known problem in four stages, of which one is open: what was found, the plan, the repair, and what it came to. */
export function CaseScreen({ id }: { id: string }) {
  const { text } = useTexts()
  const theCase = useSession((state) => state.cases[id])
  const closeCase = useSession((state) => state.closeCase)
  const [about, setAbout] = useState(false)
  return (
    <>
      <div className="row spread">
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={closeCase}>
          {text('case.back')}
        </Button>
        <div className="row">
          <PractiseButton id={id} />
          <Button
            appearance="subtle"
            size="small"
            icon={<InfoRegular />}
            aria-expanded={about}
            onClick={() => setAbout(!about)}
          >
            {text('case.about')}
          </Button>
        </div>
      </div>
      {theCase ? <Stages theCase={theCase} about={about} /> : <Waiting label={text('case.loading')} />}
    </>
  )
}

function Stages({ theCase, about }: { theCase: Case; about: boolean }) {
  const { localized } = useTexts()
  const styles = useStyles()
  const stage = useStage(theCase.id)
  const run = useSession((state) => state.runs.find((each) => each.id === state.runOfCase[theCase.id]))
  useLookInto(theCase.id)
  return (
    <>
      <div>
        <h1>{localized(theCase.title)}</h1>
        {/* Further on, what is done counts, and the room is its own. */}
        {stage === 'found' && <Quiet>{localized(theCase.summary)}</Quiet>}
      </div>
      <StageBar theCase={theCase} open={stage} />
      <div className={about ? styles.both : styles.alone}>
        <div className="stack">
          {stage === 'found' && <FoundStage theCase={theCase} />}
          {stage === 'plan' && <PlanStage theCase={theCase} />}
          {stage === 'repair' && <RepairStage run={run} />}
          {stage === 'verified' && run && <VerifiedStage run={run} />}
        </div>
        {about && <CaseAbout theCase={theCase} />}
      </div>
    </>
  )
}

/** Reads the server for the case as soon as it is open: first its checks, then, where one does not pass, its plan. */
function useLookInto(id: string): void {
  const lookInto = useSession((state) => state.lookInto)
  const busy = useBusy('check:run')
  const settled = useSession((state) => (state.caseChecks?.scope === id ? !state.caseChecks.running : null))
  // biome-ignore lint/correctness/useExhaustiveDependencies: another case, and the end of its checks, are new reasons to look
  useEffect(() => {
    if (!busy) void lookInto()
  }, [lookInto, id, busy, settled])
}
