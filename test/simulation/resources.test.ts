import { describe, expect, test } from 'vitest'
import { scenarioState } from '../../electron/simulation/scenarios.ts'
import { inMemorySimulatedServer, type SimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import type { RegistryData } from '../../shared/resources/registry-value.ts'

const open = (scenario: string) => inMemorySimulatedServer(parseSimulation(scenario))
const machineKeys = 'C:\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys'

describe('the simulated registry', () => {
  const at = {
    hive: 'LocalMachine',
    key: 'SOFTWARE\\microsoft\\BcdrAgentPersistentKeys\\Deeper',
    name: 'Simulated',
  } as const

  test('tells a missing key from a missing value and finds names in any case', async () => {
    const slow = open('vm-network-slow')
    const key = 'software\\MICROSOFT\\bcdragentpersistentkeys'
    const value = { hive: 'LocalMachine', key, name: 'snapshotmethod' } as const
    expect(await slow.call('Get-RegistryValueState', value)).toEqual({
      exists: false,
      keyExists: false,
      deepestKey: 'software\\MICROSOFT',
    })
    const there = { ...value, key: 'software\\MICROSOFT\\msdtc\\security', name: 'accountname' }
    expect(await slow.call('Get-RegistryValueState', there)).toMatchObject({
      value: { kind: 'String', data: 'NT AUTHORITY\\NetworkService' },
    })
    expect(await slow.call('Get-RegistryValueState', { ...there, name: 'x' })).toEqual({
      exists: false,
      keyExists: true,
      deepestKey: there.key,
    })
  })

  test('is as before when a value in a new key is removed down to the deepest key there was', async () => {
    const server = open('vm-network-slow')
    await server.call('Set-RegistryValueState', { ...at, value: { kind: 'MultiString', data: ['', 'é'] } })
    expect(await server.call('Get-RegistryValueState', at)).toMatchObject({ value: { data: ['', 'é'] } })
    await server.call('Remove-RegistryValueState', { ...at, deepestKey: 'SOFTWARE\\Microsoft' })
    expect(server.wholeState()).toEqual(scenarioState('vm-network-slow'))
  })

  test('is as before when a value in a key that only had subkeys is removed', async () => {
    const server = open('healthy')
    const above = { ...at, key: 'SOFTWARE\\Microsoft' }
    await server.call('Set-RegistryValueState', { ...above, value: { kind: 'QWord', data: '18446744073709551615' } })
    await server.call('Remove-RegistryValueState', { ...above, deepestKey: above.key })
    expect(server.wholeState()).toEqual(scenarioState('healthy'))
  })

  const key = 'SOFTWARE\\Microsoft\\MSDTC\\Security'
  const everyCall = (server: SimulatedServer) => {
    const value = { hive: 'LocalMachine', key, name: 'AccountName' } as const
    return [
      server.call('Get-RegistryValueState', value),
      server.call('Set-RegistryValueState', { ...value, value: { kind: 'String', data: 'x' } }),
      server.call('Remove-RegistryValueState', { ...value, deepestKey: key }),
    ]
  }

  test.each<RegistryData>([
    { kind: 'String', data: 'half \ud83d' },
    { kind: 'ExpandString', data: '\ude00 half' },
    { kind: 'MultiString', data: ['whole', '\ud83d'] },
  ])('neither reads, writes nor removes a $kind with half a character, which could not be put back', async (data) => {
    const server = open('healthy')
    server.changeState(({ registry }) => Object.assign(registry[`HKLM\\${key}`] ?? {}, { AccountName: data }))
    const before = server.wholeState()
    for (const call of everyCall(server)) await expect(call).rejects.toMatchObject({ code: 'failed' })
    expect(server.wholeState()).toEqual(before)
  })

  test('neither writes nor removes a value whose bytes do not fit its kind, which reading does not show', async () => {
    const server = open('healthy')
    server.changeState(({ unfitBytes }) => Object.assign(unfitBytes, { [`HKLM\\${key}`]: ['AccountName'] }))
    const before = server.wholeState()
    const [read, ...changes] = everyCall(server)
    expect(await read).toMatchObject({ exists: true, value: { kind: 'String' } })
    for (const call of changes) await expect(call).rejects.toMatchObject({ code: 'failed' })
    expect(server.wholeState()).toEqual(before)
  })

  test('refuses to read, write and remove what lies in a key that not even administrators may open', async () => {
    const server = open('healthy')
    server.changeState(({ deniedKeys }) => void deniedKeys.push('HKLM\\SOFTWARE\\microsoft\\MSDTC'))
    const before = server.wholeState()
    for (const call of everyCall(server)) await expect(call).rejects.toMatchObject({ nativeCode: 5 })
    expect(server.wholeState()).toEqual(before)
  })

  test('writes back what a policy sets, right after someone else has written it', async () => {
    const server = open('healthy')
    const policy: RegistryData = { kind: 'String', data: 'set by policy' }
    server.changeState(({ policies }) => Object.assign(policies, { [`HKLM\\${key}`]: { AccountName: policy } }))
    const [, written, removed] = everyCall(server)
    await Promise.all([written, removed])
    const value = { hive: 'LocalMachine', key, name: 'AccountName' } as const
    expect(await server.call('Get-RegistryValueState', value)).toMatchObject({ value: policy })
  })

  test('keeps a key that holds something else', async () => {
    const server = open('healthy')
    const value = { ...at, key, name: 'AccountName' }
    await server.call('Remove-RegistryValueState', { ...value, deepestKey: 'SOFTWARE\\Microsoft' })
    expect(await server.call('Get-RegistryValueState', value)).toMatchObject({ exists: false, keyExists: true })
  })
})

describe('simulated access lists', () => {
  const list = 'D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)'

  test('hand down to files as they stand: writing the same list changes nothing', async () => {
    const server = open('machinekeys-acl-broken')
    const before = server.wholeState()
    const sddl = before.folders[machineKeys]?.sddl ?? ''
    await server.call('Set-AccessListState', { path: machineKeys, sddl })
    expect(server.wholeState()).toEqual(before)
  })

  test('take the inherited entries of files away with the folder’s own; who is shut out then cannot bring them back', async () => {
    const server = open('machinekeys-acl-broken')
    const before = server.wholeState()
    const folder = before.folders[machineKeys]
    await server.call('Set-AccessListState', { path: `${machineKeys}\\`, sddl: list })
    const after = await server.call('Get-AccessListState', { path: machineKeys, withFiles: true })
    expect(after).toMatchObject({ sddl: list, canonical: true })
    const files = after.exists ? after.files : []
    expect(files.map(({ sddl }) => sddl)).toEqual([null, null, 'D:PAI(A;;FA;;;SY)(A;;FR;;;NS)', null])

    await server.call('Set-AccessListState', { path: machineKeys, sddl: folder?.sddl ?? '' })
    const left = server.wholeState().folders[machineKeys]?.files ?? {}
    expect(Object.values(left)).toEqual(['D:AI(A;;FR;;;NS)', 'D:AI', 'D:PAI(A;;FA;;;SY)(A;;FR;;;NS)', 'denied'])
    const [name = ''] = Object.keys(left)
    const written = server.call('Set-FileAccessListState', { path: machineKeys, files: [{ name, sddl: list }] })
    await expect(written).rejects.toMatchObject({ nativeCode: 5 })
  })

  test('are handed down to subfolders and what lies in them, but not into those that are protected', async () => {
    const server = open('healthy')
    const [own, handed] = ['D:AI(A;;FR;;;NS)', '(A;OICIID;FA;;;BA)']
    server.changeState(({ folders }) => {
      for (const one of ['open', 'closed']) folders[`${machineKeys}\\${one}`] = { sddl: 'D:AI', files: { key: own } }
      Object.assign(folders[`${machineKeys}\\closed`] ?? {}, { sddl: 'D:PAI' })
    })
    await server.call('Set-AccessListState', { path: machineKeys, sddl: 'D:PAI(A;OICI;FA;;;BA)' })
    const { folders } = server.wholeState()
    expect(folders[`${machineKeys}\\open`]).toEqual({ sddl: `D:AI${handed}`, files: { key: `${own}(A;ID;FA;;;BA)` } })
    expect(folders[`${machineKeys}\\closed`]).toEqual({ sddl: 'D:PAI', files: { key: own } })
  })

  test('of one file can be put back; a file that is gone is left out, a list that is none is refused', async () => {
    const server = open('healthy')
    const [name = ''] = Object.keys(server.wholeState().folders[machineKeys]?.files ?? {})
    const set = (file: string, sddl: string) =>
      server.call('Set-FileAccessListState', { path: machineKeys, files: [{ name: file, sddl }] })
    await set(name, 'D:PAI(A;;FA;;;BA)')
    expect(server.wholeState().folders[machineKeys]?.files[name]).toBe('D:PAI(A;;FA;;;BA)')
    expect(await set('gone', list)).toEqual({ done: true })
    expect(server.wholeState().folders[machineKeys]?.files).not.toHaveProperty('gone')
    await expect(set(name, 'D:(A;;FA')).rejects.toMatchObject({ nativeCode: 1336 })
  })
})

describe('simulated shadow storage', () => {
  test('loses the oldest copies when its limit goes below what they use', async () => {
    const server = open('healthy')
    const before = await server.call('Get-ShadowStorageState', { volume: 'C:' })
    await server.call('Set-ShadowStorageLimit', { volume: 'C:', storedOn: 'C:', limit: '5368709120' })
    const after = await server.call('Get-ShadowStorageState', { volume: 'C:' })
    expect([before, after]).toMatchObject([{ copies: 2 }, { copies: 1, limit: '5368709120', usedBytes: '4090956349' }])
  })

  test('keeps its copies when the limit is raised, and has no limit below a mebibyte', async () => {
    const server = open('shadow-storage-too-small')
    expect(await server.call('Get-ShadowStorageState', { volume: 'C:' })).toMatchObject({ limitPercent: 1 })
    const set = (limit: string) => server.call('Set-ShadowStorageLimit', { volume: 'C:', storedOn: 'C:', limit })
    await set('13636521164')
    await expect(set('0')).rejects.toMatchObject({ code: 'failed', detail: expect.stringContaining('1 MB') })
    expect(await server.call('Get-ShadowStorageState', { volume: 'C:' })).toMatchObject({ limitPercent: 10, copies: 3 })
  })
})

describe('simulated certificates', () => {
  const subjects = ['DC=Windows Azure CRP Certificate Generator']

  test('come back with their private key while its file is there', async () => {
    const server = open('machinekeys-acl-broken')
    const { certificates } = await server.call('Get-CertificateList', { store: 'My', subjects })
    expect(certificates).toHaveLength(2)
    for (const { thumbprint } of certificates) {
      const at = { store: 'My', thumbprint } as const
      const state = await server.call('Get-CertificateState', at)
      await server.call('Remove-CertificateState', at)
      expect(await server.call('Get-CertificateState', at)).toEqual({ exists: false })
      await server.call('Restore-CertificateState', { ...at, der: state.exists ? state.der : '' })
    }
    expect(server.wholeState()).toEqual(scenarioState('machinekeys-acl-broken'))
  })

  test('come back without it when the file is gone', async () => {
    const server = open('healthy')
    const [found] = (await server.call('Get-CertificateList', { store: 'My', subjects })).certificates
    const at = { store: 'My', thumbprint: found?.thumbprint ?? '' } as const
    const state = await server.call('Get-CertificateState', at)
    await server.call('Remove-CertificateState', at)
    server.changeState(({ folders }) => Object.assign(folders[machineKeys] ?? {}, { files: {} }))
    await server.call('Restore-CertificateState', { ...at, der: state.exists ? state.der : '' })
    expect(await server.call('Get-CertificateState', at)).toMatchObject({ exists: true, hasPrivateKey: false })
  })

  test('name the bindings that use them', async () => {
    const args = { store: 'My' as const, subjects: ['CN=sim-vm.example.test'] }
    const { certificates } = await open('healthy').call('Get-CertificateList', args)
    expect(certificates).toMatchObject([{ usedBy: ['IIS 0.0.0.0:443'] }])
  })
})
