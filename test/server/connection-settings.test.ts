import { describe, expect, test } from 'vitest'
import {
  proxyParts,
  readConnection,
  sameConnection,
  withNewCounter,
  writeConnection,
} from '../../electron/server/connection-settings.ts'
import { proxyFor } from '../../electron/server/proxy-for.ts'
import { endpointSchema } from '../../shared/model/endpoint-sets.ts'

const binary = (bytes: Buffer) => ({ kind: 'Binary' as const, data: bytes.toString('base64') })
const manual = { flags: 3, server: 'proxy.example.test:8080', bypass: '<local>;*.example.test', script: '' }

/** What a browser of Windows stored: size 0x46, change 5, flags 3, proxy:80 and <local>, then nothing found out. */
const stored = Buffer.from(
  `46000000050000000300000008000000${Buffer.from('proxy:80').toString('hex')}07000000${Buffer.from('<local>').toString('hex')}00000000${'00'.repeat(32)}`,
  'hex',
)

describe('the stored settings of a connection', () => {
  test('are read from the bytes of Windows', () => {
    expect(readConnection(stored)).toEqual({ flags: 3, server: 'proxy:80', bypass: '<local>', script: '' })
  })

  test('are written as they are read, always with the flag for a direct connection', () => {
    expect(readConnection(writeConnection({ ...manual, flags: 2 }, 7))).toEqual(manual)
  })

  test.each([
    ['nothing', ''],
    ['a head cut short', '46000000050000'],
    ['a text longer than the rest', `4600000005000000030000000900000041`],
  ])('are no proxy and no direct way when they are %s', (_, hex) => {
    expect(() => proxyParts(binary(Buffer.from(hex, 'hex')))).toThrow(/not in a form that is known/)
  })

  test.each([
    ['is not configured', null, { mode: 'notConfigured', server: null }],
    [
      'is direct, whatever was typed in before',
      { ...manual, flags: 1 },
      { mode: 'direct', server: null, bypass: null },
    ],
    ['is typed in', manual, { mode: 'manual', server: manual.server, bypass: manual.bypass }],
    ['is searched', { ...manual, flags: 9 }, { mode: 'detect', detects: true, server: null }],
    [
      'is a script, before all others',
      { ...manual, flags: 15, script: 'http://x/p' },
      { mode: 'script', script: 'http://x/p' },
    ],
  ])('say when the proxy %s', (_, connection, parts) => {
    expect(proxyParts(connection && binary(writeConnection(connection, 1)))).toMatchObject(parts)
  })

  test('compare without the counter of changes and what Windows found out', () => {
    const one = binary(writeConnection(manual, 1))
    const other = binary(Buffer.concat([writeConnection(manual, 9), Buffer.from([1])]))
    expect(sameConnection(one, other)).toBe(true)
    expect(sameConnection(one, binary(writeConnection({ ...manual, bypass: '' }, 1)))).toBe(false)
    expect(sameConnection(one, null)).toBe(false)
  })

  test('come back with a counter above the one that is there, so that programs which run notice', () => {
    const back = withNewCounter(binary(writeConnection(manual, 3)), binary(writeConnection(manual, 41)))
    expect(Buffer.from(String(back?.data), 'base64').readUInt32LE(4)).toBe(42)
  })
})

describe('the proxy of a host', () => {
  const at = (host: string, protocol: 'https' | 'http' = 'https') => endpointSchema.parse({ host, protocol })
  const through = (server: string | null, bypass: string, host: string, protocol?: 'https' | 'http') =>
    proxyFor({ server, bypass }, at(host, protocol))

  test('is the one that is typed in, with port 80 where none is said', () => {
    expect(through('proxy:8080', '', 'login.microsoftonline.com')).toBe('proxy:8080')
    expect(through('http://proxy/', '', 'login.microsoftonline.com')).toBe('proxy:80')
    expect(through(null, '', 'login.microsoftonline.com')).toBeNull()
  })

  test('may be another one for each protocol, and none for a protocol that is not named', () => {
    expect(through('http=one:1;https=two:2', '', 'host.test')).toBe('two:2')
    expect(through('http=one:1 https=two:2', '', 'host.test', 'http')).toBe('one:1')
    expect(through('http=one:1', '', 'host.test')).toBeNull()
  })

  test('is none for hosts that are asked past it', () => {
    expect(through('proxy:8080', '*.windows.net; <local>', 'LOGIN.windows.net')).toBeNull()
    expect(through('proxy:8080', '*.windows.net; <local>', 'server')).toBeNull()
    expect(through('proxy:8080', 'windows.net', 'login.windows.net')).toBe('proxy:8080')
    expect(through('proxy:8080', 'loginxwindows.net', 'login.windows.net')).toBe('proxy:8080')
  })

  test.each(['168.63.129.16', '169.254.169.254'])('is never used for %s of the Azure platform', (address) => {
    expect(through('proxy:8080', '', address)).toBeNull()
  })
})
