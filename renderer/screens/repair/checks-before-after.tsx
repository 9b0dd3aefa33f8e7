import { type CheckBeforeAndAfter, checksBeforeAndAfter, type Run } from '../../../shared/model/runs.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { VerdictBadge } from '../../components/badges.tsx'
import { useTableStyles } from '../../components/table-styles.ts'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

/** The checks of a repair: what they had found before anything was changed, and what they find since. */
export function ChecksBeforeAndAfter({ run }: { run: Run }) {
  const { text } = useTexts()
  const styles = useTableStyles()
  return (
    <table className={styles.table} aria-label={text('run.checksAfter')}>
      <thead>
        <tr>
          {(['run.checkColumn', 'run.checkBefore', 'run.checkAfter'] as const).map((column) => (
            <th key={column} scope="col" className={styles.head}>
              {text(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {checksBeforeAndAfter(run).map((one) => (
          <Row key={one.check} {...one} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ check: name, before, after }: CheckBeforeAndAfter) {
  const { localized } = useTexts()
  const styles = useTableStyles()
  const [caseId = '', checkId = ''] = name.split('#')
  const check = useSession((state) => state.cases[caseId])?.checks.find(({ id }) => id === checkId)
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {check ? localized(check.title) : visibleText(name)}
      </th>
      <td className={styles.cell}>{before ? <VerdictBadge verdict={before.verdict} /> : '–'}</td>
      <td className={styles.cell}>{after ? <VerdictBadge verdict={after.verdict} /> : '–'}</td>
    </tr>
  )
}
