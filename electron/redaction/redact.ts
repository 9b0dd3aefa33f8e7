import type { Json } from '../../shared/model/expectation.ts'
import { findSecrets } from './find-secrets.ts'
import { KnownSecrets } from './known-secrets.ts'
import { plainSecret } from './plain-secret.ts'
import { redactedJson } from './redact-json.ts'
import type { SecretKind } from './secret-kinds.ts'
import { TextReader } from './text-reader.ts'
import { viewOf } from './text-view.ts'

/** A secret that was replaced: its token, what it is, and at how many places it stood. Never the secret itself. */
interface ReplacedSecret {
  token: string
  kind: SecretKind
  places: number
}

/**
 * Replaces secrets by tokens (`[secret-1]`); within one redactor the same secret always gets the same token, however it is
 * written.
 *
 * Covered, each as a kind of its own (`secret-kinds.ts`): passwords, passphrases, security PINs, keys and client secrets behind a
 * label in English, French, Dutch or German (`secret-labels.ts`) that a sign, an option, a tag, a sentence, a table, a column or
 * the name of a registry value, field or setting joins to them; arguments of known commands (`command-secrets.ts`); SAS
 * signatures, storage keys, connection strings, bearer tokens and JWTs, Authorization and Cookie headers, passwords in addresses,
 * PKCS #12 of vault credentials, private keys, DPAPI blobs, BitLocker recovery passwords, client secrets of Entra
 * (`known-forms.ts`). Also percent- or JSON-escaped, in UTF-16 read as bytes, and with signatures, keys and tokens broken over
 * lines. A longer secret that was found once is also replaced where it stands without its label.
 *
 * Not covered: a secret without label or known form that was never seen with one; a plain word that a sentence calls a password
 * when the sentence goes on with it, or when it also tells how a password stands (`plain-words.ts`); an unquoted password with blanks behind its first word (passphrases to the end of the line
 * excepted); a password broken over lines without quotes; text that is itself base64, compressed or encrypted. Error codes, GUIDs,
 * thumbprints, paths, SIDs and SDDL are left alone.
 */
export interface Redactor {
  /** Returns the text without its secrets. Linear in its length. */
  text(text: string): string
  /** Returns the data without secrets in texts, in fields with a secret's name and in registry values with such a name. */
  json(json: Json): Json
  /** How many places were replaced so far. */
  readonly count: number
  /** What was replaced so far, in the order in which it was first found. */
  readonly replaced: readonly ReplacedSecret[]
  /** How many characters were looked at so far, repeated looks included: at most a constant for each character given. */
  readonly visited: number
}

/** Makes a redactor for one report, journal or log. */
export function createRedactor(): Redactor {
  const bySecret = new Map<string, ReplacedSecret>()
  const byToken = new Map<string, ReplacedSecret>()
  const known = new KnownSecrets()
  let visited = 0

  function tokenOf(secret: string, kind: SecretKind): string {
    const plain = plainSecret(secret)
    let replaced = bySecret.get(plain)
    if (!replaced) {
      replaced = { token: `[secret-${bySecret.size + 1}]`, kind, places: 0 }
      bySecret.set(plain, replaced)
      byToken.set(replaced.token, replaced)
      known.add(plain, replaced.token)
    }
    replaced.places++
    return replaced.token
  }

  function clean(text: string): string {
    const view = viewOf(text)
    const reader = new TextReader(view.text)
    let result = ''
    let from = 0
    for (const range of findSecrets(reader)) {
      const { start, end } = view.original(range.start, range.end)
      result += text.slice(from, start) + tokenOf(view.text.slice(range.start, range.end), range.kind)
      from = end
    }
    visited += text.length + reader.visited
    return known.replaceIn(result + text.slice(from), (token) => {
      const replaced = byToken.get(token)
      if (replaced) replaced.places++
    })
  }

  return {
    text: clean,
    json: (json) => redactedJson(json, clean, tokenOf),
    get count() {
      return this.replaced.reduce((sum, { places }) => sum + places, 0)
    },
    get replaced() {
      return [...bySecret.values()].map((one) => ({ ...one }))
    },
    get visited() {
      return visited + known.visited
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
