import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { withAdministrators } from '../../electron/resources/access-list/administrator-access.ts'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

describeOnPowerShell('access lists on a real PowerShell', (ask) => {
  test('the files of a folder come in pages that leave none out, also when a file goes in between', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pages-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    for (const name of ['b', 'A', 'a', '_', 'c']) writeFileSync(join(folder, name), '')
    expect(await ask('Get-FilePage', { folder, after: '', size: 2 })).toEqual({ names: ['A', '_'], next: '_' })
    rmSync(join(folder, '_'))
    expect(await ask('Get-FilePage', { folder, after: '_', size: 2 })).toEqual({ names: ['a', 'b'], next: 'b' })
    expect(await ask('Get-FilePage', { folder, after: 'b', size: 2 })).toEqual({ names: ['c'], next: null })
    expect(await ask('Get-FilePage', { folder, after: 'c', size: 2 })).toEqual({ names: [], next: null })
  })

  test.each([
    'D:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)(A;ID;0x1200a9;;;BU)',
    'D:AI(A;;FR;;;NS)(A;ID;FA;;;S-1-5-21-1-2-3-1107)',
    'D:AI(D;;FA;;;BA)(A;;FA;;;SY)(A;ID;FA;;;BA)',
    'D:AI(A;;FR;;;NS)',
    'D:PAI(A;;FA;;;SY)(A;;FR;;;NS)',
    'D:NO_ACCESS_CONTROL',
  ])('the entries that keep a file open are those that were shown: %s', async (sddl) => {
    expect(await ask('Get-AdministratorEntry', { sddl })).toEqual({ sddl: withAdministrators(sddl) })
  })
})
