import type { FoundSecret, SecretKind } from './secret-kinds.ts'
import { endOfBase64, isBase64, longestToken } from './secret-values.ts'
import type { TextReader } from './text-reader.ts'
import { lineBreak } from './text-view.ts'

/** A form that begins at a place: the sign it begins with, the expression that tells it, and how long it goes on. */
interface Form {
  kind: SecretKind
  pattern: RegExp
  end: (reader: TextReader, from: number) => number
}

const toEndOfToken = (reader: TextReader, from: number) => endOfBase64(reader, from, longestToken)

const forms: Record<string, Form[]> = {
  // A JSON web token.
  e: [{ kind: 'token', pattern: /^eyJ[A-Za-z0-9_-]{17}/, end: toEndOfToken }],
  // PKCS #12, PKCS #8 and PKCS #1 in base64: the first bytes are the same in each.
  M: [
    { kind: 'certificate', pattern: /^MII[A-Za-z0-9+/]{2}[AQgw]IBAzCC/, end: toEndOfToken },
    { kind: 'privateKey', pattern: /^MII[A-Za-z0-9+/]{2}[AQgw]IB(?:ADAN|AAKC)/, end: toEndOfToken },
  ],
  // What DPAPI protects, as ConvertFrom-SecureString and registry values show it.
  '0': [{ kind: 'protectedData', pattern: /^01000000d08c9ddf0115d1118c7a00c04fc297eb/i, end: toEndOfToken }],
  A: [{ kind: 'protectedData', pattern: /^AQAAANCMnd8BFdERjHoAwE/, end: toEndOfToken }],
}
/** The recovery password of BitLocker: eight groups of six digits. */
const recovery = /^(?:(?:\d{6}[- ]){7}\d{6}(?![\d-])|\d{48}(?!\d))/
/** A client secret of Microsoft Entra, from its third letter on. */
const entra = /^[\w~.-]{3}\dQ~[\w~.-]{31,37}(?![\w~-])/

/** Finds secrets that are known by their form, whatever stands before them. */
export function knownForms(reader: TextReader): FoundSecret[] {
  const found: FoundSecret[] = []
  const add = (start: number, end: number, kind: SecretKind) => {
    if (end > start) found.push({ start, end, kind })
  }
  let runStart = -1
  let noMoreKeyEnds = false
  for (let at = 0; at < reader.length; at++) {
    const code = reader.code(at)
    const begins = runStart < 0
    if (isBase64(code)) {
      if (begins) runStart = at
    } else {
      if (code === 0x3d && at - runStart === 86 && runStart >= 0 && isStorageKey(reader, runStart, at)) {
        add(runStart, at + 2, 'storageKey')
      }
      runStart = -1
    }
    const sign = String.fromCharCode(code)
    const form = forms[sign]?.find(({ pattern }) => pattern.test(reader.ahead(at, 40)))
    if (form) {
      const end = form.end(reader, at)
      add(at, end, form.kind)
      at = end - 1
      runStart = -1
    } else if (begins && code >= 0x30 && code <= 0x39) {
      const length = recovery.exec(reader.ahead(at, 56))?.[0].length
      if (length === undefined) continue
      add(at, at + length, 'recoveryKey')
      at += length - 1
      runStart = -1
    } else if (code === 0x7e && at - runStart >= 5) {
      const end = at - 5 + (entra.exec(reader.ahead(at - 5, 45))?.[0].length ?? 0)
      if (end > at && (runStart === at - 5 || !isBase64(reader.code(at - 6)))) add(at - 5, end, 'clientSecret')
    } else if (code === 0x2d && /^-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/.test(reader.ahead(at, 66))) {
      const start = reader.find('KEY-----', at, at + 66) + 8
      const first = reader.text.startsWith(lineBreak, start) ? start + 1 : start
      const last: number = noMoreKeyEnds ? -1 : reader.find('-----END', start, reader.length)
      noMoreKeyEnds = last < 0
      const end = noMoreKeyEnds ? toEndOfToken(reader, first) : last
      add(first, end, 'privateKey')
      at = Math.max(at, end - 1)
      runStart = -1
    } else if (code === 0x3a || code === 0x25) {
      const password = addressPassword(reader, at)
      if (password) add(password.start, password.end, 'password')
    }
  }
  return found
}

/** A key of a storage account is 64 bytes in base64; a SHA-512 is as long, and says so before it. */
function isStorageKey(reader: TextReader, start: number, end: number): boolean {
  if (!/^==(?!=)/.test(reader.ahead(end, 3))) return false
  const key = reader.between(start, end)
  if (!/\d/.test(key) || !/[a-z]/.test(key) || !/[A-Z]/.test(key) || /[_~.]/.test(key) || /^sha512-/.test(key))
    return false
  return !/(?:sha.?512|hash|digest|integrity)\W{0,6}$/i.test(reader.before(start, 20))
}

const schemeEnd = /^(?::|%3a)(?:\/\/|%2f%2f|\\\/\\\/)/i

/** `http://user:password@host`: the password, unless what looks like one is a port and the `@` stands on another line. */
function addressPassword(reader: TextReader, at: number): { start: number; end: number } | null {
  const begin = schemeEnd.exec(reader.ahead(at, 9))?.[0]
  if (!begin) return null
  const pattern = new RegExp(`^([^\\s/:@"'<>${lineBreak}]{1,200}?)(?::|%3a)([^\\s/"'<>]{1,200})@`, 'i')
  const rest = reader.ahead(at + begin.length, 404)
  const stop = /[/\s"'<>]/.exec(rest)?.index
  const found = pattern.exec(rest.slice(0, stop))
  const password = found?.[2] ?? ''
  if (!found || /^\d{1,5}[\ue000?#]/.test(password)) return null
  const end = at + begin.length + found[0].length - 1
  return { start: end - password.length, end }
}
