import { Button } from '@fluentui/react-components'
import { Section } from '../../components/section.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { CaseMatchCard, CodeMatchCard } from './match-card.tsx'

/** What the text may mean, best first; or what to do when nothing fits. Takes the focus when it appears. */
export function DiagnosisResult() {
  const { text } = useTexts()
  const diagnosis = useSession((state) => state.diagnosis)
  if (!diagnosis) return null
  if (diagnosis.matches.length === 0) return <NothingFits />
  return (
    <Section title={text('diagnosis.title', { count: diagnosis.matches.length })} focusOn="result">
      <ol className="plain">
        {diagnosis.matches.map((match) =>
          'case' in match ? (
            <CaseMatchCard key={match.case} match={match} />
          ) : (
            <CodeMatchCard key={`${match.product} ${match.code}`} match={match} />
          ),
        )}
      </ol>
    </Section>
  )
}

function NothingFits() {
  const { text } = useTexts()
  const goTo = useSession((state) => state.goTo)
  const closeCase = useSession((state) => state.closeCase)
  return (
    <Section title={text('diagnosis.nothing')} focusOn="nothing">
      <p>{text('diagnosis.nothingWhat')}</p>
      <ol className="bullets">
        <li>{text('diagnosis.nothingMore')}</li>
        <li>{text('diagnosis.nothingCheck')}</li>
        <li>{text('diagnosis.nothingCases')}</li>
        <li>{text('diagnosis.nothingReport')}</li>
      </ol>
      <div className="row">
        <Button
          onClick={() => {
            closeCase()
            goTo('problems')
          }}
        >
          {text('diagnosis.toCases')}
        </Button>
      </div>
    </Section>
  )
}
