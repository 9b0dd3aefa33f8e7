import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

describeOnPowerShell('roles on a real PowerShell', (ask) => {
  test.each([
    [
      { server: 'BACKUP', instance: 'MSSQLSERVER' },
      { service: 'MSSQLSERVER', agent: 'SQLSERVERAGENT' },
    ],
    [
      { server: 'backup.contoso.com', instance: 'MSDPM' },
      { service: 'MSSQL$MSDPM', agent: 'SQLAgent$MSDPM' },
    ],
    [
      { server: 'BACKUP\\MSDPM', instance: 'MSDPM' },
      { service: 'MSSQL$MSDPM', agent: 'SQLAgent$MSDPM' },
    ],
    [
      { server: 'SQL1', instance: 'MSDPM' },
      { service: null, agent: null },
    ],
    [
      { server: '', instance: '' },
      { service: null, agent: null },
    ],
  ])('the services of SQL Server on this computer follow from its instance: %j', async (at, names) => {
    expect(await ask('Get-SqlServiceName', { ...at, computer: 'BACKUP' })).toEqual(names)
  })

  test('the owners of a protected computer are named once each, up to the first NUL', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'owners-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    mkdirSync(join(folder, 'no file'))
    const own = (file: string, text: string) => writeFileSync(join(folder, file), Buffer.from(text, 'utf16le'))
    own('one', 'backup2.contoso.com\0what follows')
    own('two', '\ufeffbackup1.contoso.com\0')
    own('three', 'backup2.contoso.com')
    own('empty', '')
    expect(await ask('Get-DpmOwnerList', { folder })).toEqual({
      servers: ['backup1.contoso.com', 'backup2.contoso.com'],
    })
  })

  test('a computer without the folder of owners has none', async () => {
    expect(await ask('Get-DpmOwnerList', { folder: join(tmpdir(), 'nowhere') })).toEqual({ servers: [] })
  })
})
