import type { Finding } from '../../shared/model/finding.ts'
import { writerNotes } from '../../shared/model/writer-notes.ts'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'

/** For each VSS writer that a finding shows as failed: why the service behind it is not simply restarted. */
export function WriterNotes({ finding }: { finding: Finding }) {
  const { say, localized } = useTexts()
  const writers = useSession((state) => state.view?.writers)
  const notes = writerNotes(finding, writers ?? [])
  if (notes.length === 0) return null
  return (
    <ul className="bullets">
      {notes.map(({ writer, why }) => (
        <li key={writer}>{say({ key: 'lookUp.writer', values: { writer, why: localized(why) } })}</li>
      ))}
    </ul>
  )
}
