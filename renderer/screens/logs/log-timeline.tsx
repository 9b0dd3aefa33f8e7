import { Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { LogFinding, LogFindings } from '../../../shared/model/log-view.ts'
import { Fold } from '../../components/fold.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { useFindingTitle } from './finding-title.ts'
import { TimelineBars } from './timeline-bars.tsx'
import { useTimelineWords } from './timeline-words.ts'

const useStyles = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', rowGap: '4px', minWidth: '0' },
  // The longest title must not make the screen wider.
  choice: { gridTemplateColumns: 'minmax(0, 1fr)', flex: '0 1 360px', minWidth: '0' },
  select: { minWidth: '0' },
  table: { borderCollapse: 'collapse', alignSelf: 'flex-start' },
  cell: {
    padding: '2px 24px 2px 0',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
})

const all = 'all'

/** When what was found was written: a drawing with a sentence that says the same, and the numbers as a table. */
export function LogTimeline({ found }: { found: LogFindings }) {
  const { text, number } = useTexts()
  const styles = useStyles()
  const titleOf = useFindingTitle()
  const when = useTimelineWords(found.unit)
  const [chosen, setChosen] = useState(all)
  const shown = found.findings.filter((one) => chosen === all || keyOf(one) === chosen)
  const what = chosen === all || !shown[0] ? text('logs.everything') : titleOf(shown[0])
  const { counts, earlier, untimed } = sumOf(shown, found.starts.length)
  const from = when(found.starts[0] ?? '')
  const to = when(found.starts.at(-1) ?? '')
  const most = Math.max(...counts)
  const peak = when(found.starts[counts.indexOf(most)] ?? '')
  const count = counts.reduce((sum, one) => sum + one, 0)
  const unit = text(`logs.unit.${found.unit}`)
  return (
    <section className="stack" aria-label={text('logs.timeline')}>
      <div className="row spread">
        <h3>
          {text('logs.timeline')}, {unit}
        </h3>
        <Field label={text('logs.ofWhat')} className={styles.choice}>
          <Select className={styles.select} value={chosen} onChange={(_event, { value }) => setChosen(value)}>
            <option value={all}>{text('logs.everything')}</option>
            {found.findings.map((one) => (
              <option key={keyOf(one)} value={keyOf(one)}>
                {titleOf(one)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <figure className={styles.figure}>
        <TimelineBars
          label={text('logs.summary', { what, unit, count, from, to, most: number(most), peak })}
          starts={found.starts}
          counts={counts}
          when={when}
        />
      </figure>
      <Left count={earlier} sort="earlier" />
      <Left count={untimed} sort="untimed" />
      <Fold title={text('logs.table')}>
        <Table starts={found.starts} counts={counts} when={when} />
      </Fold>
    </section>
  )
}

function Left({ count, sort }: { count: number; sort: 'earlier' | 'untimed' }) {
  const { text } = useTexts()
  return count > 0 && <Quiet small>{text(`logs.${sort}`, { count })}</Quiet>
}

interface TableProps {
  starts: readonly string[]
  counts: readonly number[]
  when(start: string): string
}

/** Pieces in which nothing was written are left out; their number is none. */
function Table({ starts, counts, when }: TableProps) {
  const { text, number } = useTexts()
  const styles = useStyles()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            <strong>{text('logs.from')}</strong>
          </th>
          <th scope="col" className={`${styles.cell} ${styles.number}`}>
            <strong>{text('logs.count')}</strong>
          </th>
        </tr>
      </thead>
      <tbody>
        {starts.map((start, index) => {
          const count = counts[index] ?? 0
          if (count === 0) return null
          return (
            <tr key={start}>
              <th scope="row" className={styles.cell}>
                {when(start)}
              </th>
              <td className={`${styles.cell} ${styles.number}`}>{number(count)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function keyOf({ case: id, code }: LogFinding): string {
  return id ?? `code ${code}`
}

function sumOf(findings: readonly LogFinding[], pieces: number) {
  return {
    counts: Array.from({ length: pieces }, (_, at) => findings.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)),
    earlier: findings.reduce((sum, { earlier }) => sum + earlier, 0),
    untimed: findings.reduce((sum, { untimed }) => sum + untimed, 0),
  }
}
