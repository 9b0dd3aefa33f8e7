import { Button, Link } from '@fluentui/react-components'
import { memo, useState } from 'react'
import type { LogHit } from '../../../shared/model/log-scan.ts'
import type { LogFinding } from '../../../shared/model/log-view.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { ConfidenceBadge } from '../../components/badges.tsx'
import { useListRow } from '../../components/list-row.ts'
import { Quiet } from '../../components/quiet.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { useFindingTitle } from './finding-title.ts'
import { LogLines } from './log-lines.tsx'
import { usePlaceWords } from './place-words.ts'

interface LogFindingRowProps {
  finding: LogFinding
  index: number
  lines: readonly LogHit[] | undefined
  /** Whether its lines can be asked for. */
  ended: boolean
}

/** A problem or code that logs speak of: how often, from when to when, where; its title leads to it in one press. */
export const LogFindingRow = memo(function LogFindingRow({ finding, index, lines, ended }: LogFindingRowProps) {
  const { text, moment } = useTexts()
  const styles = useListRow()
  const place = usePlaceWords()
  const title = useFindingTitle()(finding)
  const open = useOpenFinding(finding)
  const needLines = useSession((state) => state.needLogLines)
  const [shown, setShown] = useState(false)
  const { count, first, last, newest, message } = finding
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Link as="button" inline onClick={open}>
          <strong>{title}</strong>
        </Link>
        <span className={styles.atEnd}>
          <ConfidenceBadge confidence={finding.confidence} />
        </span>
      </div>
      {message && <span lang="en">{visibleText(message)}</span>}
      <span>
        <strong>{text('logs.lines', { count })}</strong> ·{' '}
        {first && last ? text('logs.firstLast', { first: moment(first), last: moment(last) }) : text('logs.noTime')}
      </span>
      <Quiet as="span" small>
        <span title={visibleText(newest.file)}>{text('logs.newest', { place: place(newest) })}</span>
      </Quiet>
      <div className="row">
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={shown}
          aria-label={shown ? undefined : text('logs.show', { title })}
          disabledFocusable={!ended}
          onClick={() => {
            if (!ended) return
            setShown(!shown)
            void needLines(index)
          }}
        >
          {text(shown ? 'logs.hideShort' : 'logs.showShort')}
        </Button>
      </div>
      {shown &&
        (lines ? <LogLines name={title} lines={lines} count={count} /> : <Waiting label={text('frame.loading')} />)}
    </li>
  )
})

/** Opens the case at the cause that was told, or looks the code up. */
function useOpenFinding({ case: id, cause, code = '' }: LogFinding): () => void {
  const showCase = useSession((state) => state.showCase)
  const setText = useSession((state) => state.setText)
  const diagnose = useSession((state) => state.diagnose)
  const goTo = useSession((state) => state.goTo)
  return () => {
    if (id !== null) return void showCase(id, cause)
    setText(code)
    goTo('diagnose')
    void diagnose()
  }
}
