import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { files } from '../../shared/reads/files.ts'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

describeOnPowerShell('files counted by a real PowerShell', (ask) => {
  const count = async (path: string, pattern: string, subfolders = false) =>
    files.answer.parse(await ask('Get-CountOfFolder', { path, pattern, subfolders }))

  function newFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'files-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    return folder
  }

  test('fit the pattern as a whole, with their size and age', async () => {
    const folder = newFolder()
    for (const name of ['a.tmp', 'B.TMP', 'c.tmp1', 'd.tm', 'e[x].tmp']) writeFileSync(join(folder, name), '12345')
    const old = new Date(Date.now() - 5.55 * 86_400_000)
    utimesSync(join(folder, 'a.tmp'), old, old)
    expect(await count(folder, '*.tmp')).toEqual({
      exists: true,
      count: 3,
      sizeBytes: '15',
      oldestDays: 5.5,
      newestDays: 0,
      complete: true,
    })
    expect(await count(folder, 'e[x]*')).toMatchObject({ count: 1 })
    expect(await count(folder, '?.tmp')).toMatchObject({ count: 0, oldestDays: null })
  })

  test('lie in folders below only where that is asked, and never behind a link', async () => {
    const [folder, elsewhere] = [newFolder(), newFolder()]
    mkdirSync(join(folder, 'in'))
    for (const place of [folder, join(folder, 'in'), elsewhere]) writeFileSync(join(place, 'x.tmp'), '')
    symlinkSync(elsewhere, join(folder, 'link'))
    expect(await count(folder, '*')).toMatchObject({ count: 1 })
    expect(await count(folder, '*', true)).toMatchObject({ count: 2, complete: true })
  })

  test('are of no folder where there is none', async () => {
    expect(await count(join(newFolder(), 'none'), '*')).toEqual({ exists: false })
  })
})
