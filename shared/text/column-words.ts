import type { Json } from '../model/expectation.ts'
import { fieldWord, type Word } from './field-words.ts'

/**
 * What the columns of a list are called, each by its own name: of two with the same word, the one that holds only numbers is
 * the code of the other.
 */
export function columnWords(columns: readonly string[], rows: readonly Readonly<Record<string, Json>>[], word: Word) {
  const words = columns.map((column) => fieldWord(column, word))
  return columns.map((column, index) => {
    const said = words[index] ?? column
    const isOnly = words.indexOf(said) === words.lastIndexOf(said)
    if (isOnly) return said
    const holdsNumbers = rows.every((row) => typeof (row[column] ?? 0) === 'number')
    return holdsNumbers ? `${said} (${fieldWord('code', word).toLowerCase()})` : said
  })
}
