import type { Join } from './joins.ts'
import { plainSecretLength } from './plain-words.ts'
import { quotedSecret } from './quoted-secret.ts'
import type { Range, ValueShape } from './secret-kinds.ts'
import { endOfAssigned, endOfCell, endOfHexList, endOfLabelled, endOfLine, isBlankOrBreak } from './secret-values.ts'
import type { TextReader } from './text-reader.ts'
import { lineBreak } from './text-view.ts'
import {
  beginsOtherwise,
  isPlaceholder,
  isSentence,
  isStatement,
  isStructure,
  judged,
  judgedHead,
  looksSecret,
} from './value-shapes.ts'

const breakCode = lineBreak.charCodeAt(0)

/** The word, quotation or passphrase at a join when it counts as a secret; `null` otherwise. */
export function labelledWords(reader: TextReader, join: Join, shape: ValueShape): Range | null {
  const { from, how } = join
  if (how === 'below') return nextLine(reader, from, join)
  const block = new RegExp(`^(?:[|>][-+]?[ \\t]?|[\`^\\\\])${lineBreak}`).exec(reader.ahead(from, 5))?.[0]
  if (block) return wordAt(reader, { ...join, from: from + block.length }, shape)
  if (reader.code(from) === breakCode || /^\\{1,7}r?\\{0,7}n/.test(reader.ahead(from, 16))) {
    const head = new RegExp(`^(?:${lineBreak}|(?:\\\\{1,7}r)?\\\\{1,7}n)`).exec(reader.ahead(from, 18))?.[0].length ?? 0
    return head === 0 ? wordAt(reader, join, shape) : nextLine(reader, from + head, join)
  }
  return wordAt(reader, join, shape)
}

