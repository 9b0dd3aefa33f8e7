import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

describeOnPowerShell('copies, tasks and programs on a real PowerShell', (ask) => {
  test('a folder is counted with all that lies below, hidden or not, but never through a link', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tree-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    mkdirSync(join(folder, 'deep', 'deeper'), { recursive: true })
    for (const name of ['a', '.hidden', join('deep', '[b]'), join('deep', 'deeper', 'c')]) {
      writeFileSync(join(folder, name), 'x')
    }
    symlinkSync(folder, join(folder, 'deep', 'loop'))
    const found = await ask('Get-TreeCount', { folder })
    expect(found).toMatchObject({ folders: 2, links: 1 })
    expect((found as { names: string[] }).names.toSorted()).toEqual(['.hidden', '[b]', 'a', 'c'])
  })

  test('an empty folder is counted as one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tree-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    expect(await ask('Get-TreeCount', { folder })).toEqual({ names: [], folders: 0, links: 0 })
  })

  test('a path that is taken is told from one that is free, also below a folder that is missing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'taken-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    expect(await ask('Test-PathTaken', { path: folder })).toBe(true)
    expect(await ask('Test-PathTaken', { path: join(folder, 'none') })).toBe(false)
    expect(await ask('Test-PathTaken', { path: join(folder, 'none', 'below') })).toBe(false)
  })

  test('the principal of a task is found in its definition, whatever the first line says of the encoding', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><Task xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task"><Principals><Principal id="Author"><UserId> S-1-5-18 </UserId></Principal></Principals><Settings/></Task>`
    expect(await ask('Get-PrincipalOfTask', { xml, name: 'UserId' })).toEqual({ text: 'S-1-5-18' })
    expect(await ask('Get-PrincipalOfTask', { xml, name: 'LogonType' })).toEqual({ text: null })
    expect(await ask('ConvertTo-TaskAccountSid', { account: 'S-1-5-18' })).toBe('S-1-5-18')
  })

  test('a program is wanted by a part of its name, and every one where no part is given', async () => {
    const wanted = (parts: string[]) => ask('Test-NameWanted', { name: 'Contoso Backup [x64]', parts })
    expect(await Promise.all([[], ['BACKUP'], ['[X64'], ['other'], ['other', 'contoso']].map(wanted))).toEqual([
      true,
      true,
      true,
      false,
      true,
    ])
  })
})
