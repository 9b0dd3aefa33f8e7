import { describe, expect, test } from 'vitest'
import { passTime } from '../../electron/resources/service/simulated-time.ts'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'

function open(scenario: string, change?: (state: ServerState) => void) {
  return inMemorySimulatedServer(parseSimulation(scenario), change)
}
const start = (name: string) => ['Start-SingleService', { name, seconds: 30 }] as const
const stop = (name: string) => ['Stop-SingleService', { name, seconds: 30 }] as const

describe('a simulated service', () => {
  test('lists its direct and indirect dependents, the outermost first', async () => {
    expect(await open('healthy').call('Get-ServiceState', { name: 'was' })).toMatchObject({
      dependents: ['ContosoPortalSimulated', 'W3SVC'],
      dependsOn: ['RpcSs'],
    })
  })

  test('that is not installed is an answer when read and 1060 when started', async () => {
    const server = open('healthy')
    expect(await server.call('Get-ServiceState', { name: 'NoSuch' })).toEqual({ exists: false })
    await expect(server.call(...start('NoSuch'))).rejects.toMatchObject({ code: 'failed', nativeCode: 1060 })
  })

  test('does not start while it is disabled', async () => {
    const server = open('com-plus-broken')
    await expect(server.call(...start('COMSysApp'))).rejects.toMatchObject({ code: 'failed', nativeCode: 1058 })
  })

  test('starts what it depends on first', async () => {
    const server = open('healthy', ({ services }) => {
      for (const name of ['EventSystem', 'SENS']) Object.assign(services[name] ?? {}, { state: 'stopped' })
    })
    expect(await server.call(...start('COMSysApp'))).toEqual({ state: 'running' })
    const { services } = server.wholeState()
    expect([services.EventSystem?.state, services.SENS?.state]).toEqual(['running', 'running'])
  })

  test('does not start when one that it depends on cannot', async () => {
    const server = open('healthy', ({ services }) => {
      Object.assign(services.SENS ?? {}, { state: 'stopped', startType: 'disabled' })
    })
    await expect(server.call(...start('COMSysApp'))).rejects.toMatchObject({ nativeCode: 1068 })
  })

  test('does not stop while one that depends on it runs', async () => {
    const server = open('healthy')
    await expect(server.call(...stop('WAS'))).rejects.toMatchObject({ nativeCode: 1051 })
    for (const name of ['ContosoPortalSimulated', 'W3SVC', 'WAS']) {
      expect(await server.call(...stop(name))).toEqual({ state: 'stopped' })
    }
  })

  test('can stay in stopPending, and is then neither started nor stopped', async () => {
    const server = open('healthy', ({ services }) => Object.assign(services.obengine ?? {}, { stopHangs: true }))
    expect(await server.call(...stop('obengine'))).toEqual({ state: 'stopPending' })
    expect(await server.call(...start('obengine'))).toEqual({ state: 'stopPending' })
    expect(await server.call(...stop('obengine'))).toEqual({ state: 'stopPending' })
  })

  test('takes its time to stop and to start, and says how far it is when the seconds are over', async () => {
    const server = open('healthy,slow-services=20')
    expect(await server.call(...stop('obengine'))).toEqual({ state: 'stopPending' })
    expect(await server.call(...stop('obengine'))).toEqual({ state: 'stopped' })
    expect(await server.call('Start-SingleService', { name: 'obengine', seconds: 5 })).toEqual({
      state: 'startPending',
    })
    expect(await server.call(...start('obengine'))).toEqual({ state: 'running' })
  })

  test('may say that it runs after it took an order to stop, and is down only later', async () => {
    const server = open('healthy', ({ services }) => {
      Object.assign(services.obengine ?? {}, { times: { startTakes: 0, stopTakes: 0, runsOn: 35 } })
    })
    expect(await server.call(...stop('obengine'))).toEqual({ state: 'running' })
    expect(await server.call('Get-ServiceState', { name: 'obengine' })).toMatchObject({ state: 'running' })
    server.changeState((state) => passTime(state, 10))
    expect(await server.call('Get-ServiceState', { name: 'obengine' })).toMatchObject({ state: 'stopped' })
  })

  test('that is found running is believed only after it was watched for some seconds', async () => {
    const server = open('healthy', ({ services }) => {
      Object.assign(services.obengine ?? {}, { times: { startTakes: 0, stopTakes: 0, runsOn: 35 } })
    })
    await server.call(...stop('obengine'))
    expect(await server.call(...start('obengine'))).toEqual({ state: 'running' })
    expect(server.wholeState().services.obengine?.underWay).toBeUndefined()
  })

  test('says with which code it ended when it ends right after its start', async () => {
    const server = open('healthy', ({ services }) => Object.assign(services.VSS ?? {}, { endsAtStartWith: 1066 }))
    expect(await server.call(...start('VSS'))).toEqual({ state: 'stopped', exitCode: 1066 })
  })

  test('that is protected is neither stopped nor changed, not even by an administrator', async () => {
    const server = open('healthy', ({ services }) => Object.assign(services.SQLWriter ?? {}, { protected: true }))
    const denied = { code: 'denied', nativeCode: 5 }
    await expect(server.call(...stop('SQLWriter'))).rejects.toMatchObject(denied)
    const disabled = { name: 'SQLWriter', startType: 'disabled', delayed: false } as const
    await expect(server.call('Set-ServiceStartType', disabled)).rejects.toMatchObject(denied)
  })

  test('that is marked for deletion can be stopped, but neither started nor changed', async () => {
    const server = open('healthy', ({ services }) =>
      Object.assign(services.SQLWriter ?? {}, { markedForDeletion: true }),
    )
    expect(await server.call(...stop('SQLWriter'))).toEqual({ state: 'stopped' })
    await expect(server.call(...start('SQLWriter'))).rejects.toMatchObject({ nativeCode: 1072 })
    const account = { name: 'SQLWriter', builtIn: 'LocalSystem' } as const
    await expect(server.call('Set-ServiceAccount', account)).rejects.toMatchObject({ nativeCode: 1072 })
  })

  test('starts automatically with a delay only when it starts automatically', async () => {
    const server = open('healthy')
    const args = { name: 'BITS', startType: 'manual', delayed: true } as const
    await expect(server.call('Set-ServiceStartType', args)).rejects.toMatchObject({ nativeCode: 87 })
  })

  test('shows its set-up in its registry key too', async () => {
    const server = open('healthy')
    const at = { hive: 'LocalMachine', key: 'SYSTEM\\CurrentControlSet\\Services\\MSIServer', name: 'Start' } as const
    expect(await server.call('Get-RegistryValueState', at)).toMatchObject({ value: { kind: 'DWord', data: '3' } })
    await server.call('Set-RegistryValueState', { ...at, value: { kind: 'DWord', data: '4' } })
    expect(await server.call('Get-ServiceState', { name: 'msiserver' })).toMatchObject({ startType: 'disabled' })
  })
})

