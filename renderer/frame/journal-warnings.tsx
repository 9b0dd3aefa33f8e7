import type { Message } from '../../shared/model/message.ts'
import { Notice } from '../components/notice.tsx'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'

/** What the administrator must know about the journal, where a day begins and where one would take something back. */
export function JournalWarnings({ warnings }: { warnings: readonly Message[] }) {
  const { text, say } = useTexts()
  const screen = useSession((state) => state.screen)
  if (warnings.length === 0 || (screen !== 'home' && screen !== 'changes')) return null
  return (
    <Notice intent="warning" title={text('frame.warnings')}>
      {warnings.map((warning) => {
        const said = say(warning)
        return <div key={said}>{said}</div>
      })}
    </Notice>
  )
}
