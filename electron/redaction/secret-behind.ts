import { assertNever } from '../../shared/model/assert-never.ts'
import { type Join, joinAfter } from './joins.ts'
import type { FoundWord } from './label-finder.ts'
import { base64Value, bearer, header, pin, restOfLine } from './labelled-codes.ts'
import { judgedRange, labelledWords, wordAt } from './labelled-words.ts'
import { quotedSecret } from './quoted-secret.ts'
import type { FoundSecret, Range } from './secret-kinds.ts'
import { becomingWords, type LabelGroup } from './secret-labels.ts'
import { endOfHexList, endOfLine } from './secret-values.ts'
import type { TextReader } from './text-reader.ts'
import { lineBreak } from './text-view.ts'
import { judged, looksKey } from './value-shapes.ts'

/** The secrets that a label says stand behind it; empty when what follows is none. */
export function secretsBehind(reader: TextReader, found: FoundWord, label: string, group: LabelGroup): FoundSecret[] {
  const join = joinAfter(reader, label, found.start, found.end)
  if (!join) return []
  const isCommandOption = join.how === 'option' || /(?:^|\s)[-/]$/.test(reader.before(found.start, 2))
  const sure = join.sure && (!group.unsure || isCommandOption)
  const tells = join.tells === true && (group.kind === 'password' || group.kind === 'passphrase')
  const values = valuesAt(reader, { ...join, sure, tells }, group)
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
      return one(restOfLine(reader, join))
    case 'text':
    case 'phrase':
      return list(reader, join) ?? one(labelledWords(reader, join, shape))
    default:
      return assertNever(shape)
  }
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
