import { Button } from '@fluentui/react-components'
import type { GuidanceStep } from '../../../shared/model/plan.ts'
import type { Run } from '../../../shared/model/runs.ts'
import { Section } from '../../components/section.tsx'
import { waitingSteps } from '../../state/run-questions.ts'
import { useBusy, useSession } from '../../state/use-session.ts'
import { stepTitle } from '../../text/step-title.ts'
import { useTexts } from '../../text/use-texts.ts'
import { GuidanceText } from './guidance-text.tsx'

/** What a person still has to do for a run, each with its question; nothing where nothing waits. */
export function YourTurn({ run }: { run: Run }) {
  const { text } = useTexts()
  const steps = waitingSteps(run).map(({ step }) => step)
  if (steps.length === 0 || run.undo?.outcome === 'undone') return null
  return (
    <Section title={text('run.yourTurn', { count: steps.length })} level={3} tone="attention">
      <ol className="plain">
        {steps.map((step) => step.kind === 'guidance' && <Question key={step.id} run={run.id} step={step} />)}
      </ol>
    </Section>
  )
}

function Question({ run, step }: { run: string; step: GuidanceStep }) {
  const texts = useTexts()
  const { text, localized } = texts
  const answer = useSession((state) => state.answerGuidance)
  const busy = useBusy('guidance:answer')
  const question = localized(step.question)
  return (
    <li className="tight">
      <h4>{stepTitle(step, texts)}</h4>
      <GuidanceText step={step} />
      <fieldset className="row bare" aria-label={question}>
        <strong>{question}</strong>
        <Button disabledFocusable={busy} onClick={() => !busy && void answer(run, step.id, true)}>
          {text('plan.yesDone')}
        </Button>
        <Button disabledFocusable={busy} onClick={() => !busy && void answer(run, step.id, false)}>
          {text('plan.notYet')}
        </Button>
      </fieldset>
    </li>
  )
}
