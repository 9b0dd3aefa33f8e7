import { Button, makeStyles } from '@fluentui/react-components'
import { HistoryRegular } from '@fluentui/react-icons/svg/history'
import type { JournalRecord } from '../../../shared/model/journal-record.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

const mostShown = 4
const longestLine = 90
const useStyles = makeStyles({ paste: { justifyContent: 'start', textAlign: 'start', fontWeight: 'normal' } })

/** The texts that were examined last, as the journal holds them: without secrets. */
export function RecentPastes() {
  const { text, moment } = useTexts()
  const styles = useStyles()
  const records = useSession((state) => state.records)
  const setText = useSession((state) => state.setText)
  const diagnose = useSession((state) => state.diagnose)
  const recent = recentTexts(records)
  if (recent.length === 0) return null
  return (
    <div className="tight">
      <h2 className="hidden">{text('paste.recent')}</h2>
      {recent.map(({ at, pasted }) => (
        <Button
          key={at}
          appearance="subtle"
          size="small"
          className={styles.paste}
          icon={<HistoryRegular />}
          onClick={() => {
            setText(pasted)
            void diagnose()
          }}
        >
          {text('paste.recentOne', { line: firstLine(pasted), time: moment(at) })}
        </Button>
      ))}
    </div>
  )
}

/** The last different texts of a journal, newest first. */
export function recentTexts(records: readonly JournalRecord[]): { at: string; pasted: string }[] {
  const byText = new Map<string, string>()
  for (const { at, entry } of records.toReversed()) {
    if (entry.kind !== 'diagnosed' || entry.text.trim() === '' || byText.has(entry.text)) continue
    byText.set(entry.text, at)
  }
  return [...byText].slice(0, mostShown).map(([pasted, at]) => ({ at, pasted }))
}

function firstLine(pasted: string): string {
  const line = visibleText(pasted.trim().split(/\r?\n/)[0] ?? '')
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line
}
