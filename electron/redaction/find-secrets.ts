import { isStatement, keyName, phraseName, pinName, secretName } from './secret-names.ts'
import {
  type EndOfSecret,
  endOfAssigned,
  endOfBase64,
  endOfHexList,
  endOfLabelled,
  endOfLine,
  quotedSecret,
} from './secret-values.ts'
import { lineBreak } from './text-view.ts'

/** Where a secret stands in a text, its label not included. */
export interface SecretRange {
  start: number
  end: number
}

const blank = '[ \\t\\u00a0\\u202f]'
const equals = '(?:=|%(?:25)*3d|\\\\+u003d|&#(?:61|x3d);)'
const colon = '(?:=>|:(?!//|\\\\(?!\\\\*["\']))|%(?:25)*3a|\\\\+u003a)'
/** Quotation marks and brackets that may close a name before the sign that assigns. */
const afterName = `(?:\\\\*["'\\])]){0,3}${blank}{0,20}`
/** The letters of a word, also where a line was broken between them. */
const broken = (word: string) => [...word].join(`${lineBreak}?`)

/** A place where a secret begins, and how to find where it ends. */
interface SecretRule {
  begin: RegExp
  end: EndOfSecret
  /** Values shorter than this are no such secret. */
  least?: number
  /** Quotation marks around the value are its limits. */
  quoted?: boolean
}

const signature = endOfBase64(43)
const longKey = endOfBase64(86)
const token = endOfBase64(100_000)

