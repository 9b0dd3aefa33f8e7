import { describe, expect, test } from 'vitest'
import { scenarioState } from '../../electron/simulation/scenarios.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'

const open = (text: string) => inMemorySimulatedServer(parseSimulation(text))
const key = { hive: 'LocalMachine', key: 'SOFTWARE\\Microsoft\\BcdrAgent', name: 'Simulated' } as const
const set = ['Set-RegistryValueState', { ...key, value: { kind: 'String', data: 'ours' } }] as const
const get = ['Get-RegistryValueState', key] as const
const start = (name: string) => ['Start-SingleService', { name, seconds: 30 }] as const

describe('the text of --simulate', () => {
  test('names a scenario and any number of switches', () => {
    expect(
      parseSimulation('healthy,slow=50,hang=get-vsswriterstate,fails=Start-SingleService:COMSysApp'),
    ).toMatchObject({
      scenario: 'healthy',
      slowMs: 50,
      hang: ['Get-VssWriterState'],
      fails: [{ primitive: 'Start-SingleService', target: 'COMSysApp' }],
    })
  })

  test.each([
    ['nowhere', 'session.noSuchScenario', { scenario: 'nowhere', known: /^healthy, windows-server/ }],
    ['', 'session.noSuchScenario', { scenario: '' }],
    ['fault:mars/clock', 'session.noSuchScenario', { scenario: 'fault:mars/clock' }],
    ['healthy,wrong=1', 'session.noSuchSwitch', { name: 'wrong', known: /^slow=MS.*changed-at=N$/ }],
    ['healthy,toString=1', 'session.noSuchSwitch', { name: 'toString' }],
    ['healthy,hang=Get-Nothing', 'session.noSuchCall', { text: 'hang=Get-Nothing', known: /Get-ServiceState/ }],
    ['healthy,slow=soon', 'session.switchNeedsNumber', { text: 'slow=soon' }],
    ['healthy,dies-at=0', 'session.switchNeedsCall', { text: 'dies-at=0' }],
  ])('"%s" is refused with what is known', (text, key, told) => {
    const values = Object.entries(told).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : expect.stringMatching(value),
    ])
    expect(() => parseSimulation(text)).toThrow(
      expect.objectContaining({ reason: { key, values: expect.objectContaining(Object.fromEntries(values)) } }),
    )
  })
})

describe('a simulated server that misbehaves', () => {
  test('answers slowly but answers', async () => {
    expect(await open('healthy,slow=1').call(...get)).toMatchObject({ exists: false })
  })

  test('ends a call that hangs at its limit, having done nothing, while others answer', async () => {
    const server = open('healthy,hang=Set-RegistryValueState,limit=5')
    await expect(server.call(...set)).rejects.toMatchObject({ code: 'timeout', outcomeUnknown: true })
    expect(await server.call(...get)).toMatchObject({ exists: false })
  })

  test('cuts a call short that is slower than the limit', async () => {
    await expect(open('healthy,slow=50,limit=1').call(...get)).rejects.toMatchObject({ code: 'timeout' })
  })

  test('denies', async () => {
    const server = open('healthy,deny=Set-RegistryValueState')
    await expect(server.call(...set)).rejects.toMatchObject({ code: 'denied', nativeCode: 5 })
    expect(server.wholeState()).toEqual(scenarioState('healthy'))
  })

  test('fails one primitive, for one target or all', async () => {
    const server = open('healthy,fails=Start-SingleService:comsysapp,fails=Set-RegistryValueState')
    await expect(server.call(...start('COMSysApp'))).rejects.toMatchObject({ code: 'failed', nativeCode: 1053 })
    expect(await server.call(...start('VSS'))).toEqual({ state: 'running' })
    await expect(server.call(...set)).rejects.toMatchObject({ code: 'failed' })
  })

  test('dies after the write of a call, and answers the next one', async () => {
    const server = open('healthy,dies-at=2')
    await server.call(...get)
    await expect(server.call(...set)).rejects.toMatchObject({ code: 'died' })
    expect(await server.call(...get)).toMatchObject({ exists: true })
  })

  test('dies before the write of a call', async () => {
    const server = open('healthy,dies-before=1')
    await expect(server.call(...set)).rejects.toMatchObject({ code: 'died' })
    expect(await server.call(...get)).toMatchObject({ exists: false })
  })

  test('answers what is no answer, the write being done', async () => {
    const server = open('healthy,garbled=Set-RegistryValueState')
    await expect(server.call(...set)).rejects.toMatchObject({ code: 'garbled' })
    expect(await server.call(...get)).toMatchObject({ exists: true })
  })

  test('is changed by someone else at what was written last', async () => {
    const server = open('healthy,changed-at=3')
    await server.call(...set)
    await server.call('Get-ServiceState', { name: 'VSS' })
    expect(await server.call(...get)).toMatchObject({
      value: { data: 'ours changed by someone else (simulated)' },
    })
  })

  test('is changed at what was read last when nothing was written', async () => {
    const server = open('healthy,changed-at=2')
    const before = await server.call('Get-ServiceState', { name: 'VSS' })
    const after = await server.call('Get-ServiceState', { name: 'VSS' })
    expect([before, after]).toMatchObject([{ startType: 'manual' }, { startType: 'automatic' }])
  })

  test.each([
    ['Get-AccessListState', { path: '%PROGRAMDATA%\\Microsoft\\Crypto\\RSA\\MachineKeys', withFiles: false }],
    ['Get-ShadowStorageState', { volume: 'C:' }],
    ['Get-RegistryValueState', key],
  ] as const)('shows another answer of %s after the change', async (name, args) => {
    const server = open('healthy,changed-at=2')
    const before = await server.call(name, args as never)
    expect(await server.call(name, args as never)).not.toEqual(before)
  })

  test('gives up a read when it is told to, a write never', async () => {
    const server = open('healthy,hang=Get-RegistryValueState')
    const told = new AbortController()
    const read = server.call(...get, { signal: told.signal })
    told.abort()
    await expect(read).rejects.toMatchObject({ code: 'cancelled' })
    expect(await server.call(...set, { signal: told.signal })).toEqual({ done: true })
  })

  test('rejects waiting and later calls when it is closed', async () => {
    const server = open('healthy,hang=Get-RegistryValueState')
    const waiting = server.call(...get)
    const rejected = expect(waiting).rejects.toMatchObject({ code: 'cancelled' })
    await server.close()
    await rejected
    await expect(server.call(...set)).rejects.toMatchObject({ code: 'cancelled' })
  })
})
