import { Button } from '@fluentui/react-components'
import { Notice } from '../../components/notice.tsx'
import { askingRuns, waitingSteps } from '../../state/run-questions.ts'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

/** How many questions are told; the number says how many there are. */
const mostTold = 3

/** What a person still has to do for repairs that were made, and where to answer for it. */
export function WaitingQuestions() {
  const { text, localized } = useTexts()
  const runs = useSession((state) => state.runs)
  const goTo = useSession((state) => state.goTo)
  const waiting = askingRuns(runs.toReversed()).flatMap((run) => waitingSteps(run).map(({ step }) => ({ run, step })))
  if (waiting.length === 0) return null
  return (
    <Notice intent="info" title={text('home.yourTurn', { count: waiting.length })}>
      <ul className="bullets">
        {waiting.slice(0, mostTold).map(({ run, step }) => (
          <li key={`${run.id} ${step.id}`}>{step.kind === 'guidance' ? localized(step.question) : step.target}</li>
        ))}
      </ul>
      <div className="row">
        <Button size="small" onClick={() => goTo('changes')}>
          {text('home.answer')}
        </Button>
      </div>
    </Notice>
  )
}