const rules: SecretRule[] = [
  {
    begin: new RegExp(
      `(?:(?<![a-z0-9])|(?<=u0026|%26|%3f))${broken('sig')}${lineBreak}?${afterName}(?:${equals}|${colon})${lineBreak}?${blank}{0,4}`,
      'gi',
    ),
    end: signature,
    quoted: true,
  },
  {
    begin: new RegExp(`${keyName}${afterName}(?:${equals}|${colon})${lineBreak}?${blank}{0,4}`, 'gi'),
    end: longKey,
    least: 20,
    quoted: true,
  },
  {
    begin: new RegExp(`${secretName}${afterName}${equals}${blank}{0,8}(?!hex)`, 'gi'),
    end: endOfAssigned,
    quoted: true,
  },
  { begin: new RegExp(`${secretName}${afterName}${colon}${blank}{0,20}`, 'gi'), end: endOfLabelled, quoted: true },
  { begin: new RegExp(`${phraseName}${afterName}${colon}${blank}{0,20}`, 'gi'), end: endOfPhrase, quoted: true },
  { begin: new RegExp(`${secretName}["']?=hex(?:\\(\\d\\))?:`, 'gi'), end: endOfHexList },
  { begin: new RegExp(`${secretName}${blank}{1,40}REG_[A-Z_]{2,30}${blank}{1,40}`, 'gi'), end: endOfLine },
  {
    begin: new RegExp(`${secretName}["']${blank}{1,8}value${blank}?=${blank}?(?=["'])`, 'gi'),
    end: endOfLabelled,
    quoted: true,
  },
  { begin: new RegExp(`[-/]${secretName}${blank}{1,8}(?![-/])`, 'gi'), end: endOfLabelled, quoted: true },
  { begin: /(?<![a-z0-9])[-/](?:pw|pass)[:= ][ \t]{0,4}/gi, end: endOfLabelled, quoted: true },
  { begin: /ConvertTo-SecureString[ \t]{1,8}(?:-String[ \t]{1,8})?(?=["'])/gi, end: endOfLabelled, quoted: true },
  {
    begin: new RegExp(
      `<(?:[\\w-]{1,30}:)?[\\w-]{0,30}?(?:${secretName}|${keyName})(?:\\s[^<>]{0,200})?>\\s{0,20}${lineBreak}?`,
      'gi',
    ),
    end: (text, from) => limited(text.indexOf('<', from), text, from),
  },
  {
    begin: new RegExp(`&lt;[\\w:-]{0,60}?(?:${secretName}|${keyName})&gt;`, 'gi'),
    end: (text, from) => limited(text.indexOf('&lt;', from), text, from),
  },
  {
    begin: new RegExp(
      `(?:proxy-)?authorization${afterName}${colon}${blank}{0,4}["']?(?:[A-Za-z]{3,20}${blank}{1,4})?`,
      'gi',
    ),
    end: endOfHeader,
  },
  { begin: new RegExp(`(?<![a-z-])(?:set-)?cookie:${blank}{0,4}`, 'gi'), end: endOfLine },
  {
    begin: new RegExp(`(?<![a-z])bearer${blank}{1,4}${lineBreak}?(?=[\\w.~+/-]{0,200}[\\d.])`, 'gi'),
    end: token,
    least: 8,
  },
  { begin: /(?=eyJ[A-Za-z0-9_-]{10})/g, end: token, least: 20 },
  // PKCS #12, PKCS #8 and PKCS #1 in base64: the first bytes are the same in each.
  { begin: /(?=MII[A-Za-z0-9+/]{2}[AQgw]IB(?:AzCC|ADAN|AAKC))/g, end: token },
  // What DPAPI protects, as ConvertFrom-SecureString and registry values show it.
  { begin: /(?=01000000d08c9ddf0115d1118c7a00c04fc297eb)/gi, end: token },
  { begin: /(?=AQAAANCMnd8BFdERjHoAwE)/g, end: token },
  // The recovery password of BitLocker: eight groups of six digits.
  { begin: /(?<![\d-])(?=\d{6}(?:-\d{6}){7}(?![\d-]))/g, end: (_, from) => from + 55 },
  // A client secret of Microsoft Entra.
  { begin: /(?<![\w~.-])(?=[\w~.-]{3}\dQ~[\w~.-]{31})/g, end: endOfLabelled },
]

/** Answers the places of secrets in a view of a text, in order and without overlap. Linear in the length of the text. */
export function findSecrets(text: string): SecretRange[] {
  const ranges = [
    ...rules.flatMap((rule) => byRule(rule, text)),
    ...pins(text),
    ...addressPasswords(text),
    ...privateKeys(text),
  ]
  return merged(
    ranges.filter(({ start, end }) => end > start && !/^\[secret-\d+\]/.test(text.slice(start, start + 20))),
  )
}

function byRule({ begin, end, least = 1, quoted = false }: SecretRule, text: string): SecretRange[] {
  const ranges: SecretRange[] = []
  let done = 0
  for (const match of text.matchAll(begin)) {
    const from = match.index + match[0].length
    if (from < done) continue
    const inQuotes = quoted ? quotedSecret(text, from) : null
    const range = inQuotes ?? unquoted(text, from, end, quoted)
    const value = text.slice(range.start, Math.min(range.end, range.start + 200))
    if (quoted && (inQuotes ? structureInText : structure).test(value)) continue
    done = range.end
    if (range.end - range.start >= least && !isStatement(value)) ranges.push(range)
  }
  return ranges
}

/** A label before an object or a list says nothing of itself; the fields inside are looked at one by one. */
const structure = new RegExp(`^[{[](?:["'{[${lineBreak}]|$)`)

/** The same inside quotation marks: JSON that was written into a text. */
const structureInText = /^[{[]\\+["']/

/** A label at the end of a line names the secret on the next line, when that is quoted or no plain word. */
function unquoted(text: string, from: number, end: EndOfSecret, label: boolean): SecretRange {
  if (!label || text.charAt(from) !== lineBreak) return { start: from, end: end(text, from) }
  const quoted = quotedSecret(text, from + 1)
  if (quoted) return quoted
  const start = from + 1
  const stop = end(text, start)
  const value = text.slice(start, stop)
  const speaks = /^[A-Za-z]?[a-z]*[.,:;!?]?$/.test(value) || /^[\d/:.,-]+$/.test(value) || /^[([]?0x/i.test(value)
  return speaks || /[:=]$/.test(value) || value.length < 6 ? { start: from, end: from } : { start, end: stop }
}

/** A passphrase may hold blanks: the rest of the line is taken, unless it reads like a sentence about an error. */
function endOfPhrase(text: string, from: number): number {
  const stop = endOfLabelled(text, from)
  const rest = text.slice(from, Math.min(endOfLine(text, from), from + longestPhrase))
  // In JSON a line ends with a quotation mark or an escaped line break.
  const line = rest.slice(0, /\\*"|\\+[rn]/.exec(rest)?.index)
  return line.length === longestPhrase || /[.:({<']|\bID\b|0x|\d{5}/.test(line) ? stop : from + line.length
}

const longestPhrase = 130
const longestElement = 60_000

function limited(end: number, text: string, from: number): number {
  return end < 0 || end - from > longestElement ? Math.min(text.length, from + longestElement) : end
}

/** A header ends with its line or with the quotation mark around it; a broken token goes on. */
function endOfHeader(text: string, from: number): number {
  const stop = new RegExp(`["'${lineBreak}]|\\\\+["'rn]|<`, 'g')
  stop.lastIndex = from
  const end = stop.exec(text)?.index ?? text.length
  const inOneRun = token(text, from)
  return Math.max(end, inOneRun)
}

const pin = new RegExp(
  `${pinName}(?:["'\\])>]{0,2})${blank}{0,4}(?:[:=>]|${equals}|is|est)?${blank}{0,4}${lineBreak}?["'(]{0,2}(?=\\d{4,12}(?![\\d]))`,
  'gi',
)

function pins(text: string): SecretRange[] {
  return [...text.matchAll(pin)].map(({ 0: found, index }) => {
    const start = index + found.length
    return { start, end: start + (/^\d+/.exec(text.slice(start, start + 12))?.[0].length ?? 0) }
  })
}

const userInfo = new RegExp(
  `(?::|%3a)(?://|%2f%2f|\\\\/\\\\/)([^\\s/:@"'<>${lineBreak}]{1,200})(?::|%3a)([^\\s/"'<>]{1,200})@`,
  'gi',
)

/** `http://user:password@host`: the password, unless what looks like one is a port and the `@` stands on another line. */
function addressPasswords(text: string): SecretRange[] {
  return [...text.matchAll(userInfo)].flatMap(({ 0: found, 2: password = '', index }) => {
    if (/^\d{1,5}[\ue000?#]/.test(password)) return []
    const end = index + found.length - 1
    return [{ start: end - password.length, end }]
  })
}

/** Everything between the lines that frame a private key in PEM; where the last line is missing, what reads like base64. */
function privateKeys(text: string): SecretRange[] {
  const ranges: SecretRange[] = []
  let done = 0
  let noneLeft = false
  for (const { 0: found, index } of text.matchAll(/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g)) {
    const start = index + found.length
    if (start < done) continue
    const last: number = noneLeft ? -1 : text.indexOf('-----END', start)
    noneLeft = last < 0
    const first = text.startsWith(lineBreak, start) ? start + 1 : start
    done = noneLeft ? token(text, first) : last
    ranges.push({ start: first, end: done })
  }
  return ranges
}

function merged(ranges: SecretRange[]): SecretRange[] {
  const sorted = ranges.sort((one, other) => one.start - other.start || other.end - one.end)
  const result: SecretRange[] = []
  for (const range of sorted) {
    const last = result.at(-1)
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end)
    else result.push({ ...range })
  }
  return result
}
