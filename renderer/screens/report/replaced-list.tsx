import type { Message } from '../../../shared/model/message.ts'
import { privateKinds } from '../../../shared/model/private-kinds.ts'
import type { Replaced } from '../../../shared/model/redaction-choice.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { Fold } from '../../components/fold.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { useTableStyles } from '../../components/table-styles.ts'
import { useTexts } from '../../text/use-texts.ts'

/** What would be replaced, by its kind: the mark, what it stands for unless that is a secret, and at how many places. */
export function ReplacedList({ replaced }: { replaced: readonly Replaced[] }) {
  const { text, say, number } = useTexts()
  const styles = useTableStyles()
  if (replaced.length === 0) return <Quiet>{text('report.replacedNone')}</Quiet>
  const places = replaced.reduce((sum, one) => sum + one.places, 0)
  const byKind = Map.groupBy(replaced, ({ kind }) => kind)
  return (
    <Fold title={text('report.replaced', { count: places })}>
      <table className={styles.table} aria-label={text('report.redaction')}>
        <thead>
          <tr>
            {(['kind', 'mark', 'was', 'places'] as const).map((column) => (
              <th key={column} scope="col" className={column === 'was' ? styles.cell : styles.whole}>
                {text(`report.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...byKind].flatMap(([kind, marks]) =>
            marks.map(({ token, was, places: count }, index) => (
              <tr key={token}>
                <td className={styles.cell}>{index === 0 ? say(kindMessage(kind)) : ''}</td>
                <td className={styles.whole}>
                  <code>{token}</code>
                </td>
                <td className={styles.long}>{was === undefined ? '•••' : visibleText(was)}</td>
                <td className={styles.cell}>{number(count)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </Fold>
  )
}

/** What a kind is called; those that are no private detail are kinds of secrets. */
function kindMessage(kind: string): Message {
  const isDetail = privateKinds.some((one) => one === kind)
  return { key: `told.${isDetail ? 'privateKind' : 'secretKind'}.${kind}`, values: {} }
}
