import { Button } from '@fluentui/react-components'
import type { Runs } from '../../../shared/model/runs.ts'
import { Section } from '../../components/section.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useBusy, useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { InterruptedList } from './interrupted-list.tsx'

/** Runs that a crash or a restart left open or that left services down, and the button that resumes and starts them. */
export function InterruptedRuns({ runs }: { runs: Runs }) {
  const { text } = useTexts()
  const resume = useSession((state) => state.resume)
  const busy = useBusy('resume:run')
  return (
    <Section title={text('changes.openTitle', { count: runs.length })} tone="attention">
      <p>{text('changes.openWhat')}</p>
      <InterruptedList runs={runs} />
      <div className="row">
        <Button appearance="primary" disabledFocusable={busy} onClick={() => !busy && void resume()}>
          {text('changes.resume')}
        </Button>
        {busy && <Waiting label={text('changes.resuming')} />}
      </div>
    </Section>
  )
}
