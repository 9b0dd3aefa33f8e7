import { describe, expect, test } from 'vitest'
import { windowsFeature } from '../../electron/resources/windows-feature/resource.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'

const at = { name: 'Windows-Server-Backup', managementTools: false }
const desired = { installed: true } as const

function open(change: object = {}) {
  const server = inMemorySimulatedServer(parseSimulation('windows-server'), ({ features }) => {
    Object.assign(features, change)
  })
  return { server, feature: windowsFeature(server) }
}

describe('a Windows feature', () => {
  test('that waits for a restart counts as installed, and as taken off again after undo', async () => {
    const { server, feature } = open({ [at.name]: { state: 'Available', asksForRestart: true } })
    const before = await feature.get(at)
    const wanted = feature.stateAfter(before, desired)
    await feature.set(at, wanted, desired, before)
    const now = await feature.get(at)
    expect(now).toEqual({ exists: true, installed: true, installState: 'InstallPending' })
    expect(feature.same(now, wanted, desired)).toBe(true)
    await feature.set(at, before, desired, now)
    expect(server.wholeState().features[at.name]?.state).toBe('UninstallPending')
    expect(feature.same(await feature.get(at), before, desired)).toBe(true)
  })

  test('says before that undo is not the whole way back', async () => {
    const { feature } = open()
    const before = await feature.get(at)
    expect(feature.forecastUndo(before, feature.stateAfter(before, desired), desired).extent).toBe('partial')
  })

  test.each([
    ['it is not offered', 'No-Such-Feature', 'refusal.featureNotOffered'],
    ['its files are not on the server', 'NET-Framework-Core', 'refusal.featureRemoved'],
    ['a restart is to come', 'Waiting', 'refusal.featurePending'],
    ['nothing stands against it', at.name, undefined],
  ])('is refused or not, when %s', async (_, name, key) => {
    const { feature } = open({ Waiting: { state: 'UninstallPending' } })
    expect(feature.refusal(await feature.get({ ...at, name }), desired)?.key).toBe(key)
  })

  test('is made from a check that wants it installed, and never taken off by one', () => {
    const { feature } = open()
    expect(feature.desiredOf({ exists: true, installed: true })).toEqual(desired)
    expect(() => feature.desiredOf({ installed: false })).toThrow()
  })
})
