import { type Join, joinAfter } from './joins.ts'
import type { FoundWord } from './label-finder.ts'
import { quotedSecret } from './quoted-secret.ts'
import type { FoundSecret, ValueShape } from './secret-kinds.ts'
import { becomingWords, type LabelGroup } from './secret-labels.ts'
import {
  endOfAssigned,
  endOfBase64,
  endOfCell,
  endOfHeader,
  endOfHexList,
  endOfLabelled,
  endOfLine,
  isBlankOrBreak,
  longestToken,
} from './secret-values.ts'
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
  looksKey,
  looksSecret,
  mayBeKey,
} from './value-shapes.ts'

const breakCode = lineBreak.charCodeAt(0)

interface Range {
  start: number
  end: number
}

/** The secrets that a label says stand behind it; empty when what follows is none. */
export function secretsBehind(reader: TextReader, found: FoundWord, label: string, group: LabelGroup): FoundSecret[] {
  const join = joinAfter(reader, label, found.start, found.end)
  if (!join) return []
  const isCommandOption = join.how === 'option' || /(?:^|\s)[-/]$/.test(reader.before(found.start, 2))
  const sure = join.sure && (!group.unsure || isCommandOption)
  const values = valuesAt(reader, { ...join, sure }, group)
  if (join.how === 'said') values.push(...newValue(reader, values[0], group))
  return values.map((range) => ({
    ...range,
    kind: kindOf(reader, found, join, group, range),
  }))
}