/** The same where the value begins at the very place of the join. */
export function wordAt(reader: TextReader, join: Join, shape: ValueShape): Range | null {
  const quoted = quotedSecret(reader, join.from)
  if (quoted) {
    const value = reader.ahead(quoted.start, Math.min(quoted.end - quoted.start, judged))
    const isJson = quoted.escaped ? isStructure(value) && /^[{[]\\/.test(value) : /^[{[]\\+["']/.test(value)
    const counts = join.sure || join.how === 'said' ? true : looksSecret(value)
    return isJson || !counts || beginsOtherwise(value, false) || !tells(reader, quoted) ? null : quoted
  }
  // A mark that opens and does not close.
  const start = join.from + (/^\\{0,15}["'](?=\S)/.exec(reader.ahead(join.from, 17))?.[0].length ?? 0)
  const tag = join.how === 'labelled' ? yamlTag.exec(reader.ahead(start, 40))?.[0] : undefined
  if (tag) return wordAt(reader, { ...join, from: start + tag.length }, shape)
  const inObject = valueField.exec(reader.ahead(start, 60))?.[0]
  if (inObject) return wordAt(reader, { ...join, from: start + inObject.length }, shape)
  // `PWD={…}` of ODBC.
  const braces = join.how === 'assigned' ? inBraces.exec(reader.ahead(start, 134))?.[1] : undefined
  if (braces !== undefined && !isPlaceholder(`{${braces}}`)) return { start: start + 1, end: start + 1 + braces.length }
  if (isStructure(reader.ahead(start, 2))) return null
  const plain = join.tells && !join.sure ? plainSecretLength(reader, start) : 0
  if (plain > 0) return { start, end: start + plain }
  if (join.sure && shape === 'phrase') return judgedRange(reader, start, join, endOfPhrase)
  return judgedRange(reader, start, join, (_, from) => trimmed(reader, from, endOf[join.how](reader, from)))
}

/** `"adminPassword": { "value": …`, as in parameters of a deployment. */
const valueField = new RegExp(`^\\{[\\s${lineBreak}]{0,20}\\\\{0,7}"value\\\\{0,7}"\\s?:\\s?`)
/** `password: !!str Hunter`: the type of a value in YAML (https://yaml.org/spec/1.2.2/#3212-tags). */
const yamlTag = /^!(?:![a-z]{2,10}|<[^<>\s]{1,30}>)[ \t]{1,4}(?=[^\s!])/
const inBraces = /^\{([^{}"'\s][^{}"'\ue000]{0,127})\}(?=[;\s"'\ue000]|$)/

const endOf: Record<Join['how'], (reader: TextReader, from: number) => number> = {
  assigned: endOfAssigned,
  labelled: endOfLabelled,
  option: endOfLabelled,
  listing: endOfLine,
  hex: endOfHexList,
  element: endOfLabelled,
  said: endOfLabelled,
  beside: endOfLabelled,
  cell: endOfCell,
  listed: endOfLabelled,
  below: endOfLabelled,
}

/** How much of a word is looked at to tell whether it is a secret where no sign assigns it. */
const judgedWord = 64
const wordStart = new RegExp(`^[^\\s|<${lineBreak}]*`)

/**
 * The range from a place to its `end` when its value counts as a secret behind this join; `null` otherwise. What can be told by the
 * beginning is told before the end is looked for, so that no long value is read again for each label in it.
 */
export function judgedRange(
  reader: TextReader,
  start: number,
  join: Join,
  end: (reader: TextReader, from: number) => number,
): Range | null {
  if (beginsOtherwise(reader.ahead(start, judgedHead), isCode(reader, start, join))) return null
  if (!join.sure) {
    const beginning = wordStart.exec(reader.ahead(start, judgedWord))?.[0] ?? ''
    if (!looksSecret(beginning)) return null
  }
  const range = { start, end: end(reader, start) }
  return range.end > start && tells(reader, range) ? range : null
}

/** An unquoted value of an option or behind a blank may be a variable or a command. */
function isCode(reader: TextReader, start: number, { how }: Join): boolean {
  return how === 'option' || isBlankOrBreak(reader.code(start - 1))
}

/** Whether a value is neither a statement nor a placeholder. */
function tells(reader: TextReader, { start, end }: Range): boolean {
  if (end - start >= judged) return true
  const value = reader.between(start, end)
  return !isStatement(value) && !isPlaceholder(value)
}

/** A value on the line below its label counts when it is quoted or no plain word. */
function nextLine(reader: TextReader, from: number, join: Join): Range | null {
  const quoted = quotedSecret(reader, from)
  if (quoted) return tells(reader, quoted) ? quoted : null
  return judgedRange(reader, from, join, () => {
    const end = trimmed(reader, from, endOfLabelled(reader, from))
    const value = reader.ahead(from, Math.min(end - from, judged))
    const speaks = /^[A-Za-z]?[a-z]*[.,:;!?]?$/.test(value) || /^[\d/:.,-]+$/.test(value) || /^[([]?0x/i.test(value)
    return speaks || value.length < 6 || reader.code(end) === 0x3a ? from : end
  })
}

/** The end without the full stop of the sentence or the bracket around it. */
function trimmed(reader: TextReader, start: number, end: number): number {
  const tail = reader.before(end, Math.min(end - start, 6))
  const after = reader.ahead(end, 1)
  if (after !== '' && !isBlankOrBreak(after.charCodeAt(0))) return end
  const signs = /[`.,;:)\]}*|]+$/.exec(tail)?.[0] ?? ''
  const opened = /[([{]/.test(reader.ahead(start, Math.min(end - start, judged)))
  return end - (opened ? (/[.,;:]+$/.exec(signs)?.[0].length ?? 0) : signs.length)
}

const longestPhrase = 130

/** A passphrase may hold blanks: the rest of the line is taken, unless it reads like a sentence. */
function endOfPhrase(reader: TextReader, from: number): number {
  const rest = reader.ahead(from, longestPhrase + 1)
  // In JSON a line ends with a quotation mark or an escaped line break.
  const line = rest.slice(0, new RegExp(`${lineBreak}|\\\\*"|\\\\+[rn]|</`).exec(rest)?.index)
  if (isSentence(line)) return from
  const speaks = line.length > longestPhrase || /[.:({<']|\bID\b|0x|\d{5}/.test(line)
  return speaks ? trimmed(reader, from, endOfLabelled(reader, from)) : from + line.trimEnd().length
}
