import { describe, expect, test } from 'vitest'
import { allResources } from '../../electron/kinds.ts'
import { readConnection, writeConnection } from '../../electron/server/connection-settings.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { resources } from '../../shared/kinds.ts'
import type { WinInetProxyState } from '../../shared/resources/win-inet-proxy.ts'

const at = { account: 'S-1-5-18' }
const to = { mode: 'manual', server: 'proxy.example.test:8080', bypass: '<local>' }
const top = 'HKU\\S-1-5-18\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'

/** The mars server where SYSTEM has these settings; what Windows found out by itself follows them. */
async function open(
  connection: Parameters<typeof writeConnection>[0],
  change: (state: ServerState) => void = () => {},
) {
  const bytes = Buffer.concat([writeConnection(connection, 41), Buffer.from('found out')])
  const server = inMemorySimulatedServer(parseSimulation('mars'), (state) => {
    state.registry[`${top}\\Connections`] = {
      DefaultConnectionSettings: { kind: 'Binary', data: bytes.toString('base64') },
    }
    change(state)
  })
  const type = allResources(server).winInetProxy
  const read = async () => (await type.get(at)) as unknown as WinInetProxyState
  const stored = async () => Buffer.from(String((await read()).values.DefaultConnectionSettings?.data), 'base64')
  return { server, type, before: await type.get(at), bytes, stored }
}
const wrong = { flags: 3, server: 'old.example.test:3128', bypass: '*.old.test', script: 'http://old.test/wpad' }

describe('the proxy of an account', () => {
  test('comes back byte by byte, but for a counter that is higher than the one that was there', async () => {
    const { type, before, bytes, stored, server } = await open(wrong)
    await type.set(at, type.stateAfter(before, to), to, before)
    const ours = await stored()
    expect(readConnection(ours)).toMatchObject({ server: to.server, script: wrong.script })
    await type.set(at, before, to, await type.get(at))
    const back = await stored()
    expect(back.readUInt32LE(4)).toBe(ours.readUInt32LE(4) + 1)
    back.writeUInt32LE(41, 4)
    expect(back).toEqual(bytes)
    const { values } = (await type.get(at)) as unknown as WinInetProxyState
    expect(values).toMatchObject({ ProxyServer: null, ProxyOverride: null, ProxyEnable: { data: '0' } })
    expect(Object.keys(server.wholeState().registry[`${top}\\Connections`] ?? {})).toEqual([
      'DefaultConnectionSettings',
    ])
  })

  test('is what is wanted already, in whatever form the list is written, and is then not written', async () => {
    const { type, before, server } = await open({ ...wrong, server: 'PROXY.example.test:8080', bypass: '<local>' })
    const wanted = type.stateAfter(before, to)
    expect(type.same(before, wanted, to)).toBe(true)
    await type.set(at, wanted, to, before)
    expect(server.calls.map(({ name }) => name)).toEqual(['Get-ConnectionSettings'])
  })

  test('switched off keeps what was typed in, for whoever switches it on again', async () => {
    const { type, before, stored } = await open(wrong)
    await type.set(at, type.stateAfter(before, { mode: 'direct' }), { mode: 'direct' }, before)
    expect(readConnection(await stored())).toEqual({ ...wrong, flags: 1 })
  })

  test('never set is another state than none', async () => {
    const { type, before } = await open(wrong)
    const { values } = before as unknown as WinInetProxyState
    const none = (data: object | null) => ({
      perMachine: false,
      values: { ...values, DefaultConnectionSettings: data },
    })
    const direct = { kind: 'Binary', data: writeConnection({ ...wrong, flags: 1 }, 1).toString('base64') }
    expect(type.same(none(null) as never, none(direct) as never, to)).toBe(false)
  })

  test('names values beside it that someone else has changed', async () => {
    const { type, before } = await open(wrong)
    await type.set(at, type.stateAfter(before, to), to, before)
    const left = await type.get(at)
    const now = structuredClone(left) as unknown as WinInetProxyState
    now.values.ProxyOverride = { kind: 'String', data: '*.other.test' }
    expect(type.changedBeside?.(now as never, left, before)).toEqual(['ProxyOverride'])
    expect(type.changedBeside?.(left, left, before)).toEqual([])
  })

  test('half put back is told from one that somebody else has changed', async () => {
    const { type, before } = await open(wrong)
    await type.set(at, type.stateAfter(before, to), to, before)
    const left = await type.get(at)
    const half = structuredClone(left) as unknown as WinInetProxyState
    half.values.ProxyServer = null
    expect(type.isHalfWay?.(half as never, before, left)).toBe(true)
    half.values.ProxyServer = { kind: 'String', data: 'other:1' }
    expect(type.isHalfWay?.(half as never, before, left)).toBe(false)
  })

  test('is refused where a policy makes it count for nothing, and where it holds a password', async () => {
    const policy = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'
    const ruled = await open(wrong, ({ registry }) => {
      registry[policy] = { ProxySettingsPerUser: { kind: 'DWord', data: '0' } }
    })
    expect(ruled.type.refusal(ruled.before, to)).toMatchObject({ key: 'refusal.proxyPerMachine' })
    const secret = await open({ ...wrong, server: 'http://user:word@proxy.test:8080' })
    expect(secret.type.refusal(secret.before, to)).toMatchObject({ key: 'refusal.proxyHoldsPassword' })
  })

  test.each([
    { ...to, server: 'user:word@proxy:80' },
    { ...to, server: 'two words' },
    { ...to, bypass: '"quoted  twice' },
    { mode: 'script', script: 'file.pac' },
  ])('cannot be set as %j', (desired) => {
    expect(resources.winInetProxy.desired.safeParse(desired).success).toBe(false)
  })
})
