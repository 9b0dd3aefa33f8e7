import { findWord } from './find-word.ts'
import type { SecretKind } from './secret-kinds.ts'
import { TextReader } from './text-reader.ts'
import { looksKey, looksSecret } from './value-shapes.ts'

const notSecret = /(?:thumbprint|public[ _-]?key|spin)$/i

/**
 * What a field or registry value of this name holds (`ProxyPassword`, `EncryptionSalt`, `SecurityPin`), `null` when no secret.
 * Names such as `key1` say so only together with a value that looks like a key.
 */
export function secretOfName(name: string, value: string): SecretKind | null {
  if (name.length > 200 || notSecret.test(name)) return null
  const reader = new TextReader(name.replace(/["']$/, ''))
  for (let at = 0; at < reader.length; at++) {
    const found = findWord(reader, at)
    if (found?.word.is !== 'label' || found.end !== reader.length) continue
    const { kind, shape, unsure, least = 1 } = found.word.group
    const counts = !unsure || (shape === 'key' ? looksKey(value, least) : looksSecret(value))
    return counts ? kind : null
  }
  return null
}
