import { describe, expect, test } from 'vitest'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { message } from '../../shared/model/message.ts'
import { confirmAndFix, openTestSession } from '../support/open-test-session.ts'

const caseId = 'mars/shadow-storage-too-small'
const gibibyte = 2n ** 30n
const bytes = (gibibytes: number) => String(BigInt(gibibytes) * gibibyte)
const folder = 'D:\\Mounts\\My Data\\'
const withoutName = '\\\\?\\Volume{7bf4c1a0-0000-4000-8000-00000000000a}\\'

/** A volume of 100 GB whose copies may take 1 GB on the volume named. */
const tight = (storedOn: string, freeBytes = bytes(50)) => ({
  capacityBytes: bytes(100),
  freeBytes,
  shadowStorage: { storedOn, limit: bytes(1), usedBytes: '0', allocatedBytes: '0', copies: 0 },
})
const roomy = (freeBytes: string) => ({ capacityBytes: bytes(100), freeBytes })

/** A healthy server with other volumes besides. */
const withVolumes = (volumes: ServerState['volumes']) =>
  openTestSession('healthy', (state) => void Object.assign(state.volumes, volumes))

describe('the shadow storage of a volume that is mounted in a folder', () => {
  test('is raised like that of a drive, and put back', async () => {
    const { session, server } = await withVolumes({ [folder]: tight('C:') })
    const before = server.wholeState()
    const plan = await session.plan(caseId, {})
    const [step] = plan.steps
    expect(step).toMatchObject({ target: folder })
    expect(JSON.stringify(step)).toContain(
      JSON.stringify('"/For=D:\\Mounts\\My Data\\\\" /On=C: /MaxSize=').slice(1, -1),
    )

    const { run } = await confirmAndFix(session, caseId)
    expect(server.wholeState().volumes[folder]?.shadowStorage?.limit).toBe(bytes(10))
    await session.undo(run ?? '', [])
    expect(server.wholeState()).toEqual(before)
  })

  test('is found without the backslash at the end, and in any case', async () => {
    const { server } = await withVolumes({ [folder]: tight(folder) })
    expect(await server.call('Get-ShadowStorageState', { volume: 'd:\\mounts\\MY data' })).toMatchObject({
      volume: folder,
      limit: bytes(1),
    })
  })
})

describe('the room for shadow copies', () => {
  test('is looked for on the volume that holds them, not on the one they are taken of', async () => {
    const { session } = await withVolumes({ 'E:': tight('F:'), 'F:': roomy(bytes(5)) })
    await expect(session.plan(caseId, {})).rejects.toMatchObject({
      reason: message('refusal.volumeTooFull', { volume: 'F:', wanted: bytes(10), room: bytes(5) }),
    })
  })

  test('is there although the volume they are taken of is full', async () => {
    const { session, server } = await withVolumes({ 'E:': tight('F:', '0'), 'F:': roomy(bytes(20)) })
    await confirmAndFix(session, caseId)
    expect(server.wholeState().volumes['E:']?.shadowStorage?.limit).toBe(bytes(10))
  })

  test('is not claimed where the volume that holds them cannot be read', async () => {
    const { session } = await withVolumes({ 'E:': tight('F:'), 'F:': { ...roomy(bytes(90)), locked: true } })
    await expect(session.plan(caseId, {})).rejects.toMatchObject({
      reason: message('refusal.storageVolumeUnread', { volume: 'E:', storedOn: 'F:' }),
    })
  })

  test('may lie on a volume that has neither letter nor folder', async () => {
    const { session, server } = await withVolumes({ 'E:': tight(withoutName), [withoutName]: roomy(bytes(20)) })
    await confirmAndFix(session, caseId)
    expect(server.wholeState().volumes['E:']?.shadowStorage?.limit).toBe(bytes(10))
  })
})

describe('a locked volume', () => {
  test('is left out where all are read, and is a failure where it is asked about', async () => {
    const { server } = await withVolumes({ 'E:': { ...tight('E:'), locked: true } })
    const { states } = await server.call('Get-ShadowStorageList', {})
    expect(states.map((state) => state.exists && state.volume)).toEqual(['C:', 'D:'])
    const { volumes } = await server.call('Get-ServerLoad', {})
    expect(volumes.map(({ volume }) => volume)).toEqual(['C:', 'D:'])
    await expect(server.call('Get-ShadowStorageState', { volume: 'E:' })).rejects.toMatchObject({ code: 'failed' })
  })
})

describe('the limit, of which Windows sets whole mebibytes only', () => {
  const tightTo = (limit: string, capacityBytes = bytes(1)) => ({
    ...roomy(bytes(50)),
    capacityBytes,
    shadowStorage: { storedOn: 'E:', limit, usedBytes: '0', allocatedBytes: '0', copies: 0 },
  })
  const limitOf = (server: { wholeState(): ServerState }) => server.wholeState().volumes['E:']?.shadowStorage?.limit

  test('is rounded down by the tool', async () => {
    const { server } = await withVolumes({ 'E:': tightTo('1048576') })
    await server.call('Set-ShadowStorageLimit', { volume: 'E:', storedOn: 'E:', limit: '500000001' })
    expect(limitOf(server)).toBe(String(476n << 20n))
  })

  test('is asked for rounded up, so that a small volume has the ten percent that its check wants', async () => {
    const { session, server } = await withVolumes({ 'E:': tightTo('52428800') })
    expect(await confirmAndFix(session, caseId)).toMatchObject({ outcome: 'applied', reason: null })
    expect(limitOf(server)).toBe(String(103n << 20n))
  })

  test('does not come back to the byte, and the plan says what comes back', async () => {
    const { session, server } = await withVolumes({ 'E:': tightTo('52428801') })
    const { steps } = await session.plan(caseId, {})
    expect(steps[0]).toMatchObject({
      undo: 'partial',
      loses: [message('loses.shadowCopies'), message('loses.limitRounded', { limit: '52428801', back: '53477376' })],
    })
    await confirmAndFix(session, caseId)
    await session.undoAll()
    expect(limitOf(server)).toBe('53477376')
  })

  test('comes back to the byte where it was one before, and the plan claims no other', async () => {
    const { session, server } = await withVolumes({ 'E:': tightTo('52428800') })
    const { steps } = await session.plan(caseId, {})
    expect(steps[0]).toMatchObject({ loses: [message('loses.shadowCopies')] })
    await confirmAndFix(session, caseId)
    await session.undoAll()
    expect(limitOf(server)).toBe('52428800')
  })
})
