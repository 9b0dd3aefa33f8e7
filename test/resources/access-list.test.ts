import { describe, expect, test } from 'vitest'
import { accessList } from '../../electron/resources/access-list/resource.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { resources } from '../../shared/kinds.ts'
import { sameAccess } from '../../shared/model/sddl.ts'
import type { AccessListState } from '../../shared/resources/access-list.ts'
import { confirmAndFix, nextStart, openTestSession } from '../support/open-test-session.ts'

const at = { path: '%SystemDrive%\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys', withFiles: true }
const machineKeys = 'C:\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys'
const desired = { sddl: 'D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)' }

function open(scenario = 'machinekeys-acl-broken') {
  const server = inMemorySimulatedServer(parseSimulation(scenario))
  return { server, list: accessList(server) }
}

const filesOf = (state: AccessListState) => (state.exists ? state.files : [])

test('R2 a file that did not get its list back with the folder gets its own back', async () => {
  const { server, list } = open()
  const first = server.wholeState()
  const before = await list.get(at)
  await list.set(at, list.stateAfter(before, desired), desired, before)
  const name = '76944fb33636aeddb9590521c2e8815a_8c1d'
  await server.call('Set-FileAccessListState', { path: at.path, files: [{ name, sddl: 'D:PAI(A;;FA;;;BA)' }] })
  await list.set(at, before, desired, await list.get(at))
  expect(server.wholeState()).toEqual(first)
})

test('R7 a file that someone else changes while the folder gets its list back keeps what they wrote', async () => {
  const { server, list } = open()
  const before = await list.get(at)
  await list.set(at, list.stateAfter(before, desired), desired, before)
  const from = await list.get(at)
  const file = { name: 'd6d986f09a1ee04e24c949879fdb506c_8c1d', sddl: 'D:PAI(A;;FA;;;SY)(A;;FR;;;NS)(A;;FR;;;BU)' }
  await server.call('Set-FileAccessListState', { path: at.path, files: [file] })
  await list.set(at, before, desired, from)
  const after = await list.get(at)
  expect(after.exists && after.files.find(({ name }) => name === file.name)).toEqual(file)
  expect(list.same(after, before, desired)).toBe(false)
})

describe('key files that took their entries from the folder', () => {
  test('stay open to SYSTEM and the administrators when the folder has nothing to hand down any more', async () => {
    const { server, list } = open()
    const before = await list.get(at)
    await list.set(at, list.stateAfter(before, desired), desired, before)
    const files = server.wholeState().folders[machineKeys]?.files ?? {}
    expect(files).toEqual({
      '76944fb33636aeddb9590521c2e8815a_8c1d': 'D:AI(A;;FR;;;NS)(A;;FA;;;SY)(A;;FA;;;BA)',
      c2319c42033a5ca7f44e731bfd3fa2b5_8c1d: 'D:AI(A;;FA;;;SY)(A;;FA;;;BA)',
      d6d986f09a1ee04e24c949879fdb506c_8c1d: 'D:PAI(A;;FA;;;SY)(A;;FR;;;NS)',
      f686aace6942fb7f7ceb231212eef4a4_8c1d: 'denied',
    })
  })

  test('are named before: how many, and that undo gives them what the folder has then', async () => {
    const { list } = open()
    const before = await list.get(at)
    const after = list.stateAfter(before, desired)
    expect(list.show(before, desired)).toContainEqual({ key: 'state.accessFilesKept', values: { count: 2 } })
    expect(list.forecastUndo(before, after, desired)).toEqual({
      extent: 'partial',
      loses: [
        { key: 'loses.fileAccess', values: { count: 1 } },
        { key: 'loses.fileInherited', values: { count: 2 } },
      ],
    })
    expect(list.calls(at, after, desired, before)).toMatchObject([
      { call: expect.stringContaining('Add-FileAdministratorAccess') },
      { call: expect.stringContaining('Set-AccessListState') },
    ])
  })

  test('are left alone where the desired list is handed down to them', async () => {
    const { server, list } = open()
    const handing = { sddl: 'D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)' }
    const before = await list.get(at)
    await list.set(at, list.stateAfter(before, handing), handing, before)
    expect(server.calls.map(({ name }) => name)).not.toContain('Add-FileAdministratorAccess')
  })

  test('a file that can no longer be read is not as before', async () => {
    const { server, list } = open()
    const before = await list.get(at)
    server.changeState(({ folders }) => {
      Object.assign(folders[machineKeys]?.files ?? {}, { d6d986f09a1ee04e24c949879fdb506c_8c1d: 'denied' })
    })
    expect(list.same(await list.get(at), before, desired)).toBe(false)
  })
})

