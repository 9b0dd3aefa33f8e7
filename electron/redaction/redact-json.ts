import type { Json } from '../../shared/model/expectation.ts'
import type { SecretKind } from './secret-kinds.ts'
import { secretOfName } from './secret-name.ts'

/**
 * Data without secrets in texts (`clean`), and with a token (`tokenOf`) in fields with a secret's name and in registry values and
 * other named things with such a name.
 */
export function redactedJson(
  json: Json,
  clean: (text: string) => string,
  tokenOf: (secret: string, kind: SecretKind) => string,
): Json {
  function cleaned(value: Json, kind: SecretKind | null): Json {
    if (typeof value === 'string') {
      return kind !== null && value !== '' && !isToken(value) ? tokenOf(value, kind) : clean(value)
    }
    if (typeof value === 'number' && kind !== null) return tokenOf(`${value}`, kind)
    if (Array.isArray(value)) return value.map((entry) => cleaned(entry, kind))
    if (value === null || typeof value !== 'object') return value
    const inside = kind ?? kindOfThing(value)
    return Object.fromEntries(
      Object.entries(value).map(([name, content]) => [
        clean(name),
        cleaned(content, (holdsContent(name, content) ? inside : null) ?? kindOfField(name, content)),
      ]),
    )
  }
  return cleaned(json, null)
}

function isToken(text: string): boolean {
  return /^\[secret-\d+\]$/.test(text)
}

/** A field named like a secret holds one, unless its value is an object that says more about it. */
function kindOfField(name: string, value: Json): SecretKind | null {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    const content = contentOf(value)
    return content === '' ? null : secretOfName(name, content)
  }
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const kind = secretOfName(name, `${value}`)
  return typeof value === 'string' || (kind === 'pin' && /^\d{4,12}$/.test(`${value}`)) ? kind : null
}

/** What an object about a registry value (or other named thing) holds, by its name. */
function kindOfThing(json: { [name: string]: Json }): SecretKind | null {
  for (const [name, value] of Object.entries(json)) {
    const isName = typeof value === 'string' && /^(?:name|valueName|keyName|key)$/i.test(name)
    const kind = isName ? secretOfName(value, contentOf(json)) : null
    if (kind !== null) return kind
    const about = /^(?:target|at)$/.test(name) && value !== null && typeof value === 'object' && !Array.isArray(value)
    const inside = about ? kindOfThing(value) : null
    if (inside !== null) return inside
  }
  return null
}

function contentOf(json: { [name: string]: Json }): string {
  const content = json.value ?? json.data
  return typeof content === 'string' ? content : ''
}

/** The fields of a named secret that hold its content, at any depth: data, value, and the states around them. */
function holdsContent(name: string, value: Json): boolean {
  if (/^(?:data|value)$/i.test(name)) return true
  return typeof value === 'object' && value !== null && name !== 'target' && name !== 'at'
}
