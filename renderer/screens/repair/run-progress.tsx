import { Button, ProgressBar } from '@fluentui/react-components'
import { StopRegular } from '@fluentui/react-icons/svg/stop'
import type { Run } from '../../../shared/model/runs.ts'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useSession } from '../../state/use-session.ts'
import { stepTitle } from '../../text/step-title.ts'
import { useTexts } from '../../text/use-texts.ts'
import { RunStepRow } from './run-step-row.tsx'

/** A repair while it runs, step by step as the journal tells it. */
export function RunProgress({ run }: { run: Run | undefined }) {
  const texts = useTexts()
  const { text, say } = texts
  const work = useSession((state) => state.progress[''])
  const stopping = useSession((state) => state.applying?.stopping ?? false)
  const stop = useSession((state) => state.stopApplying)
  const begun = useSession((state) => state.applying?.run)
  const shown = begun && run?.id === begun ? run : undefined
  const ended = shown?.steps.filter(({ outcome }) => outcome !== null && outcome !== 'running').length ?? 0
  const at = shown?.steps.findIndex(({ outcome }) => outcome === 'running') ?? -1
  const current = shown?.steps[at]
  const status =
    shown && current
      ? text('run.now', {
          number: at + 1,
          total: shown.steps.length,
          title: stepTitle(current.step, texts),
        })
      : text('run.step.running')
  return (
    <Section title={text('run.progress')} focusOn="progress">
      <Quiet>{text('run.progressLead')}</Quiet>
      <ProgressBar
        aria-label={text('run.progress')}
        {...(shown ? { value: ended, max: Math.max(1, shown.steps.length) } : {})}
      />
      <Waiting label={status} />
      {work && <Quiet>{say(work)}</Quiet>}

      <ol className="plain">
        {shown?.steps.map((step, index) => (
          <RunStepRow key={step.step.id} run={shown} step={step} number={index + 1} />
        ))}
      </ol>
      <div className="row">
        <Button icon={<StopRegular />} disabledFocusable={stopping} onClick={() => !stopping && void stop()}>
          {text(stopping ? 'run.cancelling' : 'run.cancel')}
        </Button>
      </div>
    </Section>
  )
}