describe('a repair that was cut short', () => {
  const inherited = '76944fb33636aeddb9590521c2e8815a_8c1d'
  const halfWay = async (change: (files: Record<string, string>) => void) => {
    const { server, list } = open()
    const before = await list.get(at)
    const left = list.stateAfter(before, desired)
    await server.call('Add-FileAdministratorAccess', { path: at.path })
    server.changeState(({ folders }) => change(folders[machineKeys]?.files ?? {}))
    return list.isHalfWay?.(await list.get(at), before, left)
  }

  test('is told by files that have the new entries, all or some of them, while the folder is as before', async () => {
    expect(await halfWay(() => {})).toBe(true)
    const { list } = open()
    const before = filesOf(await list.get(at)).find(({ name }) => name === inherited)?.sddl ?? ''
    expect(await halfWay((files) => Object.assign(files, { [inherited]: before }))).toBe(true)
  })

  test('is not taken for one where somebody else has written into a file', async () => {
    expect(await halfWay((files) => Object.assign(files, { [inherited]: 'D:PAI(A;;FA;;;SY)(A;;FR;;;BU)' }))).toBe(false)
  })

  test('is taken back without a question', async () => {
    const whole = await openTestSession('machinekeys-acl-broken')
    await confirmAndFix(whole.session, 'azure-vm/machinekeys-permissions')
    const number = whole.server.calls.findIndex(({ name }) => name === 'Add-FileAdministratorAccess') + 1
    const { session, server, folder } = await openTestSession(`machinekeys-acl-broken,dies-at=${number}`)
    const first = server.wholeState()
    expect((await confirmAndFix(session, 'azure-vm/machinekeys-permissions')).outcome).toBe('failed')
    // The call died between two files: one of them is as it was.
    server.changeState(({ folders }) => {
      const name = 'c2319c42033a5ca7f44e731bfd3fa2b5_8c1d'
      Object.assign(folders[machineKeys]?.files ?? {}, { [name]: first.folders[machineKeys]?.files[name] })
    })
    expect(server.wholeState()).not.toEqual(first)
    await session.journal.close()
    const [undone] = await (await nextStart({ server, folder })).undoAll()
    expect(undone?.outcome).toBe('undone')
    expect(server.wholeState()).toEqual(first)
  })
})

describe('a folder is left alone', () => {
  const refusal = async (change: Parameters<ReturnType<typeof open>['server']['changeState']>[0]) => {
    const { server, list } = open()
    server.changeState(change)
    return list.refusal(await list.get(at), desired)
  }

  test('when folders in it take entries from it, because what lies in those is not recorded', async () => {
    const below = (sddl: string) =>
      refusal(({ folders }) => {
        folders[`${machineKeys}\\old`] = { sddl, files: {} }
      })
    expect(await below('D:AI(A;OICIID;FA;;;SY)')).toEqual({
      key: 'refusal.accessListSubfolders',
      values: { count: 1 },
    })
    expect(await below('D:PAI(A;OICI;FA;;;SY)')).toBeNull()
  })

  test('when it or a file in it has no access list at all, which Windows could make an empty one', async () => {
    const none = 'D:NO_ACCESS_CONTROL'
    expect(await refusal(({ folders }) => Object.assign(folders[machineKeys] ?? {}, { sddl: none }))).toMatchObject({
      key: 'refusal.accessListMissing',
    })
    expect(
      await refusal(({ folders }) => Object.assign(folders[machineKeys]?.files ?? {}, { one: none })),
    ).toMatchObject({
      key: 'refusal.accessListMissing',
    })
  })
})