describe('COM+ on the simulated server with the wrong MSDTC account', () => {
  test('starts only after MSDTC runs as Network Service', async () => {
    const server = open('com-plus-broken')
    await server.call('Set-ServiceStartType', { name: 'COMSysApp', startType: 'manual', delayed: false })
    await expect(server.call(...start('COMSysApp'))).rejects.toMatchObject({ nativeCode: 1067 })
    await server.call('Set-ServiceAccount', { name: 'MSDTC', builtIn: 'NetworkService' })
    expect(await server.call(...start('COMSysApp'))).toEqual({ state: 'running' })
  })
})

describe('failed simulated writers', () => {
  test('say so by number and in the language of the server', async () => {
    const { writers } = await open('vss-writers-failed').call('Get-VssWriterState', {})
    const failed = writers.filter(({ state }) => state !== 1)
    expect(failed.map(({ name, state }) => [name, state])).toEqual([
      ['Registry Writer', 7],
      ['SqlServerWriter', 8],
      ['System Writer', 9],
    ])
    expect(failed[2]).toMatchObject({ hasLastError: true, lastError: 'Délai dépassé' })
  })

  test('are stable after a restart of the service behind them', async () => {
    const server = open('vss-writers-failed')
    for (const name of ['AppIDSvc', 'CryptSvc', 'SQLWriter', 'VSS']) await server.call(...stop(name))
    for (const name of ['CryptSvc', 'SQLWriter', 'VSS']) await server.call(...start(name))
    const { writers } = await server.call('Get-VssWriterState', {})
    expect(writers.filter(({ state, hasLastError }) => state !== 1 || hasLastError)).toEqual([])
  })

  test('stay failed when they do not heal, and are not listed while their service is stopped', async () => {
    const server = open('vss-writers-failed', ({ writers }) => {
      Object.assign(writers.SqlServerWriter ?? {}, { healsWhenRestarted: false })
    })
    const sql = async () =>
      (await server.call('Get-VssWriterState', {})).writers.find(({ name }) => name === 'SqlServerWriter')?.state
    await server.call(...stop('SQLWriter'))
    expect(await sql()).toBeUndefined()
    await server.call(...start('SQLWriter'))
    expect(await sql()).toBe(8)
  })
})

