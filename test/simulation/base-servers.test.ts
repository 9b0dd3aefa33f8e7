import { describe, expect, test } from 'vitest'
import { baseServers } from '../../electron/cases/fault-file.ts'
import { listScenarios, patchedState, scenarioState } from '../../electron/simulation/scenarios.ts'
import { openTestSession } from '../support/open-test-session.ts'

describe.each(['healthy', 'windows-server', ...baseServers])('the server %s', (id) => {
  test('is a scenario of its own that a person can choose', () => {
    expect(listScenarios().map((one) => one.id)).toContain(id)
  })

  test('carries no setting that only a repair makes', () => {
    const { registry } = scenarioState(id)
    const names = Object.values(registry).flatMap((values) => Object.keys(values))
    const made = ['SnapshotMethod', 'CalculateSnapshotTimeFromHost', 'SnapshotWithoutThreads', 'SchUseStrongCrypto']
    expect(names.filter((name) => made.includes(name))).toEqual([])
  })
})

describe('the roles of the base servers', () => {
  test.each([
    ['azure-vm', ['mars/shadow-storage-too-small']],
    ['mars', ['azure-vm/network-calls-slow']],
    ['mabs', ['azure-vm/network-calls-slow']],
    ['dpm-agent', ['azure-vm/network-calls-slow', 'mars/shadow-storage-too-small']],
    ['healthy', []],
    ['windows-server', []],
  ])('a case that is not for %s is not asked there', async (id, notHere) => {
    const { session } = await openTestSession(id)
    const { elsewhere } = await session.check({})
    const looked = ['azure-vm/network-calls-slow', 'mars/shadow-storage-too-small']
    expect(elsewhere.filter((one) => looked.includes(one))).toEqual(notHere)
  })
})

describe('a patch over a simulated server', () => {
  test('replaces what it names, takes away what is null, and leaves the rest', () => {
    const { services } = patchedState('mars', { services: { obengine: { state: 'stopped' }, VSS: null } })
    const { services: before } = scenarioState('mars')
    const { VSS: _gone, ...rest } = before
    expect(services).toEqual({ ...rest, obengine: { ...before.obengine, state: 'stopped' } })
  })

  test('must leave a server: a field that no server has is refused', () => {
    expect(() => patchedState('mars', { serveurs: {} })).toThrow(/serveurs/)
  })
})
