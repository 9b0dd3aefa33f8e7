import type { Json } from '../../shared/model/expectation.ts'
import type { ReportBlock } from '../../shared/model/report-block.ts'
import { fieldWord, valueWord, type Word } from '../../shared/text/field-words.ts'
import type { Text } from '../../shared/text/translate.ts'

/** More rows of one list than this are left to the JSON report. */
const mostRows = 30
const longestCell = 300

type Row = Record<string, Json>

/**
 * What was read, in words and not too long for a page: each list of things as a table, everything else by its field. Ids that only
 * machines read are left to the JSON report.
 */
export function evidenceBlocks(read: Json, words: { word: Word; text: Text }): ReportBlock[] {
  if (Array.isArray(read)) return listBlocks(null, read, words)
  if (!isRow(read)) return [{ kind: 'text', text: cellOf(read, words) }]
  const lists = Object.entries(read).filter((entry): entry is [string, Row[]] => isListOfRows(entry[1]))
  const fields = Object.entries(read).filter(([, value]) => !isListOfRows(value))
  return [
    ...(fields.length === 0
      ? []
      : [
          {
            kind: 'fields' as const,
            fields: fields.map(([name, value]) => ({
              name: fieldWord(name, words.word),
              lines: [cellOf(value, words)],
            })),
          },
        ]),
    ...lists.flatMap(([name, list]) => listBlocks(name, list, words)),
  ]
}

function listBlocks(name: string | null, list: readonly Json[], words: { word: Word; text: Text }): ReportBlock[] {
  const rows = list.map((entry): Row => (isRow(entry) ? entry : { value: entry }))
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (column) => !rows.every((row) => isId(row[column])),
  )
  // The name of a thing says which row it is.
  const ordered = [...columns.filter((column) => column === 'name'), ...columns.filter((column) => column !== 'name')]
  const left = rows.length - mostRows
  return [
    ...(name === null ? [] : [{ kind: 'text' as const, text: fieldWord(name, words.word) }]),
    {
      kind: 'table',
      columns: ordered.map((column) => fieldWord(column, words.word)),
      rows: rows.slice(0, mostRows).map((row) => ordered.map((column) => cellOf(row[column] ?? null, words))),
    },
    ...(left > 0 ? [{ kind: 'text' as const, text: words.text('told.shortened', { lines: left }) }] : []),
  ]
}

function cellOf(value: Json, words: { word: Word; text: Text }): string {
  const said = saidOf(value, words)
  return said.length > longestCell ? `${said.slice(0, longestCell)}…` : said
}

function saidOf(value: Json, words: { word: Word; text: Text }): string {
  if (value === null || value === '') return '–'
  if (typeof value === 'boolean') return words.text(value ? 'report.yes' : 'report.no')
  if (typeof value === 'string') return valueWord(value, words.word)
  if (typeof value === 'number') return `${value}`
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map((one) => saidOf(one, words)).join(', ')
  return Object.entries(value)
    .map(([name, inner]) =>
      words.text('told.named', { name: fieldWord(name, words.word), value: saidOf(inner, words) }),
    )
    .join('; ')
}

function isId(value: Json | undefined): boolean {
  return typeof value === 'string' && /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i.test(value)
}

function isRow(value: Json): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isListOfRows(value: Json): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isRow)
}
