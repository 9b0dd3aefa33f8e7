import type { Json } from './expectation.ts'

/** One text for equal data: keys sorted, no spaces. What is hashed and compared is always this form. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.keys(value)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`)
    return `{${entries.join(',')}}`
  }
  return JSON.stringify(value)
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
