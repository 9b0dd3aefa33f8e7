import { Button } from '@fluentui/react-components'
import type { GuidanceStep } from '../../../shared/model/plan.ts'
import type { Run, RunStep } from '../../../shared/model/runs.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { StepBadge } from '../../components/badges.tsx'
import { Evidence } from '../../components/evidence.tsx'
import { Panel } from '../../components/panel.tsx'
import { StateChange } from '../../components/state-change.tsx'
import { useBusy, useSession } from '../../state/use-session.ts'
import { stepTitle } from '../../text/step-title.ts'
import { useTexts } from '../../text/use-texts.ts'
import { GuidanceText } from './guidance-text.tsx'

interface RunStepRowProps {
  run: Run
  step: RunStep
  number: number
}

/** One step of a run: what became of it, why, what was read back, and the question of a step that waits for a person. */
export function RunStepRow({ run, step, number }: RunStepRowProps) {
  const texts = useTexts()
  const { text, say } = texts
  const progress = useSession((state) => state.progress[step.step.id])
  const reason = step.undo?.reason ?? step.reason
  const bad = step.outcome === 'failed' || step.outcome === 'unclear' || step.undo?.outcome === 'notRestored'
  return (
    <li>
      <Panel tone={bad ? 'bad' : 'plain'}>
        <div className="row spread">
          <h3>{text('plan.step', { number, title: stepTitle(step.step, texts) })}</h3>
          <StepBadge run={run} step={step} />
        </div>
        {step.step.kind !== 'guidance' && (
          <p>
            <code>{visibleText(step.step.target)}</code>
          </p>
        )}
        {step.outcome === 'running' && progress && <p>{say(progress)}</p>}
        {reason && (
          <p>
            <strong>{say(reason)}</strong>
          </p>
        )}
        {step.step.kind !== 'guidance' && (
          <StateChange
            before={step.step.before}
            after={step.step.after}
            beforeLabel="changes.before"
            afterLabel="changes.after"
          />
        )}
        {step.step.kind === 'guidance' && (
          <GuidanceAnswer
            run={run.id}
            step={step.step}
            waits={step.outcome === 'waitingForYou' && run.undo?.outcome !== 'undone'}
          />
        )}
        {(step.undo ?? step).now !== null && <Evidence label="run.readBack" evidence={(step.undo ?? step).now} />}
      </Panel>
    </li>
  )
}

function GuidanceAnswer({ run, step, waits }: { run: string; step: GuidanceStep; waits: boolean }) {
  const { text, localized } = useTexts()
  const answer = useSession((state) => state.answerGuidance)
  const busy = useBusy('guidance:answer')
  const question = localized(step.question)
  return (
    <>
      <GuidanceText step={step} />
      {waits && (
        <fieldset className="row bare" aria-label={question}>
          <strong>{question}</strong>
          <Button disabledFocusable={busy} onClick={() => !busy && void answer(run, step.id, true)}>
            {text('plan.yesDone')}
          </Button>
          <Button disabledFocusable={busy} onClick={() => !busy && void answer(run, step.id, false)}>
            {text('plan.notYet')}
          </Button>
        </fieldset>
      )}
    </>
  )
}