/** A password between `;` belongs to a connection string. */
function kindOf(reader: TextReader, found: FoundWord, join: Join, { kind }: LabelGroup, { end }: Range) {
  if (kind !== 'password' || join.how !== 'assigned') return kind
  return /;[ \t]?$/.test(reader.before(found.start, 2)) || /^["']?;\w/.test(reader.ahead(end, 3))
    ? 'connectionString'
    : kind
}

const becoming = new RegExp(`^["']? (?:${becomingWords.join('|')}) `)

/** "The password was changed from … to …": the second. */
function newValue(reader: TextReader, old: Range | undefined, { shape }: LabelGroup): Range[] {
  const between = old && becoming.exec(reader.ahead(old.end, 9))?.[0]
  if (!between) return []
  const next = wordAt(reader, { from: old.end + between.length, how: 'said', sure: false }, shape)
  return next ? [next] : []
}

function valuesAt(reader: TextReader, join: Join, group: LabelGroup): Range[] {
  const one = (range: Range | null) => (range === null || range.end <= range.start ? [] : [range])
  const { shape } = group
  if (shape === 'bearer') return one(bearer(reader, join))
  if (join.how === 'hex') return one({ start: join.from, end: endOfHexList(reader, join.from) })
  if (join.how === 'listing') return one(judgedRange(reader, join.from, join, endOfLine))
  if (join.how === 'element') return one(inElement(reader, join, group))
  switch (shape) {
    case 'digits':
      return one(pin(reader, join))
    case 'signature':
    case 'key':
      return one(base64Value(reader, join, group))
    case 'header':
      return one(header(reader, join))
    case 'line':
      return one(rest(reader, join))
    case 'text':
    case 'phrase':
      return list(reader, join) ?? one(words(reader, join, shape))
  }
}

function pin(reader: TextReader, { from, how, sure }: Join): Range | null {
  const found = new RegExp(`^${lineBreak}?[ \\t]{0,4}["'(>]{0,2}(\\d{4,12})(?!\\d)`).exec(reader.ahead(from, 24))
  const digits = found?.[1]
  if (!found || digits === undefined) return null
  const end = from + found[0].length
  const isCode =
    (how === 'said' || how === 'beside') && !sure && /^ (?:error|fehler|erreur|fout)/i.test(reader.ahead(end, 9))
  return isCode ? null : { start: end - digits.length, end }
}

function base64Value(reader: TextReader, { from, how }: Join, { shape, least = 1 }: LabelGroup): Range | null {
  const head = new RegExp(`^${lineBreak}?[ \\t]{0,4}`).exec(reader.ahead(from, 6))?.[0].length ?? 0
  const quoted = quotedSecret(reader, from + head)
  const start = quoted?.start ?? from + head
  if (shape === 'signature') {
    const end = quoted?.end ?? endOfBase64(reader, start, 43)
    return how === 'assigned' || end - start >= 20 ? { start, end } : null
  }
  // Judged by its beginning first, so that no long value is read again for each label in it.
  if (!mayBeKey(reader.ahead(start, judged))) return null
  const end = quoted?.end ?? endOfBase64(reader, start, 86)
  if (end - start >= judged) return { start, end }
  if (/^[\\:]/.test(reader.ahead(end, 1)) && !quoted) return null
  return looksKey(reader.between(start, end), least) ? { start, end } : null
}

function bearer(reader: TextReader, { from, how }: Join): Range | null {
  if (how !== 'beside' && how !== 'labelled' && how !== 'cell') return null
  const start = reader.code(from) === breakCode ? from + 1 : from
  if (!/^[\w.~+/-]{0,199}[\d.]/.test(reader.ahead(start, judged))) return null
  const end = endOfBase64(reader, start, longestToken)
  return end - start >= 8 && !/^0x/i.test(reader.ahead(start, 2)) ? { start, end } : null
}

function header(reader: TextReader, join: Join): Range | null {
  if (join.how !== 'labelled' && join.how !== 'assigned') return null
  const scheme = /^(?:\\{0,15}["'])?(?:SharedKey(?:Lite)?[ \t]{1,4}[\w-]{1,30}:|[A-Za-z]{3,20}[ \t]{1,4})?/i
  const start = join.from + (scheme.exec(reader.ahead(join.from, 80))?.[0].length ?? 0)
  return judgedRange(reader, start, join, endOfHeader)
}

function rest(reader: TextReader, join: Join): Range | null {
  if (join.how !== 'labelled') return null
  return quotedSecret(reader, join.from) ?? judgedRange(reader, join.from, join, endOfLine)
}

const longestElement = 60_000

const nested = new RegExp(`^[\\s${lineBreak}]{0,20}<(?:value|string|plaintext)>`, 'i')

/** Between tags: until the next one, or to the end of a CDATA section. */
function inElement(reader: TextReader, join: Join, group: LabelGroup): Range | null {
  const cdata = '<![CDATA['
  // `<AdministratorPassword><Value>…`
  const from = join.from + (nested.exec(reader.ahead(join.from, 80))?.[0].length ?? 0)
  const head = reader.ahead(from, cdata.length)
  const start = head === cdata ? from + cdata.length : from
  const stop = head === cdata ? ']]>' : reader.ahead(join.from - 4, 4) === '&gt;' ? '&lt;' : '<'
  if (group.unsure || group.shape === 'digits') {
    const value = /^[^<&]*/.exec(reader.ahead(start, judged))?.[0] ?? ''
    if (!(group.shape === 'digits' ? /^\d{4,12}$/.test(value) : looksKey(value, group.least ?? 1))) return null
  }
  return judgedRange(reader, start, join, () => {
    const end = reader.find(stop, start, start + longestElement)
    return end < 0 ? Math.min(reader.length, start + longestElement) : end
  })
}

/** The strings of a list: `["one", "two"]`; `null` when none begins. */
function list(reader: TextReader, { from, sure }: Join): Range[] | null {
  if (!sure || !/^\[\s?\\{0,15}["'](?![:{[])/.test(reader.ahead(from, 20))) return null
  const ranges: Range[] = []
  let at = from + 1
  for (;;) {
    at += /^\s{0,4}/.exec(reader.ahead(at, 4))?.[0].length ?? 0
    const quoted = quotedSecret(reader, at)
    if (!quoted) break
    const closing = /^\\{0,15}["'](\s{0,4}[,\]])?/.exec(reader.ahead(quoted.end, 24))
    if (closing?.[1] === undefined) break
    ranges.push({ start: quoted.start, end: quoted.end })
    at = quoted.end + closing[0].length
    if (closing[1].endsWith(']')) return ranges
  }
  return ranges.length > 0 ? ranges : null
}

function words(reader: TextReader, join: Join, shape: ValueShape): Range | null {
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

function wordAt(reader: TextReader, join: Join, shape: ValueShape): Range | null {
  const quoted = quotedSecret(reader, join.from)
  if (quoted) {
    const value = reader.ahead(quoted.start, Math.min(quoted.end - quoted.start, judged))
    const isJson = quoted.escaped ? isStructure(value) && /^[{[]\\/.test(value) : /^[{[]\\+["']/.test(value)
    const counts = join.sure || join.how === 'said' ? true : looksSecret(value)
    return isJson || !counts || beginsOtherwise(value, false) || !tells(reader, quoted) ? null : quoted
  }
  // A mark that opens and does not close.
  const start = join.from + (/^\\{0,15}["'](?=\S)/.exec(reader.ahead(join.from, 17))?.[0].length ?? 0)
  const inObject = valueField.exec(reader.ahead(start, 60))?.[0]
  if (inObject) return wordAt(reader, { ...join, from: start + inObject.length }, shape)
  // `PWD={…}` of ODBC.
  const braces = join.how === 'assigned' ? inBraces.exec(reader.ahead(start, 134))?.[1] : undefined
  if (braces !== undefined && !isPlaceholder(`{${braces}}`)) return { start: start + 1, end: start + 1 + braces.length }
  if (isStructure(reader.ahead(start, 2))) return null
  if (join.sure && shape === 'phrase') return judgedRange(reader, start, join, endOfPhrase)
  return judgedRange(reader, start, join, (_, from) => trimmed(reader, from, endOf[join.how](reader, from)))
}

/** `"adminPassword": { "value": …`, as in parameters of a deployment. */
const valueField = new RegExp(`^\\{[\\s${lineBreak}]{0,20}\\\\{0,7}"value\\\\{0,7}"\\s?:\\s?`)
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
function judgedRange(
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
