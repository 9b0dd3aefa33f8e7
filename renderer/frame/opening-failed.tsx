import { Button } from '@fluentui/react-components'
import { Section } from '../components/section.tsx'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'

/** Stands in for every screen while there is no session; why is said among the failures above. */
export function OpeningFailed() {
  const { text } = useTexts()
  const open = useSession((state) => state.open)
  return (
    <Section title={text('frame.notOpened')} level={1} focusOn="failed">
      <Button appearance="primary" style={{ alignSelf: 'start' }} onClick={() => void open()}>
        {text('frame.openAgain')}
      </Button>
    </Section>
  )
}
