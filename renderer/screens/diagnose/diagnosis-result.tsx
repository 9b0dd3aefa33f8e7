import { Button } from '@fluentui/react-components'
import { useEffect } from 'react'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { useBusy, useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { CaseMatchCard, CodeMatchCard } from './match-card.tsx'

/** What the text may mean, best first and the first one open; or what to do when nothing fits. Takes the focus when it appears. */
export function DiagnosisResult() {
  const { text } = useTexts()
  const diagnosis = useSession((state) => state.diagnosis)
  useCheckedSuspect()
  if (!diagnosis) return null
  if (diagnosis.matches.length === 0) return <NothingFits />
  const several = diagnosis.matches.filter((match) => 'case' in match).length > 1
  return (
    <Section title={text('diagnosis.title', { count: diagnosis.matches.length })} focusOn="result">
      {several && <Quiet>{text('diagnosis.path')}</Quiet>}
      <ol className="plain">
        {diagnosis.matches.map((match, index) =>
          'case' in match ? (
            <CaseMatchCard key={match.case} match={match} number={index + 1} />
          ) : (
            <CodeMatchCard key={`${match.product} ${match.code}`} match={match} />
          ),
        )}
      </ol>
    </Section>
  )
}

/** Runs the checks of the case that is suspected, as soon as no other checks run. */
function useCheckedSuspect(): void {
  const suspect = useSession((state) => state.suspect)
  const checkSuspect = useSession((state) => state.checkSuspect)
  const busy = useBusy('check:run')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another suspect is a new reason to look
  useEffect(() => {
    if (!busy) void checkSuspect()
  }, [checkSuspect, suspect, busy])
}

function NothingFits() {
  const { text } = useTexts()
  const goTo = useSession((state) => state.goTo)
  const closeCase = useSession((state) => state.closeCase)
  const runChecks = useSession((state) => state.runChecks)
  return (
    <Section title={text('diagnosis.nothing')} focusOn="nothing">
      <p>{text('diagnosis.nothingWhat')}</p>
      <p>{text('diagnosis.nothingMore')}</p>
      <div className="row">
        <Button
          appearance="primary"
          onClick={() => {
            goTo('home')
            void runChecks(null)
          }}
        >
          {text('health.run')}
        </Button>
        <Button
          onClick={() => {
            closeCase()
            goTo('problems')
          }}
        >
          {text('diagnosis.toCases')}
        </Button>
        <Button onClick={() => goTo('logs')}>{text('diagnosis.toLogs')}</Button>
        <Button onClick={() => goTo('report')}>{text('diagnosis.toReport')}</Button>
      </div>
    </Section>
  )
}
