import type { ProxyParts } from '../../shared/reads/proxy.ts'
import type { RegistryData } from '../../shared/resources/registry-value.ts'
import type { DesiredWinInetProxy } from '../../shared/resources/win-inet-proxy.ts'

/**
 * The layout of `DefaultConnectionSettings`, little endian: size of the structure, change counter, flags, then the proxy, what is asked
 * past it, and the address of a script, each with its length before it. What follows is what Windows found out by itself.
 * https://github.com/microsoft/referencesource/blob/main/System/net/System/Net/_RegBlobWebProxyDataBuilder.cs
 */
interface Connection {
  flags: number
  server: string
  bypass: string
  script: string
}

const flags = { direct: 1, manual: 2, script: 4, detect: 8 }
const counterAt = 4

/** The settings of a connection in its stored bytes; `null` for bytes that are none. */
export function readConnection(bytes: Buffer): Connection | null {
  if (bytes.length < 12) return null
  let at = 12
  const texts: string[] = []
  while (texts.length < 3) {
    // Some writers leave the last strings out.
    if (at === bytes.length) break
    if (at + 4 > bytes.length) return null
    const length = bytes.readUInt32LE(at)
    if (at + 4 + length > bytes.length) return null
    texts.push(bytes.toString('utf8', at + 4, at + 4 + length))
    at += 4 + length
  }
  const [server = '', bypass = '', script = ''] = texts
  return { flags: bytes.readUInt32LE(8), server, bypass, script }
}

/** The bytes of a connection, as Windows writes them. */
export function writeConnection(connection: Connection, counter: number): Buffer {
  const head = Buffer.alloc(12)
  head.writeUInt32LE(0x46, 0)
  head.writeUInt32LE(counter, counterAt)
  // Windows heeds the other flags only beside the one for a direct connection.
  head.writeUInt32LE(connection.flags | flags.direct, 8)
  const texts = [connection.server, connection.bypass, connection.script].flatMap((text) => {
    const length = Buffer.alloc(4)
    const bytes = Buffer.from(text, 'utf8')
    length.writeUInt32LE(bytes.length)
    return [length, bytes]
  })
  return Buffer.concat([head, ...texts, Buffer.alloc(32)])
}

/** What the stored values of an account amount to. Throws for bytes that nobody can read, because they are neither a proxy nor none. */
export function proxyParts(data: RegistryData | null): ProxyParts {
  if (data === null) return { mode: 'notConfigured', server: null, bypass: null, script: null, detects: false }
  const connection = data.kind === 'Binary' ? readConnection(Buffer.from(data.data, 'base64')) : null
  if (connection === null) throw new Error('The connection settings are not in a form that is known.')
  const on = (flag: number) => (connection.flags & flag) !== 0
  const server = on(flags.manual) && connection.server !== '' ? connection.server : null
  const script = on(flags.script) && connection.script !== '' ? connection.script : null
  const detects = on(flags.detect)
  const mode = script !== null ? 'script' : server !== null ? 'manual' : detects ? 'detect' : 'direct'
  return { mode, server, bypass: server === null ? null : connection.bypass, script, detects }
}

/** Whether two stored values agree in all that anybody set: not the counter of changes, nor what Windows found out by itself. */
export function sameConnection(one: RegistryData | null, other: RegistryData | null): boolean {
  const settings = (data: RegistryData | null) => {
    const read = data?.kind === 'Binary' ? readConnection(Buffer.from(data.data, 'base64')) : null
    return JSON.stringify(read ?? data)
  }
  return settings(one) === settings(other)
}

/** The same bytes with a counter above the one that is stored now, or programs that run keep what they know. */
export function withNewCounter(data: RegistryData | null, now: RegistryData | null): RegistryData | null {
  if (data?.kind !== 'Binary') return data
  const bytes = Buffer.from(data.data, 'base64')
  const stored = now?.kind === 'Binary' ? Buffer.from(now.data, 'base64') : Buffer.alloc(0)
  if (bytes.length < 12 || stored.length < 12) return data
  bytes.writeUInt32LE((stored.readUInt32LE(counterAt) + 1) >>> 0, counterAt)
  return { kind: 'Binary', data: bytes.toString('base64') }
}

/** The bytes for a desired setting: another use of the connection, with what was typed in for earlier uses kept. */
export function bytesFor(data: RegistryData | null, desired: DesiredWinInetProxy): RegistryData {
  const before = data?.kind === 'Binary' ? Buffer.from(data.data, 'base64') : Buffer.alloc(0)
  const connection = readConnection(before) ?? { flags: 0, server: '', bypass: '', script: '' }
  const use = desired.mode === 'direct' ? 0 : flags[desired.mode]
  const after = {
    ...connection,
    flags: use,
    ...(desired.mode === 'manual' ? { server: desired.server, bypass: desired.bypass } : {}),
    ...(desired.mode === 'script' ? { script: desired.script } : {}),
  }
  const counter = before.length < 12 ? 1 : (before.readUInt32LE(counterAt) + 1) >>> 0
  return { kind: 'Binary', data: writeConnection(after, counter).toString('base64') }
}
