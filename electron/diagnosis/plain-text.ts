import { withoutMojibake } from './mojibake.ts'

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const escapes = /\\u([0-9a-f]{4})|\\[rnt]/gi
const entities = /&(?:#(\d{1,5})|#x([0-9a-f]{1,4})|nbsp|quot|apos|lt|gt|amp);/gi
const letter = /[\p{L}\p{N}]/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
const beyondAscii = /[^\x00-\x7f]+/g
const marks = /\p{M}+/gu

/** Longer runs of letters are keys, encoded bytes or text without blanks: no code and no word that triage knows. */
export const longestWord = 100

/**
 * The text as triage compares it: lower case, without accents, without the NULs of misread UTF-16, JSON escapes and HTML entities
 * undone, a misread encoding put right. Quotes, dashes and kinds of blanks stay; {@link eachWord} does not see them.
 */
export function plainText(text: string): string {
  let plain = text.includes('\0') ? text.replaceAll('\0', '') : text
  if (plain.includes('\\')) {
    plain = plain.replace(escapes, (_, hex?: string) => (hex ? String.fromCharCode(Number.parseInt(hex, 16)) : ' '))
  }
  if (plain.includes('&')) plain = plain.replace(entities, decodeEntity)
  return withoutMojibake(plain).replace(beyondAscii, folded).toLowerCase()
}

/** What is no ASCII, in lower case and without accents. */
function folded(run: string): string {
  // Marks that stand there already go first: putting a long run of them in order takes the square of its length.
  const bare = run.replace(marks, '').normalize('NFKD').replace(marks, '').replace(invisible, '').toLowerCase()
  return bare.replaceAll('œ', 'oe').replaceAll('æ', 'ae')
}

function decodeEntity(_: string, decimal?: string, hex?: string): string {
  if (decimal) return String.fromCharCode(Number(decimal))
  return hex ? String.fromCharCode(Number.parseInt(hex, 16)) : ' '
}

/** Calls back for each run of letters and digits of a plain text, in order, with where it starts and ends. */
export function eachWord(plain: string, visit: (start: number, end: number) => void): void {
  let start = -1
  for (let at = 0; at <= plain.length; at++) {
    if (at < plain.length && isWordUnit(plain, at)) {
      if (start < 0) start = at
    } else if (start >= 0) {
      visit(start, at)
      start = -1
    }
  }
}

function isWordUnit(plain: string, at: number): boolean {
  const unit = plain.charCodeAt(at)
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)
  // Modifier letters: one of them is often written as an apostrophe.
  if (unit >= 0x2b0 && unit <= 0x2ff) return false
  // Half of a surrogate pair: letters beyond the basic plane occur in no message we know, so the pair parts words.
  return (unit < 0xd800 || unit > 0xdfff) && letter.test(plain.charAt(at))
}

/** The words of any text, made plain. */
export function wordsOf(text: string): string[] {
  const plain = plainText(text)
  const words: string[] = []
  eachWord(plain, (start, end) => words.push(plain.slice(start, end)))
  return words
}
