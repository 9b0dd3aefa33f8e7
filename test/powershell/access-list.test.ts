import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { withAdministrators } from '../../electron/resources/access-list/administrator-access.ts'
import { folderOfDrives } from '../support/power-shell/played-windows.ts'
import { describeOnFakeWindows, describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

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

describeOnFakeWindows('access lists on a fake Windows', (ask) => {
  const path = 'C:\\Keys'
  const drives = folderOfDrives()

  /** Sets the list of a folder that has this one; answers how it ended, and what Windows was ordered to do. */
  const setOver = async (found: string, sddl: string) => {
    await ask('Use-FakeWindows', { windows: { files: { [path]: { folder: true, sddl: found } } }, folder: drives })
    const ended = await ask('Set-AccessListState', { path, sddl }).then(
      () => 'done',
      (error: Error) => error.message,
    )
    const { orders } = (await ask('Get-FakeOrder')) as { orders: string[] }
    return { ended, orders }
  }

  test('a folder gets the list that was asked for', async () => {
    const list = 'D:PAI(A;OICI;FA;;;SY)'
    expect(await setOver('D:AI(A;OICIID;FA;;;BA)', list)).toEqual({
      ended: 'done',
      orders: [`list of ${path}: ${list}`],
    })
  })

  test('a folder without any list stays as it is, because nothing could put that back', async () => {
    const { ended, orders } = await setOver('D:NO_ACCESS_CONTROL', 'D:PAI(A;OICI;FA;;;SY)')
    expect(ended).toContain('no access list at all')
    expect(orders).toEqual([])
  })
})
