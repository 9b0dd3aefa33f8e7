import { tellingWords } from './plain-words.ts'
import { belongingWords, besideWords, onlyAssigned, sayingWords, saysPinAlone } from './secret-labels.ts'
import type { TextReader } from './text-reader.ts'
import { lineBreak } from './text-view.ts'

/** How a label stands before its value, and where the value begins. */
export interface Join {
  from: number
  /**
   * `assigned` with `=`; `labelled` with a colon; `option` of a command; `listing` of the registry; `hex` bytes of a registry export;
   * `element` between tags; `said` in a sentence; `beside` after a blank; `cell` of a table; `listed` as the next of a list; `below` on
   * the next line.
   */
  how:
    | 'assigned'
    | 'labelled'
    | 'option'
    | 'listing'
    | 'hex'
    | 'element'
    | 'said'
    | 'beside'
    | 'cell'
    | 'listed'
    | 'below'
  /** Whether a plain word counts as the secret as well. */
  sure: boolean
  /** Whether a sentence says what the secret is, so that a plain word is one unless it tells how the secret stands. */
  tells?: boolean
}

const blank = '[ \\t\\u00a0\\u202f\\u3000]'
const marks = '(?:\\\\{0,15}["\'`\\])}>»”’*_]|%(?:25){0,3}22|&quot;|&#34;|\\\\{1,7}u0022)'
const aside = `(?:${blank}\\([^()${lineBreak}]{1,30}\\))?`
const assign = '(?::=|={1,3}(?!>)|%(?:25){0,4}3d|\\\\{1,7}u003d|&#(?:61|x3d);|＝)'
const colon = `(?:[=-]>|→|:(?!//|\\\\(?!\\\\*["'*rn]))|%(?:25){0,4}3a|\\\\{1,7}u003a|&#(?:58|x3a);|：)`
const sign = new RegExp(`^${marks}{0,4}${aside}${blank}{0,40}(?:(${assign})|${colon})(?:\\*\\*|__)?${blank}{0,20}`, 'i')
const words = (list: readonly string[]) =>
  list
    .map((word) => word.replaceAll(' ', `${blank}{1,3}`))
    .sort((one, other) => other.length - one.length)
    .join('|')
const whose =
  `${blank}{1,3}(?:(?:${words(belongingWords)})${blank}{0,3}(?:[^:=.;${lineBreak}(){}<>|]|[.](?=\\w)){1,60}?` +
  `|(?:${words(besideWords)}))`
const saying = `${blank}{1,3}(?:${words(sayingWords)})`
const said = new RegExp(
  `^${marks}{0,2}(?:${saying}${blank}{0,2}(:)?|(?:${whose})(?:${saying}${blank}{0,2}(:)?|${blank}?(?:${colon}|=)))${blank}{1,4}`,
  'i',
)
const telling = new RegExp(`${blank}(?:${words(tellingWords)})${blank}+$`, 'i')
const option = new RegExp(`^${blank}{1,8}(?:[\`^\\\\]${lineBreak})?(?![-/][A-Za-z-])`)
const listing = new RegExp(`^${blank}{1,40}REG_[A-Z_]{2,30}${blank}{1,40}`)
const hex = /^["']?[ \t]?=hex(?:\([0-9a-f]{1,2}\))?:/i
const listed = /^["']\)?[ \t]?,[ \t]?(?=N?["'])/
const cell = new RegExp(
  `^${marks}{0,4}(?:\\t{1,10}|${blank}{2,60}|${blank}{0,40}[|│┃]{1,2}${blank}{0,40}|${blank}[-–—]${blank}|</(?:t[dh]|dt)>\\s{0,8}<(?:t[dh]|dd)(?:\\s[^<>]{0,60})?>|${blank}?[.]{3,60}:?${blank}{0,4})`,
)
const tag = new RegExp(`^(?:\\s[^<>]{0,80})?>\\s{0,20}${lineBreak}?`)
const propertyList = new RegExp(`^</key>[\\s${lineBreak}]{0,20}<string>`)
const below = new RegExp(`^[*_"'\`]{0,4}${lineBreak}`)

/** An option begins where a word begins, with `-`, `--` or `/`. */
const beforeOption = new RegExp(`(?:^|[\\s"'(,;|@${lineBreak}])(?:--?|/)[\\w-]{0,40}$`)
const beforeElement = /<[\w.:-]{0,60}$/
const beforeEscapedElement = /&lt;[\w.:-]{0,60}$/
const beforeNamed = /\b(?:n|name|key|id)=\\{0,3}["'][\w.:-]{0,40}$/i
const lineStart = new RegExp(`(?:^|${lineBreak})[\\s#*_"'•-]{0,8}$`)

/** Finds how a value follows a label; `null` when none does. Looks at 150 characters behind the label at most. */
export function joinAfter(reader: TextReader, label: string, start: number, end: number): Join | null {
  const after = reader.ahead(end, 150)
  const before = reader.before(start, 70)
  const to = (pattern: RegExp, how: Join['how'], sure: boolean): Join | null => {
    const found = pattern.exec(after)?.[0]
    return found === undefined ? null : { from: end + found.length, how, sure }
  }

  if (beforeElement.test(before)) {
    const element = to(tag, 'element', true)
    if (element) return after.charAt(element.from - end - 2) === '/' ? null : element
  }
  if (beforeEscapedElement.test(before) && after.startsWith('&gt;'))
    return { from: end + 4, how: 'element', sure: true }
  if (beforeNamed.test(before) && /^["'](?:\s[^<>]{0,80})?(?<!\/)>/.test(after)) {
    return { from: end + after.indexOf('>') + 1, how: 'element', sure: true }
  }
  const entry = to(propertyList, 'element', true)
  if (entry) return entry
  const exported = to(hex, 'hex', true)
  if (exported) return exported
  const signed = sign.exec(after)
  if (signed && !(label === '^code' && !/[?&]$/.test(before)))
    return { from: end + signed[0].length, how: signed[1] === undefined ? 'labelled' : 'assigned', sure: true }
  const registry = to(listing, 'listing', true)
  if (registry) return registry
  if (beforeOption.test(before)) {
    const asOption = to(option, 'option', true)
    if (asOption) return asOption
  }
  if (onlyAssigned.has(label)) return null
  const inSentence = said.exec(after)
  if (inSentence) {
    const sure = inSentence[1] !== undefined || inSentence[2] !== undefined
    return { from: end + inSentence[0].length, how: 'said', sure, tells: telling.test(inSentence[0]) }
  }
  if (lineStart.test(before)) {
    const onNext = to(below, 'below', false)
    if (onNext) return onNext
  }
  return to(cell, 'cell', false) ?? to(listed, 'listed', false) ?? standsBeside(label, after, end)
}

/** "with password Hunter2", "Security PIN 123456": only a blank stands between. */
function standsBeside(label: string, after: string, end: number): Join | null {
  const between = /^(?: ?\(| )/.exec(after)?.[0]
  if (between === undefined || (/pin/.test(label) && !saysPinAlone.test(label))) return null
  return { from: end + between.length, how: 'beside', sure: false }
}
