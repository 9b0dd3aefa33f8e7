import { Button } from '@fluentui/react-components'
import { message } from '../../../shared/model/message.ts'
import type { Run, Runs } from '../../../shared/model/runs.ts'
import { Mark } from '../../components/mark.tsx'
import { Section } from '../../components/section.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useBusy, useSession } from '../../state/use-session.ts'
import { useCaseTitle } from '../../text/use-case-title.ts'
import { useTexts } from '../../text/use-texts.ts'

/** Runs that a crash or a restart left open or that left services down, and the button that resumes and starts them. */
export function InterruptedRuns({ runs }: { runs: Runs }) {
  const { text, say, moment } = useTexts()
  const titleOf = useCaseTitle()
  const resume = useSession((state) => state.resume)
  const busy = useBusy('resume:run')
  return (
    <Section title={text('changes.openTitle', { count: runs.length })} tone="attention">
      <p>{text('changes.openWhat')}</p>
      <ul className="bullets">
        {runs.map((run) => (
          <li key={run.id}>
            <strong>{titleOf(run.plan.case)}</strong>, {text('changes.started', { time: moment(run.startedAt) })}{' '}
            {run.down.length > 0 && (
              <Mark look="bad">{say(message('service.leftDown', { services: namesOf(run.down) }))}</Mark>
            )}{' '}
            {run.outcome === 'awaitingReboot' && <Mark look="warning">{text('changes.awaiting')}</Mark>}
          </li>
        ))}
      </ul>
      <div className="row">
        <Button appearance="primary" disabledFocusable={busy} onClick={() => !busy && void resume()}>
          {text('changes.resume')}
        </Button>
        {busy && <Waiting label={text('changes.resuming')} />}
      </div>
    </Section>
  )
}

function namesOf(down: Run['down']): string {
  return down.map(({ service }) => service).join(', ')
}
