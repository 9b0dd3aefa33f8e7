import { describe, expect, test } from 'vitest'
import { diskOnline } from '../../electron/resources/disk-online/resource.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'

const at = { id: '600224800000000000000000000000A2' }
const online = { offline: false } as const
const open = (more: object = {}) => {
  const server = inMemorySimulatedServer(parseSimulation('restored-disks-offline'), ({ disks }) => {
    Object.assign(disks[at.id] ?? {}, more)
  })
  return { server, type: diskOnline(server) }
}

describe('a disk that is offline', () => {
  test.each([
    ['redundantPath', 'refusal.diskRedundantPath'],
    ['snapshot', 'refusal.diskSnapshot'],
    ['collision', 'refusal.diskCollision'],
    ['criticalWriteFailures', 'refusal.diskFailing'],
    ['integrityScan', 'refusal.diskFailing'],
  ])('for the reason %s is not brought online', async (offlineReason, key) => {
    const { server, type } = open({ offlineReason })
    expect(type.refusal(await type.get(at), online)).toMatchObject({ key })
    await expect(server.call('Set-DiskOnlineState', { ...at, offline: false })).rejects.toMatchObject({
      code: 'failed',
    })
  })

  test('belongs to the cluster where there is one', async () => {
    const { type } = open({ clustered: true })
    expect(type.refusal(await type.get(at), online)).toMatchObject({ key: 'refusal.diskClustered' })
  })

  test('by policy is brought online and taken offline again', async () => {
    const { type } = open()
    const before = await type.get(at)
    expect(type.refusal(before, online)).toBeNull()
    await type.set(at, type.stateAfter(before, online), online, before)
    const after = await type.get(at)
    expect(after).toMatchObject({ offline: false, offlineReason: null })
    await type.set(at, before, online, after)
    expect(await type.get(at)).toEqual(before)
  })

  test('stays online when it is in use by then, and that is said', async () => {
    const { type } = open({ offline: false, inUse: true })
    const now = await type.get(at)
    if (!now.exists) throw new Error('the disk is there')
    await expect(type.set(at, { ...now, offline: true }, online, now)).rejects.toMatchObject({ code: 'failed' })
  })
})
