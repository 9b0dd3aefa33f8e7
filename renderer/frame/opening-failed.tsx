import { Button } from '@fluentui/react-components'
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker'
import { visibleLines } from '../../shared/safe-text/visible-text.ts'
import { CodeBlock } from '../components/code-block.tsx'
import { CommandBlock } from '../components/command-block.tsx'
import { Quiet } from '../components/quiet.tsx'
import { Section } from '../components/section.tsx'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'

/** Stands in for every screen while there is no session: what happened, the folder to look at, and what one can do without a server. */
export function OpeningFailed() {
  const { text, say } = useTexts()
  const begin = useSession((state) => state.begin)
  const beginSimulation = useSession((state) => state.beginSimulation)
  const stateFolder = useSession((state) => state.stateFolder)
  const failed = useSession((state) => state.failures.findLast(({ request }) => request === 'session:open'))
  const dismiss = useSession((state) => state.dismissFailure)
  const leave = (next: () => Promise<void>) => {
    if (failed) dismiss(failed.id)
    void next()
  }
  return (
    <Section title={text('frame.notOpened')} level={1} focusOn="failed">
      {failed && <p>{say(failed.failure.message)}</p>}
      {failed?.failure.detail && <CodeBlock>{visibleLines(failed.failure.detail).join('\n')}</CodeBlock>}
      <div className="row">
        <Button appearance="primary" onClick={() => leave(begin)}>
          {text('frame.openAgain')}
        </Button>
        <Button icon={<BeakerRegular />} onClick={() => leave(beginSimulation)}>
          {text('frame.openSimulated')}
        </Button>
      </div>
      <Quiet>{text('frame.openSimulatedWhat')}</Quiet>
      {stateFolder && <CommandBlock label={text('frame.stateFolder')} command={stateFolder} />}
    </Section>
  )
}
