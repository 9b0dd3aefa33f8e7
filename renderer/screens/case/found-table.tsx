import { makeStyles, tokens } from '@fluentui/react-components'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { expectedWords, fieldWord, valueWord } from '../../../shared/text/field-words.ts'
import { Quiet } from '../../components/quiet.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { useWord } from '../../text/use-word.ts'
import type { FoundFacts } from './found-facts.ts'

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, width: '100%' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: '4px 12px 4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  wrong: { fontWeight: tokens.fontWeightSemibold },
})

/** What was read and what was expected, in words. */
export function FoundTable({ name, facts }: { name: string; facts: FoundFacts }) {
  const { text, language } = useTexts()
  const styles = useStyles()
  const word = useWord()
  const value = (found: string) => visibleText(valueWord(found, word))
  const field = (path: string) => visibleText(fieldWord(path, word))
  const heads =
    facts.kind === 'fields' ? [text('case.what'), text('case.now'), text('case.expected')] : facts.columns.map(field)
  return (
    <>
      <table className={styles.table} aria-label={name}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={`${styles.cell} ${styles.head}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.kind === 'fields' &&
            facts.fields.map(({ path, found, expected }) => (
              <tr key={path} className={expected === null ? undefined : styles.wrong}>
                <th scope="row" className={styles.cell}>
                  {field(path)}
                </th>
                <td className={styles.cell}>{value(found)}</td>
                <td className={styles.cell}>
                  {expected === null ? '' : visibleText(expectedWords(expected, language, word))}
                </td>
              </tr>
            ))}
          {facts.kind === 'things' &&
            facts.rows.map((row) => (
              <tr key={row.join(' ')}>
                {row.map((found, index) => (
                  <td key={facts.columns[index]} className={styles.cell}>
                    {value(found)}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
      {facts.kind === 'things' && facts.others > 0 && (
        <Quiet small>{text('case.othersFine', { count: facts.others })}</Quiet>
      )}
    </>
  )
}
