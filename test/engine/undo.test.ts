import { describe, expect, test } from 'vitest'
import { digestOf } from '../../shared/model/digest.ts'
import { confirmAndFix, openTestSession, type TestSession } from '../support/open-test-session.ts'

const network = 'azure-vm/network-calls-slow'

describe('undo', () => {
  test.each([
    ['vm-network-slow', network],
    ['machinekeys-acl-broken', 'azure-vm/machinekeys-permissions'],
    ['shadow-storage-too-small', 'mars/shadow-storage-too-small'],
  ])('R2 brings the server of the scenario %s back to its first state', async (scenario, id) => {
    const { session, server } = await openTestSession(scenario)
    const before = server.wholeState()
    expect((await confirmAndFix(session, id)).outcome).toBe('applied')
    expect(server.wholeState()).not.toEqual(before)
    expect((await session.undoAll()).map(({ outcome }) => outcome)).toEqual(['undone'])
    expect(server.wholeState()).toEqual(before)
  })

  test('R2 leaves only what restarts have healed, which the plan had called transient', async () => {
    const { session, server } = await openTestSession('vss-writers-failed')
    const before = server.wholeState()
    await confirmAndFix(session, 'azure-vm/vss-writers-bad-state')
    await session.undoAll()
    const { writers: healed, ...rest } = server.wholeState()
    const { writers: broken, ...first } = before
    expect(rest).toEqual(first)
    expect(Object.keys(healed)).toEqual(Object.keys(broken))
    for (const { state } of Object.values(healed)) expect(state).toBe(1)
  })

  test('R2 puts start type and account of a service back', async () => {
    const { session, server } = await openTestSession('com-plus-broken')
    const before = server.wholeState().services
    await confirmAndFix(session, 'azure-vm/com-plus-error')
    const [result] = await session.undoAll()
    expect(result?.outcome).toBe('undone')
    const after = server.wholeState().services
    for (const name of ['COMSysApp', 'MSDTC']) {
      const { startType, delayed, account } = after[name] ?? {}
      expect({ startType, delayed, account }).toEqual({
        startType: before[name]?.startType,
        delayed: before[name]?.delayed,
        account: before[name]?.account,
      })
    }
  })

  test('takes runs back newest first, so that the first state comes back although both wrote the same value', async () => {
    const { session, server } = await openTestSession('shadow-storage-too-small')
    const before = server.wholeState()
    await confirmAndFix(session, 'mars/shadow-storage-too-small', { percent: 10 })
    await server.changeState((state) => {
      const volume = state.volumes['C:']
      if (volume?.shadowStorage) volume.shadowStorage.usedBytes = volume.shadowStorage.limit
    })
    const second = await session.plan('mars/shadow-storage-too-small', { percent: 20 })
    expect(second.steps.some((step) => step.kind === 'change')).toBe(true)
    await confirmAndFix(session, 'mars/shadow-storage-too-small', { percent: 20 })
    expect((await session.undoAll()).map(({ outcome }) => outcome)).toEqual(['undone', 'undone'])
    expect(server.wholeState().volumes['C:']?.shadowStorage?.limit).toBe(before.volumes['C:']?.shadowStorage?.limit)
  })

  test('has nothing to do a second time', async () => {
    const { session } = await openTestSession('vm-network-slow')
    await confirmAndFix(session, network)
    await session.undoAll()
    expect(await session.undoAll()).toEqual([])
  })

  test('keeps a key that others have put values into meanwhile', async () => {
    const { session, server } = await openTestSession('vm-network-slow')
    await confirmAndFix(session, network)
    await server.call('Set-RegistryValueState', { ...place('TheirOwn'), value: { kind: 'String', data: 'x' } })
    expect((await session.undoAll())[0]?.outcome).toBe('undone')
    const key = server.wholeState().registry['HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys']
    expect(Object.keys(key ?? {})).toEqual(['TheirOwn'])
  })

  test('says that a step was not restored when the server does not take it back', async () => {
    const { session } = await openTestSession('vm-network-slow,fails=Remove-RegistryValueState')
    await confirmAndFix(session, network)
    expect((await session.undoAll())[0]?.outcome).toBe('partlyUndone')
  })
})

describe('undo after someone else has changed the same thing', () => {
  async function changedByOther(): Promise<TestSession & { run: string }> {
    const opened = await openTestSession('vm-network-slow')
    await confirmAndFix(opened.session, network)
    await opened.server.call('Set-RegistryValueState', {
      ...place('CalculateSnapshotTimeFromHost'),
      value: { kind: 'String', data: 'theirs' },
    })
    return { ...opened, run: opened.session.journal.runs()[0]?.id ?? '' }
  }

  test('R7 refuses, writes nothing, and shows before, ours and now', async () => {
    const { session, server, run } = await changedByOther()
    const before = server.wholeState()
    const result = await session.undo(run)
    expect(result.outcome).toBe('changedSince')
    expect(server.wholeState()).toEqual(before)
    const step = result.run.steps.find(({ step: { target } }) => target.endsWith('CalculateSnapshotTimeFromHost'))
    expect(step?.intent?.before).toMatchObject({ exists: false })
    expect(step?.now).toMatchObject({ value: { data: 'True' } })
    expect(step?.undo).toMatchObject({ outcome: 'changedSince', now: { value: { data: 'theirs' } } })
  })

  test('restores on the decision of the administrator who has seen that very state', async () => {
    const { session, server, run } = await changedByOther()
    const step = (await session.undo(run)).run.steps.find(({ undo }) => undo?.outcome === 'changedSince')
    const seen = await digestOf(step?.undo?.now ?? null)
    const decision = { step: step?.step.id ?? '', choice: 'restore' as const, seen }
    expect((await session.undo(run, [decision])).outcome).toBe('undone')
    expect(server.wholeState().registry['HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys']).toBeUndefined()
  })

  test('asks again when the state changed once more since it was shown', async () => {
    const { session, run } = await changedByOther()
    const step = (await session.undo(run)).run.steps.find(({ undo }) => undo?.outcome === 'changedSince')
    const decision = { step: step?.step.id ?? '', choice: 'restore' as const, seen: '0'.repeat(64) }
    expect((await session.undo(run, [decision])).outcome).toBe('changedSince')
  })

  test('leaves their value on the decision to keep it, and takes the rest back', async () => {
    const { session, server, run } = await changedByOther()
    const step = (await session.undo(run)).run.steps.find(({ undo }) => undo?.outcome === 'changedSince')
    const seen = await digestOf(step?.undo?.now ?? null)
    const decision = { step: step?.step.id ?? '', choice: 'keep' as const, seen }
    expect((await session.undo(run, [decision])).outcome).toBe('partlyUndone')
    expect(server.wholeState().registry['HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys']).toEqual({
      CalculateSnapshotTimeFromHost: { kind: 'String', data: 'theirs' },
    })
  })
})

function place(name: string) {
  return { hive: 'LocalMachine' as const, key: 'SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys', name }
}
