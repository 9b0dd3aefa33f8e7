import type { Json } from '../../shared/model/expectation.ts'
import { findSecrets } from './find-secrets.ts'
import { isSecretName } from './secret-names.ts'
import { lineBreak, viewOf } from './text-view.ts'

/**
 * Replaces secrets by tokens (`[secret-1]`); within one redactor the same secret always gets the same token, however it is
 * written.
 *
 * Covered: SAS signatures, storage and shared access keys, connection strings, bearer tokens and JWTs, Authorization and Cookie
 * headers, passwords and passphrases behind a label (English, French, Dutch), an option (`-Password`, `/pw:`), a tag or a
 * registry value name, passwords in addresses, the security PIN, `ManagementCert` and any PKCS #12 of vault credentials, private
 * keys, DPAPI blobs, BitLocker recovery passwords. Also percent- or JSON-escaped, in UTF-16 read as bytes (NULs), and with
 * signatures, keys and tokens broken over lines. A longer secret that was found once is also replaced where it stands without its label.
 *
 * Not covered: a secret without label or known form that was never seen with one, an unquoted password with blanks behind its
 * first word (passphrases to the end of the line excepted), a password broken over lines without quotes, text that is itself
 * base64, compressed or encrypted. Error codes, GUIDs, thumbprints, paths, SIDs and SDDL are left alone.
 */
export interface Redactor {
  /** Answers the text without its secrets. Linear in its length. */
  text(text: string): string
  /** Answers the data without secrets in texts, in fields with a secret's name and in registry values with such a name. */
  json(json: Json): Json
  /** How many places were replaced so far. */
  readonly count: number
}

/** Makes a redactor for one report, journal or log. */
export function createRedactor(): Redactor {
  const tokens = new Map<string, string>()
  const longOnes = new Set<string>()
  let count = 0

  function tokenOf(secret: string): string {
    const plain = plainSecret(secret)
    const token = tokens.get(plain) ?? `[secret-${tokens.size + 1}]`
    tokens.set(plain, token)
    if (isDistinct(plain) && longOnes.size < mostLongOnes) longOnes.add(plain)
    count++
    return token
  }

  function clean(text: string): string {
    const view = viewOf(text)
    let result = ''
    let from = 0
    for (const range of findSecrets(view.text)) {
      const { start, end } = view.original(range.start, range.end)
      result += text.slice(from, start) + tokenOf(view.text.slice(range.start, range.end))
      from = end
    }
    return withoutKnown(result + text.slice(from))
  }

  /** Replaces what was found with a label before and stands here without one. */
  function withoutKnown(text: string): string {
    let result = text
    for (const secret of longOnes) {
      const parts = result.split(secret)
      if (parts.length === 1) continue
      count += parts.length - 1
      result = parts.join(tokens.get(secret))
    }
    return result
  }

  function cleanJson(json: Json, secret = false): Json {
    if (typeof json === 'string') return secret && json !== '' && !isToken(json) ? tokenOf(json) : clean(json)
    if (typeof json === 'number' && secret) return tokenOf(`${json}`)
    if (Array.isArray(json)) return json.map((entry) => cleanJson(entry, secret))
    if (json === null || typeof json !== 'object') return json
    const inside = secret || namesSecret(json)
    return Object.fromEntries(
      Object.entries(json).map(([name, value]) => [
        clean(name),
        cleanJson(value, (inside && holdsContent(name, value)) || isSecretField(name, value)),
      ]),
    )
  }

  return {
    text: clean,
    json: (json) => cleanJson(json),
    get count() {
      return count
    },
  }
}

/** Replaces the secrets of one text; tokens count from 1, `count` is how many places were replaced. */
export function redact(text: string): { text: string; count: number } {
  const redactor = createRedactor()
  return { text: redactor.text(text), count: redactor.count }
}

/** Replaces the secrets of plain data; tokens count from 1, `count` is how many places were replaced. */
export function redactJson(json: Json): { json: Json; count: number } {
  const redactor = createRedactor()
  return { json: redactor.json(json), count: redactor.count }
}

const mostLongOnes = 100

function isDistinct(secret: string): boolean {
  return secret.length >= 12 && /\d/.test(secret) && /[A-Za-z]/.test(secret)
}

/** The secret as it is known to its owner, so that every notation gets the same token. */
function plainSecret(secret: string): string {
  let plain = secret.replaceAll(lineBreak, '').replace(/\\+u([0-9a-f]{4})/gi, (_, hex) => fromHex(hex))
  for (let round = 0; round < 3 && /%[0-9a-f]{2}/i.test(plain); round++) {
    plain = plain.replace(/%([2-7][0-9a-f])/gi, (_, hex) => fromHex(hex))
  }
  return plain.replaceAll('\\/', '/')
}

function fromHex(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16))
}

function isToken(text: string): boolean {
  return /^\[secret-\d+\]$/.test(text)
}

/** A field named like a secret holds one, unless its value is an object that says more about it. */
function isSecretField(name: string, value: Json): boolean {
  return typeof value === 'string' && isSecretName(name)
}

/** Whether an object is about a registry value (or other named thing) that holds a secret. */
function namesSecret(json: { [name: string]: Json }): boolean {
  return Object.entries(json).some(([name, value]) => {
    if (typeof value === 'string') return /^(?:name|valueName|key)$/i.test(name) && isSecretName(value)
    const about = /^(?:target|at)$/.test(name) && value !== null && typeof value === 'object' && !Array.isArray(value)
    return about && namesSecret(value)
  })
}

/** The fields of a named secret that hold its content, at any depth: data, value, and the states around them. */
function holdsContent(name: string, value: Json): boolean {
  if (/^(?:data|value)$/i.test(name)) return true
  return typeof value === 'object' && value !== null && name !== 'target' && name !== 'at'
}
