import { expect, test } from 'vitest'
import { accessList } from '../../electron/resources/access-list/resource.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'

test('R2 a file that did not get its list back with the folder gets its own back', async () => {
  const server = inMemorySimulatedServer(parseSimulation('machinekeys-acl-broken'))
  const list = accessList(server)
  const at = { path: '%SystemDrive%\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys', withFiles: true }
  const want = { sddl: 'D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)' }
  const first = server.wholeState()
  const before = await list.get(at)
  await list.set(at, list.desired(before, want), want, before)
  const name = '76944fb33636aeddb9590521c2e8815a_8c1d'
  await server.call('Set-FileAccessListState', { path: at.path, files: [{ name, sddl: 'D:PAI' }] })
  await list.set(at, before, want, await list.get(at))
  expect(server.wholeState()).toEqual(first)
})

test('R7 a file that someone else changes while the folder gets its list back keeps what they wrote', async () => {
  const server = inMemorySimulatedServer(parseSimulation('machinekeys-acl-broken'))
  const list = accessList(server)
  const at = { path: '%SystemDrive%\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys', withFiles: true }
  const want = { sddl: 'D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)' }
  const before = await list.get(at)
  await list.set(at, list.desired(before, want), want, before)
  const from = await list.get(at)
  const file = { name: 'd6d986f09a1ee04e24c949879fdb506c_8c1d', sddl: 'D:PAI(A;;FA;;;SY)(A;;FR;;;NS)(A;;FR;;;BU)' }
  await server.call('Set-FileAccessListState', { path: at.path, files: [file] })
  await list.set(at, before, want, from)
  const after = await list.get(at)
  expect(after.exists && after.files.find(({ name }) => name === file.name)).toEqual(file)
  expect(list.same(after, before, want)).toBe(false)
})
