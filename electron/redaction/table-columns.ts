import type { FoundSecret, Range, SecretKind } from './secret-kinds.ts'
import { endOfLine } from './secret-values.ts'
import type { TextReader } from './text-reader.ts'
import { beginsOtherwise, isPlaceholder, isStatement, looksKey } from './value-shapes.ts'

/** A label that no value follows, which may be the head of a column. */
export interface ColumnHead extends Range {
  kind: SecretKind
  /** Values must look like keys. */
  isKey: boolean
}

type Split = (line: string) => Range[]

const longestLine = 2_000

/**
 * Finds the values below the labels that head columns: tables of PowerShell (a row of dashes), of Markdown, and lists separated by
 * commas, semicolons or tabs. The heads come in the order of the text.
 */
export function columnSecrets(reader: TextReader, heads: readonly ColumnHead[]): FoundSecret[] {
  const found: FoundSecret[] = []
  let line: Range = { start: 0, end: -1 }
  for (let next = 0; next < heads.length; ) {
    const first = heads[next]?.start ?? 0
    while (line.end < first) line = lineFrom(reader, line.end + 1)
    const onLine: ColumnHead[] = []
    for (let head = heads[next]; head && head.start < line.end; head = heads[++next]) onLine.push(head)
    if (onLine.length === 0) next++
    else if (line.end - line.start <= longestLine && line.end < reader.length) {
      line = readTable(reader, line, onLine, found)
      while ((heads[next]?.start ?? line.end) < line.end) next++
    }
  }
  return found
}

function lineFrom(reader: TextReader, start: number): Range {
  return { start, end: endOfLine(reader, start) }
}

/** Reads the rows below heads of columns; returns the last line of their table, or their own line when it begins none. */
function readTable(reader: TextReader, header: Range, heads: readonly ColumnHead[], found: FoundSecret[]): Range {
  const titles = reader.between(header.start, header.end)
  const second = lineFrom(reader, header.end + 1)
  if (second.end - second.start > longestLine) return header
  const below = reader.between(second.start, second.end)
  const ruled = /^[|+ ]{0,4}[-=:]{2,}[-=:|+ \t]*$/.test(below)
  const split = ruled ? (titles.includes('|') ? cellsBetween('|') : columnsUnder(below)) : separated(titles)
  const titleCells = split?.(titles) ?? []
  const columns = heads.flatMap((head) => {
    const column = titleCells.findIndex(({ end }) => header.start + end === head.end)
    const { start = 0 } = titleCells[column] ?? {}
    const before = titles.slice(start, head.start - header.start)
    return column >= 0 && start <= head.start - header.start && /^[\w.-]{0,30}$/.test(before) ? [{ column, head }] : []
  })
  if (!split || columns.length === 0 || titleCells.length < 2) return header
  let last = ruled ? second : header
  while (last.end < reader.length) {
    const row = lineFrom(reader, last.end + 1)
    if (row.end === row.start || row.end - row.start > longestLine) break
    const cells = split(reader.between(row.start, row.end))
    if (cells.length !== titleCells.length) break
    for (const { column, head } of columns) {
      const { start, end } = cells[column] ?? { start: 0, end: 0 }
      const cell = { start: row.start + start, end: row.start + end, kind: head.kind }
      if (end > start && counts(reader.between(cell.start, cell.end), head)) found.push(cell)
    }
    last = row
  }
  return last
}

function counts(value: string, { isKey }: ColumnHead): boolean {
  return (
    !isStatement(value) && !beginsOtherwise(value, false) && !isPlaceholder(value) && (!isKey || looksKey(value, 20))
  )
}

/** The separator of a line whose cells are all names; `undefined` when it has none. */
function separated(titles: string): Split | undefined {
  return ['\t', ';', ','].map(cellsBetween).find((split) => {
    const cells = split(titles)
    return (
      cells.length > 1 &&
      cells.every(({ start, end }) => /^\p{L}[\p{L}\d _.()-]{0,40}$/u.test(titles.slice(start, end)))
    )
  })
}

/** Cells between separators, which count for nothing within quotation marks. */
function cellsBetween(separator: string): Split {
  return (line) => {
    const cells: Range[] = []
    let from = 0
    let inQuotes = false
    for (let at = 0; at <= line.length; at++) {
      if (line.charAt(at) === '"') inQuotes = !inQuotes
      if (at < line.length && (inQuotes || line.charAt(at) !== separator)) continue
      cells.push(withoutMarks(line, from, at))
      from = at + 1
    }
    return cells
  }
}

/** Cells that begin where the dashes of a rule begin. */
function columnsUnder(rule: string): Split {
  const starts = [...rule.matchAll(/[-=]+/g)].map(({ index }) => index)
  return (line) =>
    starts
      .map((start, column) => ({ start, end: starts[column + 1] ?? line.length }))
      .map(({ start, end }) => withoutMarks(line, Math.min(start, line.length), Math.min(end, line.length)))
}

function withoutMarks(line: string, from: number, to: number): Range {
  let start = from
  let end = to
  while (start < end && /\s/.test(line.charAt(start))) start++
  while (end > start && /\s/.test(line.charAt(end - 1))) end--
  const mark = line.charAt(start)
  const isQuoted = /["'`]/.test(mark) && end - start > 1 && line.charAt(end - 1) === mark
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end }
}