describe('no access list at all, which lets everyone in,', () => {
  const none = 'D:NO_ACCESS_CONTROL'

  test('is not an empty one, which lets nobody in', () => {
    expect(sameAccess(none, 'D:')).toBe(false)
    expect(sameAccess('D:AI', none)).toBe(false)
    expect(sameAccess(none, none)).toBe(true)
  })

  test('can be neither desired nor written', async () => {
    expect(resources.accessList.desired.safeParse({ sddl: none }).success).toBe(false)
    const { server } = open('healthy')
    const first = server.wholeState()
    await expect(server.call('Set-AccessListState', { path: machineKeys, sddl: none })).rejects.toThrow()
    await expect(
      server.call('Set-FileAccessListState', { path: machineKeys, files: [{ name: 'one', sddl: none }] }),
    ).rejects.toThrow()
    expect(server.wholeState()).toEqual(first)
  })
})

describe('a folder of 5,000 files', () => {
  const name = (number: number) => `key${String(number).padStart(5, '0')}`

  test('is read, repaired and put back whole, a page at a time', async () => {
    const { server, list } = open()
    server.changeState(({ folders }) => {
      const folder = folders[machineKeys]
      if (folder === undefined) return
      folder.owners = {}
      folder.files = Object.fromEntries(
        Array.from({ length: 5_000 }, (_, number) => [
          name(number),
          'D:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)(A;ID;0x1200a9;;;BU)',
        ]),
      )
      folder.sddl = 'D:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIID;0x1200a9;;;BU)'
    })
    const first = server.wholeState()
    const before = await list.get(at)
    expect(filesOf(before).map((file) => file.name)).toEqual(Array.from({ length: 5_000 }, (_, number) => name(number)))
    await list.set(at, list.stateAfter(before, desired), desired, before)
    const repaired = await list.get(at)
    expect(new Set(filesOf(repaired).map(({ sddl }) => sddl))).toEqual(new Set(['D:AI(A;;FA;;;SY)(A;;FA;;;BA)']))
    await list.set(at, before, desired, repaired)
    expect(server.wholeState()).toEqual(first)
  })
})

describe('permissions that are added', () => {
  const grant = { grant: [{ to: 'S-1-5-20', rights: 'modify' }] } as const

  test('leave every other entry of the folder, and undo takes away only them', async () => {
    const { server, list } = open()
    const place = { path: at.path, withFiles: false }
    const before = await list.get(place)
    const wanted = list.stateAfter(before, { grant: [...grant.grant] })
    if (!before.exists || !wanted.exists) throw new Error('there is no such folder')
    expect(wanted.sddl.replace('(A;OICI;0x1301bf;;;NS)', '')).toBe(before.sddl)
    await list.set(place, wanted, { grant: [...grant.grant] }, before)
    expect(list.same(await list.get(place), wanted, { grant: [...grant.grant] })).toBe(true)
    await list.set(place, before, { grant: [...grant.grant] }, wanted)
    expect(server.wholeState().folders[machineKeys]?.sddl).toBe(before.sddl)
  })

  test('are made from a check that asks for them, and are refused where they are denied', async () => {
    const { server, list } = open()
    expect(list.desiredOf({ sddl: { grants: [...grant.grant] } })).toEqual(grant)
    server.changeState(({ folders }) => {
      const folder = folders[machineKeys]
      if (folder) folder.sddl = 'D:PAI(D;;FW;;;NS)(A;OICI;FA;;;SY)'
    })
    const before = await list.get({ path: at.path, withFiles: false })
    expect(list.refusal(before, { grant: [...grant.grant] })?.key).toBe('refusal.accessDenied')
  })
})
