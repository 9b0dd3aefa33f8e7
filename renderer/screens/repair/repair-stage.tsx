import { Button, ProgressBar } from '@fluentui/react-components'
import { StopFilled } from '@fluentui/react-icons/svg/stop'
import type { Run } from '../../../shared/model/runs.ts'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { StickyFooter } from '../../components/sticky-footer.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useSession } from '../../state/use-session.ts'
import { stepTitle } from '../../text/step-title.ts'
import { useTexts } from '../../text/use-texts.ts'
import { RunStepRow } from './run-step-row.tsx'

/** A repair while it runs: the rows of its plan as the journal tells them, and the button that ends it after a step. */
export function RepairStage({ run }: { run: Run | undefined }) {
  const texts = useTexts()
  const { text, say } = texts
  const work = useSession((state) => state.progress[''])
  const stopping = useSession((state) => state.applying?.stopping ?? false)
  const stop = useSession((state) => state.stopApplying)
  const planned = useSession((state) => state.shownPlan?.plan)
  const begun = useSession((state) => state.applying?.run)
  const shown = begun && run?.id === begun ? run : undefined
  const ended = shown?.steps.filter(({ outcome }) => outcome !== null && outcome !== 'running').length ?? 0
  const at = shown?.steps.findIndex(({ outcome }) => outcome === 'running') ?? -1
  const current = shown?.steps[at]
  const status =
    shown && current
      ? text('run.now', { number: at + 1, total: shown.steps.length, title: stepTitle(current.step, texts) })
      : text('run.step.running')
  return (
    <Section title={text('run.progress')} focusOn="progress">
      <ProgressBar
        aria-label={text('run.progress')}
        {...(shown ? { value: ended, max: Math.max(1, shown.steps.length) } : {})}
      />
      <ol className="plain">
        {shown
          ? shown.steps.map((step, index) => (
              <RunStepRow key={step.step.id} run={shown} step={step} number={index + 1} />
            ))
          : planned?.steps.map((step, index) => (
              <li key={step.id}>
                {index + 1}. {stepTitle(step, texts)}
              </li>
            ))}
      </ol>
      <StickyFooter>
        <div className="tight">
          <Waiting label={status} />
          <Quiet small>{work ? say(work) : text('run.progressLead')}</Quiet>
        </div>
        <Button icon={<StopFilled />} disabledFocusable={stopping} onClick={() => !stopping && void stop()}>
          {text(stopping ? 'run.cancelling' : 'run.cancel')}
        </Button>
      </StickyFooter>
    </Section>
  )
}
