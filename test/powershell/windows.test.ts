import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPowerShellServer } from '../../electron/powershell/power-shell-server.ts'
import type { Server } from '../../electron/server/server.ts'
import type { RegistryData } from '../../shared/resources/registry-value.ts'

const onWindows = process.platform === 'win32'
const given = process.env.BACKUP_MEDIC_PWSH

/** Answers are compared with their schema by the server itself, so an answer at all is half of each test. */
describe.skipIf(!onWindows)(
  `on this Windows${onWindows ? '' : ' (SKIPPED: this is none)'}`,
  { timeout: 180_000 },
  () => {
    let server: Server
    beforeAll(async () => {
      server = await openPowerShellServer({ redact: (text) => text, ...(given ? { executable: given } : {}) })
    }, 120_000)
    afterAll(() => server?.close())

    test('the identity is read', () => {
      expect(server.identity.computerName).not.toBe('')
      expect(server.identity.languageMode).toBe('FullLanguage')
      expect(Date.parse(server.identity.bootedAt)).toBeLessThan(Date.now())
    })

    test('the whole-server reads answer', async () => {
      expect((await server.call('Get-ServerLoad', {})).volumes.length).toBeGreaterThan(0)
      expect((await server.call('Get-ShadowStorageList', {})).states.length).toBeGreaterThan(0)
      await server.call('Get-MachineConditionState', {})
      await server.call('Get-BackupProcessList', {})
    })

    test('a service is read whole, by its exact name', async () => {
      const state = await server.call('Get-ServiceState', { name: 'RpcSs' })
      expect(state).toMatchObject({ exists: true, startType: 'automatic', state: 'running', builtIn: 'NetworkService' })
      expect(await server.call('Get-ServiceState', { name: 'Rpc*' })).toEqual({ exists: false })
      const names = ['rpcss', 'Event*', 'NoSuchService']
      const { installed } = await server.call('Get-InstalledServiceList', { names })
      expect(installed).toEqual(expect.arrayContaining(['RpcSs', 'EventLog', 'EventSystem']))
    })

    test('the access list of a folder is read, with those of its files when asked for', async () => {
      const state = await server.call('Get-AccessListState', { path: '%windir%', withFiles: true })
      expect(state).toMatchObject({ exists: true, sddl: expect.stringMatching(/^D:/), canonical: true })
      const missing = await server.call('Get-AccessListState', { path: '%windir%\\no-such-folder', withFiles: false })
      expect(missing).toEqual({ exists: false })
    })

    test('the VSS writers are read by an administrator, and refused to anyone else', async () => {
      const read = server.call('Get-VssWriterState', {})
      if (server.identity.elevated) expect((await read).unread).toBe(0)
      else await expect(read).rejects.toMatchObject({ code: 'denied' })
    })

    test('a root certificate is found, and a certificate that is not there is an answer', async () => {
      const thumbprint = '0'.repeat(40)
      expect(await server.call('Get-CertificateState', { store: 'Root', thumbprint })).toEqual({ exists: false })
      await server.call('Get-CertificateList', { store: 'My', subjects: ['CN=nobody'] })
    })

    test('registry values of every kind are written, read and taken back without a trace', async (context) => {
      context.skip(!server.identity.elevated, 'needs an administrator')
      const at = { hive: 'LocalMachine', key: 'SOFTWARE\\Backup Medic Test\\a\\b', name: 'value' } as const
      const values: RegistryData[] = [
        { kind: 'String', data: "it's $(x)" },
        { kind: 'ExpandString', data: '%windir%\\x' },
        { kind: 'DWord', data: '4294967295' },
        { kind: 'QWord', data: '18446744073709551615' },
        { kind: 'MultiString', data: ['a', '', 'b'] },
        { kind: 'Binary', data: '' },
        { kind: 'None', data: 'AQ==' },
      ]
      const before = await server.call('Get-RegistryValueState', at)
      expect(before).toEqual({ exists: false, keyExists: false, deepestKey: 'SOFTWARE' })
      for (const value of values) {
        await server.call('Set-RegistryValueState', { ...at, value })
        expect(await server.call('Get-RegistryValueState', at)).toEqual({ exists: true, keyExists: true, value })
      }
      await server.call('Remove-RegistryValueState', { ...at, deepestKey: 'SOFTWARE' })
      expect(await server.call('Get-RegistryValueState', at)).toEqual(before)
    })
  },
)