describe('the service VSS, which Windows starts when somebody asks for writers or copies', () => {
  const vss = async (server: ReturnType<typeof open>) => {
    const state = await server.call('Get-ServiceState', { name: 'VSS' })
    return state.exists ? state.state : null
  }

  test.each([
    ['Get-VssWriterState', {}],
    ['Get-ShadowStorageList', {}],
    ['Get-ShadowStorageState', { volume: 'C:' }],
  ] as const)('runs after %s, and that changes nothing of the server', async (name, args) => {
    const server = open('healthy')
    const before = server.wholeState()
    expect(await vss(server)).toBe('stopped')
    await server.call(name, args)
    expect(await vss(server)).toBe('running')
    expect(server.wholeState()).toEqual(before)
  })

  test('goes on running beside what is written, and stops when it is told to', async () => {
    const server = open('healthy')
    await server.call('Get-VssWriterState', {})
    await server.call(...stop('WSearch'))
    expect(await vss(server)).toBe('running')
    expect(await server.call(...stop('VSS'))).toEqual({ state: 'stopped' })
    expect(await vss(server)).toBe('stopped')
  })

  test('does not run when it is disabled', async () => {
    const server = open('healthy', ({ services }) => Object.assign(services.VSS ?? {}, { startType: 'disabled' }))
    await server.call('Get-VssWriterState', {})
    expect(await vss(server)).toBe('stopped')
  })

  test('is still being stopped at the limit when it takes its time', async () => {
    const times = { startTakes: 0, stopTakes: 120, runsOn: 0 }
    const server = open('healthy', ({ services }) => Object.assign(services.VSS ?? {}, { times }))
    await server.call('Get-VssWriterState', {})
    expect(await server.call(...stop('VSS'))).toEqual({ state: 'stopPending' })
    expect(await vss(server)).toBe('stopPending')
  })
})

describe('a trigger', () => {
  const withTrigger = (triggeredBy: 'aStop' | 'aChange', more: object = {}) =>
    open('healthy', ({ services }) => Object.assign(services.WSearch ?? {}, { triggeredBy, ...more }))
  const search = (server: ReturnType<typeof open>) => server.wholeState().services.WSearch?.state

  test('that waits for a stop starts its service as soon as that has stopped', async () => {
    const server = withTrigger('aStop')
    expect(await server.call(...stop('WSearch'))).toEqual({ state: 'stopped' })
    expect(search(server)).toBe('running')
  })

  test('that waits for a change starts its service when anything else is changed, and not before', async () => {
    const server = withTrigger('aChange')
    await server.call(...stop('WSearch'))
    await server.call('Get-VssWriterState', {})
    expect(search(server)).toBe('stopped')
    await server.call('Set-ServiceStartType', { name: 'BITS', startType: 'manual', delayed: false })
    expect(search(server)).toBe('running')
  })

  test('starts no service that cannot start', async () => {
    const server = withTrigger('aStop', { startType: 'disabled' })
    await server.call(...stop('WSearch'))
    expect(search(server)).toBe('stopped')
  })
})
