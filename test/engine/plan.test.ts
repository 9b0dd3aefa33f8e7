import { describe, expect, test } from 'vitest'
import { allActions } from '../../electron/kinds.ts'
import { listScenarios } from '../../electron/simulation/scenarios.ts'
import type { actions } from '../../shared/kinds.ts'
import { planIsEmpty } from '../../shared/model/plan.ts'
import { confirmAndFix, openTestSession } from '../support/open-test-session.ts'

const network = 'azure-vm/network-calls-slow'
const writers = 'azure-vm/vss-writers-bad-state'

describe('a plan', () => {
  test.each(listScenarios().map(({ id }) => id))('R1 changes nothing on the server (%s)', async (scenario) => {
    const { session, server } = await openTestSession(scenario)
    const before = server.wholeState()
    const { elsewhere } = await session.check({})
    const cases = session.knowledge.cases.filter(({ id }) => !elsewhere.includes(id))
    for (const { id } of cases) await session.plan(id, {})
    expect(server.wholeState()).toEqual(before)
  })

  test('R1 the preview of no action changes anything', async () => {
    const { server } = await openTestSession('healthy')
    const before = server.wholeState()
    const names = ['MSDTC', 'CryptSvc']
    const examples = {
      restartService: { name: 'CryptSvc' },
      restartServices: { names },
      stopServices: { names },
      startServices: { names },
      reinstallMsdtc: {},
      copyFolder: { from: 'C:\\Windows\\Web\\Wallpaper', to: 'C:\\Copy' },
      copyFile: { from: 'C:\\Windows\\Web\\Wallpaper\\Windows\\img0.jpg', to: 'C:\\Copy.jpg' },
      moveAside: { path: 'C:\\Windows\\Temp', pattern: '*.tmp', olderThanHours: 24 },
      syncClock: {},
      startConsistencyCheck: { datasource: 'any' },
      createRecoveryPoint: { datasource: 'any', kind: 'files' },
    } satisfies Record<keyof typeof actions, object>
    for (const [name, action] of Object.entries(allActions(server))) {
      await action.preview(examples[name as keyof typeof examples])
      expect(server.wholeState(), name).toEqual(before)
    }
  })

  test('shows each step with before, after, the call and the command an administrator would type', async () => {
    const { session } = await openTestSession('vm-network-slow')
    const [first, second] = (await session.plan(network, {})).steps
    expect(first).toMatchObject({
      kind: 'change',
      target: 'HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys\\SnapshotMethod',
      before: [{ key: 'state.registryKeyAbsent' }],
      after: [{ key: 'state.registryValue', values: { kind: 'REG_SZ', data: 'firstHostThenGuest' } }],
      risk: 'low',
      undo: 'exact',
      loses: [],
    })
    expect(first?.calls).toEqual([
      {
        call: expect.stringContaining("Set-RegistryValueState -Hive 'LocalMachine'"),
        equivalent:
          'REG ADD "HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys" /v SnapshotMethod /t REG_SZ /d "firstHostThenGuest" /f',
      },
    ])
    expect(second?.target).toMatch(/CalculateSnapshotTimeFromHost$/)
  })

  test('has the same hash as long as the server is the same', async () => {
    const { session } = await openTestSession('vm-network-slow')
    const [one, other] = [await session.plan(network, {}), await session.plan(network, {})]
    expect(other.hash).toBe(one.hash)
  })

  test('has another hash on a server with another name', async () => {
    const here = await openTestSession('vm-network-slow')
    const there = await openTestSession('vm-network-slow', (state) => {
      state.identity.computerName = 'OTHER'
    })
    expect((await there.session.plan(network, {})).hash).not.toBe((await here.session.plan(network, {})).hash)
  })

  test('has another hash when a value it would overwrite is another one', async () => {
    const { session, server } = await openTestSession('vm-network-slow')
    const before = await session.plan(network, {})
    await server.call('Set-RegistryValueState', {
      hive: 'LocalMachine',
      key: 'SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys',
      name: 'SnapshotMethod',
      value: { kind: 'String', data: 'onlyGuest' },
    })
    expect((await session.plan(network, {})).hash).not.toBe(before.hash)
  })

  test.each([writers, 'mars/shadow-storage-too-small'])('has no step where nothing is wrong (%s)', async (id) => {
    const { session } = await openTestSession('healthy')
    expect(planIsEmpty(await session.plan(id, {}))).toBe(true)
  })

  test('has the steps of what is only suspected on a server that is not known to have it, and none once it was applied', async () => {
    const { session } = await openTestSession('healthy')
    expect(planIsEmpty(await session.plan(network, {}))).toBe(false)
    expect((await session.check({})).findings.filter(({ cases }) => cases.includes(network))).toEqual([])
    await confirmAndFix(session, network)
    expect(planIsEmpty(await session.plan(network, {}))).toBe(true)
  })

  test('repeats a restart for each failed writer, once for writers that share a service', async () => {
    const { session } = await openTestSession('vss-writers-failed')
    const restarts = (await session.plan(writers, {})).steps.filter((step) => step.kind === 'action')
    expect(restarts.map((step) => step.target).sort()).toEqual(['CryptSvc', 'SQLWriter', 'VSS'])
  })

  test('shows the dependents that a restart takes down', async () => {
    const { session } = await openTestSession('vss-writers-failed')
    const step = (await session.plan(writers, {})).steps.find((one) => one.target === 'CryptSvc')
    expect(step?.before).toEqual([{ key: 'state.dependentsRunning', values: { services: 'AppIDSvc' } }])
    expect(step?.calls.map(({ equivalent }) => equivalent)).toEqual([
      'net stop AppIDSvc',
      'net stop CryptSvc',
      'net start CryptSvc',
      'net start AppIDSvc',
    ])
  })

  test('offers the reinstallation of MSDTC only after the restart has failed', async () => {
    const { session } = await openTestSession('com-plus-broken,fails=Start-SingleService:COMSysApp')
    const reinstall = async () =>
      (await session.plan('azure-vm/com-plus-error', {})).steps.some(
        (step) => step.kind === 'action' && step.action === 'reinstallMsdtc',
      )
    expect(await reinstall()).toBe(false)
    const { hash } = await session.plan('azure-vm/com-plus-error', {})
    expect((await session.fix('azure-vm/com-plus-error', {}, { hash, overrides: {} })).outcome).toBe('failed')
    expect(await reinstall()).toBe(true)
  })

  test('asks for the name of the computer when a step cannot be undone or is of high risk', async () => {
    const { session, server } = await openTestSession('machinekeys-acl-broken')
    const plan = await session.plan('azure-vm/machinekeys-permissions', {})
    expect(plan.typed).toBe(server.identity.computerName)
    expect(plan.risk).toBe('high')
  })

  test.each([
    [{ colour: 'red' }, 'plan.unknownInput'],
    [{ percent: 'many' }, 'plan.inputNotAllowed'],
    [{ percent: 1000 }, 'plan.inputNotAllowed'],
  ])('refuses the value %o', async (inputs, key) => {
    const { session } = await openTestSession('shadow-storage-too-small')
    await expect(session.plan('mars/shadow-storage-too-small', inputs as never)).rejects.toMatchObject({
      reason: { key },
    })
  })

  test('computes the new limit from the size of the volume and never lowers one', async () => {
    const { session } = await openTestSession('shadow-storage-too-small')
    const { steps } = await session.plan('mars/shadow-storage-too-small', { percent: 12 })
    const changes = steps.filter((step) => step.kind === 'change')
    expect(changes.map(({ target, undo }) => [target, undo])).toEqual([['C:', 'partial']])
    expect(changes[0]?.after[0]?.values.percent).toBe(12)
  })
})
