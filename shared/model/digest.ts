import type { Json } from './expectation.ts'

/** One text for equal data: keys sorted, no spaces. What is hashed and compared is always this form. */
export function canonicalJson(value: Json): string {
  return JSON.stringify(sorted(value))
}

/** Names that are whole numbers come first, as in every object; the order is the same for equal data all the same. */
function sorted(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(sorted)
  const copy: { [name: string]: Json } = {}
  for (const name of Object.keys(value).sort()) {
    const part = sorted(value[name] ?? null)
    // Assigned, this name would change the object's prototype and be missing in the text.
    if (name === '__proto__') Object.defineProperty(copy, name, { value: part, enumerable: true })
    else copy[name] = part
  }
  return copy
}

/** Whether data are equal, whatever the order of their names: the same canonical form, without making it. */
export function isSameJson(one: Json, other: Json): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const names = Object.keys(one)
  if (names.length !== Object.keys(other).length) return false
  const [left, right] = [one as { [name: string]: Json }, other as { [name: string]: Json }]
  return names.every((name) => Object.hasOwn(other, name) && isSameJson(left[name] ?? null, right[name] ?? null))
}

/** SHA-256 of the canonical form, 64 hex digits: the same in the window and on the privileged side. */
export async function digestOf(value: Json): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(value))
  const hash = new Uint8Array(await webCrypto().subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

interface WebCrypto {
  subtle: { digest(algorithm: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer> }
}

// Web Crypto and TextEncoder exist both in Node and in the window; this room has the types of neither.
declare class TextEncoder {
  encode(text: string): Uint8Array
}
function webCrypto(): WebCrypto {
  return (globalThis as unknown as { crypto: WebCrypto }).crypto
}
