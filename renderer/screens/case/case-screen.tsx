import { Button } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { Section } from '../../components/section.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { PlanPanel } from '../repair/plan-panel.tsx'
import { RunProgress } from '../repair/run-progress.tsx'
import { RunResult } from '../repair/run-result.tsx'
import { CaseAbout } from './case-about.tsx'
import { CaseChecks } from './case-checks.tsx'

/** One known problem: what it is, its checks, its plan, the repair and its result. */
export function CaseScreen({ id }: { id: string }) {
  const { text, localized } = useTexts()
  const theCase = useSession((state) => state.cases[id])
  const closeCase = useSession((state) => state.closeCase)
  const applying = useSession((state) => state.applying?.case === id)
  const runId = useSession((state) => state.runOfCase[id])
  const run = useSession((state) => state.runs.find((each) => each.id === runId))
  const planned = useSession((state) => state.shownPlan !== null)
  const back = (
    <Button appearance="subtle" icon={<ArrowLeftRegular />} style={{ alignSelf: 'start' }} onClick={closeCase}>
      {text('case.back')}
    </Button>
  )
  if (!theCase) {
    return (
      <>
        {back}
        <Waiting label={text('case.loading')} />
      </>
    )
  }
  return (
    <>
      {back}
      <Section title={localized(theCase.title)} level={1} focusOn={id}>
        <p>{localized(theCase.summary)}</p>
        <CaseAbout theCase={theCase} />
      </Section>
      <CaseChecks theCase={theCase} />
      {applying && <RunProgress run={run} />}
      {!applying && run && <RunResult run={run} />}
      {!applying && (!run || planned) && <PlanPanel theCase={theCase} />}
    </>
  )
}
