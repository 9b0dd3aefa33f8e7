import { Button } from '@fluentui/react-components'
import type { GuidanceStep } from '../../../shared/model/plan.ts'
import type { Run } from '../../../shared/model/runs.ts'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { waitingSteps } from '../../state/run-questions.ts'
import { useBusy, useSession } from '../../state/use-session.ts'
import { stepTitle } from '../../text/step-title.ts'
import { useTexts } from '../../text/use-texts.ts'
import { GuidanceText } from './guidance-text.tsx'

interface YourTurnProps {
  run: Run
  level?: 2 | 3
  /** What the run repaired, where that does not stand above. */
  about?: string
}

/** What a person still has to do for a run, each with its question; nothing where nothing waits. */
export function YourTurn({ run, level = 3, about }: YourTurnProps) {
  const { text } = useTexts()
  const steps = waitingSteps(run).map(({ step }) => step)
  if (steps.length === 0 || run.undo?.outcome === 'undone') return null
  return (
    <Section title={text('run.yourTurn', { count: steps.length })} level={level} tone="attention">
      {about !== undefined && <Quiet>{about}</Quiet>}
      <ol className="plain">
        {steps.map(
          (step) => step.kind === 'guidance' && <Question key={step.id} run={run.id} step={step} level={level} />,
        )}
      </ol>
    </Section>
  )
}

function Question({ run, step, level }: { run: string; step: GuidanceStep; level: 2 | 3 }) {
  const texts = useTexts()
  const { text, localized } = texts
  const answer = useSession((state) => state.answerGuidance)
  const busy = useBusy('guidance:answer')
  const question = localized(step.question)
  const Heading = level === 2 ? 'h3' : 'h4'
  return (
    <li className="tight">
      <Heading>{stepTitle(step, texts)}</Heading>
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
