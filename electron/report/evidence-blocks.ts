import type { Json } from '../../shared/model/expectation.ts'
import type { ReportBlock } from '../../shared/model/report-block.ts'
import { columnWords } from '../../shared/text/column-words.ts'
import { fieldWord } from '../../shared/text/field-words.ts'
import type { Text } from '../../shared/text/translate.ts'
import type { ValueWords } from '../../shared/text/value-in-words.ts'
import { stateInWords } from './state-in-words.ts'

/** More rows of one list than this are left to the JSON report. */
const mostRows = 30
/** A page has room for so many columns; what a wider list says besides its name stands in one cell. */
const mostColumns = 8

export type EvidenceWords = ValueWords & { text: Text }
type Row = Record<string, Json>

/**
 * What was read, in words and not too long for a page: each list of things as a table, everything else by its field. Ids that only
 * machines read are left to the JSON report.
 */
export function evidenceBlocks(read: Json, words: EvidenceWords): ReportBlock[] {
  if (Array.isArray(read)) return listBlocks(null, read, words)
  if (!isRow(read)) return [{ kind: 'text', text: stateInWords(read, words) }]
  const fields = fieldsOf(read).map(([name, value]) => ({
    name: fieldWord(name, words.word),
    lines: [stateInWords(value, words, name)],
  }))
  return [
    ...(fields.length === 0 ? [] : [{ kind: 'fields' as const, fields }]),
    ...listsOf(read).flatMap(([name, list]) => listBlocks(name, list, words)),
  ]
}

/**
 * What was read first and what was read last: each field with both, each list as it was first with the rows below it that were others
 * in the end. What was the same both times stands once.
 */
export function evidenceBeforeAndAfter(first: Json, last: Json, words: EvidenceWords): ReportBlock[] {
  const { text } = words
  if (isSame(first, last)) return [{ kind: 'text', text: text('told.evidenceSame') }, ...evidenceBlocks(first, words)]
  if (!isRow(first) || !isRow(last)) {
    return [
      { kind: 'text', text: text('told.evidenceFirst') },
      ...evidenceBlocks(first, words),
      { kind: 'text', text: text('told.evidenceLast') },
      ...evidenceBlocks(last, words),
    ]
  }
  const [firstLists, lastLists] = [new Map(listsOf(first)), new Map(listsOf(last))]
  const lists = [...new Set([...firstLists.keys(), ...lastLists.keys()])]
  const names = [...new Set([...fieldsOf(first), ...fieldsOf(last)].map(([name]) => name))].filter(
    (name) => !lists.includes(name),
  )
  const said = (value: Json | undefined, name: string) => stateInWords(value ?? null, words, name)
  return [
    ...(names.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: [text('told.field'), text('told.evidenceFirst'), text('told.evidenceLast')],
            rows: names.map((name) => [fieldWord(name, words.word), said(first[name], name), said(last[name], name)]),
          },
        ]),
    ...lists.flatMap((name) => changedListBlocks(name, firstLists.get(name) ?? [], lastLists.get(name) ?? [], words)),
  ]
}

function changedListBlocks(name: string, first: readonly Row[], last: readonly Row[], words: EvidenceWords) {
  const { text } = words
  const isIn = (rows: readonly Row[], row: Row) => rows.some((one) => isSame(one, row))
  const changed = last.filter((row) => !isIn(first, row))
  const gone = first.filter((row) => !isIn(last, row))
  // What changed stands first in the list as it was.
  const before = [...gone, ...first.filter((row) => !gone.includes(row))]
  const title = fieldWord(name, words.word)
  const titled = (when: string) => `${when} – ${title}`
  return [
    ...listBlocks(null, before, words, titled(text('told.evidenceFirst'))),
    ...(changed.length === 0 ? [] : listBlocks(null, changed, words, titled(text('told.evidenceLast')))),
    ...(changed.length === last.length
      ? []
      : [{ kind: 'text' as const, text: text('told.othersSame', { count: last.length - changed.length }) }]),
  ]
}

function listBlocks(name: string | null, list: readonly Json[], words: EvidenceWords, title?: string): ReportBlock[] {
  if (list.length === 0) return []
  const rows = list.map((entry): Row => (isRow(entry) ? entry : { value: entry }))
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (column) => !rows.every((row) => isId(row[column])),
  )
  // The name of a thing says which row it is.
  const ordered = [...columns.filter((column) => column === 'name'), ...columns.filter((column) => column !== 'name')]
  const left = rows.length - mostRows
  const lead = title ?? (name === null ? null : fieldWord(name, words.word))
  return [
    ...(lead === null ? [] : [{ kind: 'text' as const, text: lead }]),
    tableOf(rows.slice(0, mostRows), ordered, words),
    ...(left > 0 ? [{ kind: 'text' as const, text: words.text('told.shortened', { lines: left }) }] : []),
  ]
}

function tableOf(rows: readonly Row[], columns: readonly string[], words: EvidenceWords): ReportBlock {
  const said = columnWords(columns, rows, words.word)
  const [first, ...others] = columns
  if (first === undefined || columns.length <= mostColumns) {
    return {
      kind: 'table',
      columns: said,
      rows: rows.map((row) => columns.map((column) => stateInWords(row[column] ?? null, words, column))),
    }
  }
  const known = (row: Row) => others.filter((column) => row[column] !== null && row[column] !== undefined)
  return {
    kind: 'table',
    columns: [said[0] ?? first, words.text('told.details')],
    rows: rows.map((row) => [
      stateInWords(row[first] ?? null, words, first),
      stateInWords(Object.fromEntries(known(row).map((column) => [column, row[column] ?? null])), words, null, 1500),
    ]),
  }
}

function fieldsOf(row: Row): [string, Json][] {
  return Object.entries(row).filter(([, value]) => !isListOfRows(value))
}

function listsOf(row: Row): [string, Row[]][] {
  return Object.entries(row).filter((entry): entry is [string, Row[]] => isListOfRows(entry[1]))
}

function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
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
