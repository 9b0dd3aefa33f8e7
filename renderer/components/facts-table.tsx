import { makeStyles, tokens } from '@fluentui/react-components'
import type { Json } from '../../shared/model/expectation.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { columnWords } from '../../shared/text/column-words.ts'
import { fieldWord } from '../../shared/text/field-words.ts'
import { useTexts } from '../text/use-texts.ts'
import { useValueInWords, useWord } from '../text/use-word.ts'
import { Quiet } from './quiet.tsx'
import { useTableStyles } from './table-styles.ts'

const useStyles = makeStyles({
  scrolls: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  marked: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
  },
})

type Row = Readonly<Record<string, Json>>

interface FactsTableProps {
  name: string
  facts: Json
  /** The names of things in a list that the eye should stop at; they come first. */
  marked?: readonly string[]
}

/**
 * What was read as a table: a list of things with a column for each field, anything else with a row for each. Ids that only machines
 * read are left out.
 */
export function FactsTable({ name, facts, marked = [] }: FactsTableProps) {
  const { text, named } = useTexts()
  const word = useWord()
  if (facts === null) return <p>{text('finding.noEvidence')}</p>
  if (!isRow(facts)) return <List name={name} list={Array.isArray(facts) ? facts : [facts]} marked={marked} />
  const lists = Object.entries(facts).filter((entry): entry is [string, Json[]] => isListOfRows(entry[1]))
  const single = Object.entries(facts).filter(([, value]) => !isListOfRows(value))
  return (
    <div className="stack">
      {lists.map(([field, list]) => (
        <List key={field} name={named(name, fieldWord(field, word))} list={list} marked={marked} />
      ))}
      {single.length > 0 && <Fields name={name} fields={single} />}
    </div>
  )
}

function List({ name, list, marked }: { name: string; list: readonly Json[]; marked: readonly string[] }) {
  const styles = useStyles()
  const table = useTableStyles()
  const word = useWord()
  const rows = list.map((entry): Row => (isRow(entry) ? entry : { value: entry }))
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (column) => !rows.every((row) => isId(row[column])),
  )
  const isMarked = (row: Row) => Object.values(row).some((value) => typeof value === 'string' && marked.includes(value))
  const sorted = [...rows].sort((one, other) => Number(isMarked(other)) - Number(isMarked(one)))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <figure className={styles.scrolls} tabIndex={0} aria-label={name}>
      <table className={table.table}>
        <thead>
          <tr>
            {columnWords(columns, rows, word).map((said, index) => (
              <th key={columns[index]} scope="col" className={table.head}>
                {visibleText(said)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was read stands still and may hold equal rows
            <tr key={index} className={isMarked(row) ? styles.marked : undefined}>
              {columns.map((column) => (
                <td key={column} className={table.cell}>
                  <Value field={column} value={row[column] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

function Fields({ name, fields }: { name: string; fields: readonly (readonly [string, Json])[] }) {
  const table = useTableStyles()
  const word = useWord()
  return (
    <table className={table.table} aria-label={name}>
      <tbody>
        {fields.map(([field, value]) => (
          <tr key={field}>
            <th scope="row" className={table.head}>
              {visibleText(fieldWord(field, word))}
            </th>
            <td className={table.cell}>
              <Value field={field} value={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One value in words; a thing within a thing as its fields. */
function Value({ field, value }: { field: string; value: Json }) {
  const said = useValueInWords()(value, field)
  return said === '–' ? <Quiet as="span">–</Quiet> : said
}

function isId(value: Json | undefined): boolean {
  return typeof value === 'string' && /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i.test(value)
}

function isRow(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isListOfRows(value: Json): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isRow)
}
