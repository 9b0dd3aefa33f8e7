import type { Message } from '../../shared/model/message.ts'
import { Fold } from '../components/fold.tsx'
import { Notice } from '../components/notice.tsx'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'

/**
 * What the administrator must know about the journal, where a day begins and where one would take something back. Damaged files of known
 * problems are one line, however many there are: each costs its own problem only.
 */
export function JournalWarnings({ warnings }: { warnings: readonly Message[] }) {
  const { text } = useTexts()
  const screen = useSession((state) => state.screen)
  if (screen !== 'home' && screen !== 'changes') return null
  const ofFiles = warnings.filter(isOfFile)
  const ofJournal = warnings.filter((warning) => !isOfFile(warning))
  return (
    <>
      {ofJournal.length > 0 && (
        <Notice intent="warning" title={text('frame.warnings')}>
          <Sentences of={ofJournal} />
        </Notice>
      )}
      {ofFiles.length > 0 && (
        <Notice intent="warning" title={text('frame.damagedFiles', { count: ofFiles.length })}>
          <Fold title={text('action.details')}>
            <Sentences of={ofFiles} />
          </Fold>
        </Notice>
      )}
    </>
  )
}

function isOfFile({ key }: Message): boolean {
  return key === 'session.knowledgeDamaged'
}

function Sentences({ of }: { of: readonly Message[] }) {
  const { say } = useTexts()
  return of.map(say).map((said) => <div key={said}>{said}</div>)
}
