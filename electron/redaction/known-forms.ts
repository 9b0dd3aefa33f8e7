import type { FoundSecret, SecretKind } from './secret-kinds.ts'
import { endOfBase64, isBase64, longestToken } from './secret-values.ts'
import type { TextReader } from './text-reader.ts'
import { lineBreak } from './text-view.ts'

const breakCode = lineBreak.charCodeAt(0)

const toEndOfToken = (reader: TextReader, from: number) => endOfBase64(reader, from, longestToken)

/** Forms by the sign they begin with; each goes on as long as it reads like base64. */
const forms = new Map<number, { kind: SecretKind; pattern: RegExp }[]>(
  Object.entries({
    // A JSON web token.
    e: [{ kind: 'token', pattern: /^eyJ[A-Za-z0-9_-]{17}/ }],
    // PKCS #12, PKCS #8 and PKCS #1 in base64: the first bytes are the same in each.
    M: [
      { kind: 'certificate', pattern: /^MII[A-Za-z0-9+/]{2}[AQgw]IBAzCC/ },
      { kind: 'privateKey', pattern: /^MII[A-Za-z0-9+/]{2}[AQgw]IB(?:ADAN|AAKC)/ },
    ],
    // What DPAPI protects, as ConvertFrom-SecureString and registry values show it.
    '0': [{ kind: 'protectedData', pattern: /^01000000d08c9ddf0115d1118c7a00c04fc297eb/i }],
    A: [{ kind: 'protectedData', pattern: /^AQAAANCMnd8BFdERjHoAwE/ }],
  } as const).map(([sign, some]) => [sign.charCodeAt(0), [...some]]),
)
/** The recovery password of BitLocker: eight groups of six digits. */
const recovery = /^(?:(?:\d{6}[- ]){7}\d{6}(?![\d-])|\d{48}(?!\d))/
/** A client secret of Microsoft Entra. */
const entra = /^[\w~.-]{3}\dQ~[\w~.-]{31,37}(?![\w~-])/
const keyBegin = /^-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/
const [minus, digit0, digit9, colon, equals, percent, tilde] = [0x2d, 0x30, 0x39, 0x3a, 0x3d, 0x25, 0x7e]

/** Finds secrets that are known by their form, whatever stands before them. */
export function knownForms(reader: TextReader): FoundSecret[] {
  const found: FoundSecret[] = []
  /** Where the run of base64 signs began that goes on here; -1 outside one. */
  let runStart = -1
  let keyEnds = true
  for (let at = 0; at < reader.length; at++) {
    const code = reader.code(at)
    const begins = runStart < 0
    let secret: FoundSecret | null = null
    if (forms.has(code)) secret = ofForm(reader, at, code)
    if (secret === null) {
      if (begins && code >= digit0 && code <= digit9) secret = recoveryPassword(reader, at)
      else if (code === tilde) secret = clientSecret(reader, at)
      else if (code === colon || code === percent) secret = addressPassword(reader, at)
      else if (code === equals && runStart >= 0) secret = storageKey(reader, runStart, at)
      else if (code === minus && keyBegin.test(reader.ahead(at, 66))) {
        keyEnds &&= reader.find('-----END', at, reader.length) >= 0
        secret = privateKey(reader, at, keyEnds)
      }
    }
    if (secret && secret.end > secret.start) {
      found.push(secret)
      at = Math.max(at, secret.end - 1)
      runStart = -1
    } else if (!isBase64(code)) runStart = -1
    else if (begins) runStart = at
  }
  return found
}

function ofForm(reader: TextReader, start: number, code: number): FoundSecret | null {
  const head = reader.ahead(start, 40)
  const form = forms.get(code)?.find(({ pattern }) => pattern.test(head))
  return form ? { start, end: toEndOfToken(reader, start), kind: form.kind } : null
}

function recoveryPassword(reader: TextReader, start: number): FoundSecret | null {
  const length = recovery.exec(reader.ahead(start, 56))?.[0].length
  return length === undefined ? null : { start, end: start + length, kind: 'recoveryKey' }
}

/** The tilde is the sixth sign of such a secret. */
function clientSecret(reader: TextReader, tildeAt: number): FoundSecret | null {
  const start = tildeAt - 5
  const length = start < 0 ? undefined : entra.exec(reader.ahead(start, 45))?.[0].length
  if (length === undefined || isBase64(reader.code(start - 1))) return null
  return { start, end: start + length, kind: 'clientSecret' }
}

/** From the line that begins a key to the line that ends it; where that one is missing, what reads like base64. */
function privateKey(reader: TextReader, at: number, ends: boolean): FoundSecret {
  const start = reader.find('KEY-----', at, at + 66) + 8
  const first = reader.code(start) === breakCode ? start + 1 : start
  const end = ends ? reader.find('-----END', first, reader.length) : toEndOfToken(reader, first)
  return { start: first, end, kind: 'privateKey' }
}

/** A key of a storage account is 64 bytes in base64; a SHA-512 is as long, and says so before it. */
function storageKey(reader: TextReader, start: number, end: number): FoundSecret | null {
  if (end - start !== 86 || !/^==(?!=)/.test(reader.ahead(end, 3))) return null
  const key = reader.between(start, end)
  const isMixed = /\d/.test(key) && /[a-z]/.test(key) && /[A-Z]/.test(key) && !/[_~.]/.test(key)
  if (!isMixed || /(?:sha.?512|hash|digest|integrity)\W{0,6}$/i.test(reader.before(start, 20))) return null
  return { start, end: end + 2, kind: 'storageKey' }
}

const userInfo = new RegExp(`^([^\\s/:@"'<>${lineBreak}]{1,200}?)(?::|%3a)([^\\s/"'<>]{1,200})@`, 'i')
const schemeEnd = /^(?::|%3a)(?:\/\/|%2f%2f|\\\/\\\/)/i

/** `http://user:password@host`: the password, unless what looks like one is a port and the `@` stands on another line. */
function addressPassword(reader: TextReader, at: number): FoundSecret | null {
  const begin = schemeEnd.exec(reader.ahead(at, 9))?.[0]
  if (!begin) return null
  const rest = reader.ahead(at + begin.length, 404)
  const stop = /[/\s"'<>]/.exec(rest)?.index
  const found = userInfo.exec(rest.slice(0, stop))
  const password = found?.[2] ?? ''
  if (!found || /^\d{1,5}[\ue000?#]/.test(password)) return null
  const end = at + begin.length + found[0].length - 1
  return { start: end - password.length, end, kind: 'password' }
}
