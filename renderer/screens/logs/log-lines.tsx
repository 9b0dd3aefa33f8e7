import { makeStyles, tokens } from '@fluentui/react-components'
import type { LogHit } from '../../../shared/model/log-scan.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { LongList } from '../../components/long-list.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { usePlaceWords } from './place-words.ts'

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: { whiteSpace: 'pre-wrap' },
})

/** The lines of one finding, each with its place and time. */
export function LogLines({ name, lines, count }: { name: string; lines: readonly LogHit[]; count: number }) {
  const { text, moment } = useTexts()
  const styles = useStyles()
  const place = usePlaceWords()
  return (
    <>
      {count > lines.length && <Quiet small>{text('logs.firstLines', { count, shown: lines.length })}</Quiet>}
      <LongList name={text('logs.linesOf', { title: name })} count={lines.length} rowHeight={52} within="360px">
        {(index) => {
          const line = lines[index]
          if (!line) return null
          return (
            <div className={styles.line}>
              <Quiet as="span" small>
                <span title={visibleText(line.file)}>{place(line)}</span>
                {line.time && ` · ${moment(line.time)}`}
              </Quiet>
              <code className={styles.text}>{visibleText(line.text.trim().replaceAll('\t', '  '))}</code>
            </div>
          )
        }}
      </LongList>
    </>
  )
}
