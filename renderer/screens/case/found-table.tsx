import { makeStyles, tokens } from '@fluentui/react-components'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { expectedWords, fieldWord } from '../../../shared/text/field-words.ts'
import { Quiet } from '../../components/quiet.tsx'
import { useTableStyles } from '../../components/table-styles.ts'
import { useTexts } from '../../text/use-texts.ts'
import { useValueInWords, useWord } from '../../text/use-word.ts'
import type { FoundFacts } from './found-facts.ts'

const useStyles = makeStyles({
  wrong: { fontWeight: tokens.fontWeightSemibold },
})

/** What was read and what was expected, in words. */
export function FoundTable({ name, facts }: { name: string; facts: FoundFacts }) {
  const { text, language } = useTexts()
  const styles = useStyles()
  const table = useTableStyles()
  const word = useWord()
  const value = useValueInWords()
  const field = (path: string) => visibleText(fieldWord(path, word))
  const heads =
    facts.kind === 'fields' ? [text('case.what'), text('case.now'), text('case.expected')] : facts.columns.map(field)
  return (
    <>
      <table className={table.table} aria-label={name}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={table.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.kind === 'fields' &&
            facts.fields.map(({ path, found, expected }) => (
              <tr key={path} className={expected === null ? undefined : styles.wrong}>
                <th scope="row" className={table.cell}>
                  {field(path)}
                </th>
                <td className={table.cell}>{value(found, path)}</td>
                <td className={table.cell}>
                  {expected === null ? '' : visibleText(expectedWords(expected, language, word))}
                </td>
              </tr>
            ))}
          {facts.kind === 'things' &&
            facts.rows.map((row) => (
              <tr key={JSON.stringify(row)}>
                {row.map((found, index) => (
                  <td key={facts.columns[index]} className={table.cell}>
                    {value(found, facts.columns[index] ?? '')}
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
