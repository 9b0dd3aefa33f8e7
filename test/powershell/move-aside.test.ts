import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { moveAside } from '../../shared/actions/move-aside.ts'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

describeOnPowerShell('files moved aside by a real PowerShell', (request) => {
  const ask = (name: string, args: object, more: object = {}) =>
    request('Invoke-InFolder', { name, with: args, ...more })
  const page = moveAside.primitives['Get-MovableFilePage'].answer
  // Every file of a test is new, so that only files of the future are recent.
  const olderThanHours = -1

  function newFolder(...files: string[]) {
    const top = mkdtempSync(join(tmpdir(), 'aside-'))
    onTestFinished(() => rmSync(top, { recursive: true, force: true }))
    const [path, aside] = [join(top, 'Temp'), join(top, 'Aside')]
    mkdirSync(path)
    for (const name of files) writeFileSync(join(path, name), '12345')
    return { path, aside }
  }
  const file = (name: string, sizeBytes = '5') => ({ name, sizeBytes })

  test('are those that nothing keeps where they are', async () => {
    const { path } = newFolder('a.tmp', 'b.tmp', 'c.tmp', 'd.log')
    symlinkSync(join(path, 'd.log'), join(path, 'link.tmp'))
    mkdirSync(join(path, 'folder.tmp'))
    const asked = { path, pattern: '*.tmp', olderThanHours, after: '' }
    const waiting = [`\\??\\${join(path, 'c.tmp')}`, '']
    const found = page.parse(await ask('Get-MovableFilePage', asked, { opened: [join(path, 'b.tmp')], waiting }))
    expect(found).toEqual({
      files: [file('a.tmp')],
      left: { inUse: 1, recent: 0, pending: 1, closed: 1 },
      next: null,
    })
    const recent = page.parse(await ask('Get-MovableFilePage', { ...asked, olderThanHours: 1 }))
    expect(recent).toMatchObject({ files: [], left: { recent: 3 } })
  })

  test('go and come back, and the folder they were in goes with the last', async () => {
    const { path, aside } = newFolder('a.tmp', 'b.tmp')
    const files = [file('a.tmp'), file('b.tmp')]
    const moved = await ask('Move-FileAside', { path, aside, made: false, olderThanHours, files })
    expect([moved, readdirSync(path), readdirSync(aside)]).toEqual([{ moved: 2 }, [], ['a.tmp', 'b.tmp']])
    expect(await ask('Restore-FileAside', { path, aside, files })).toEqual({ restored: 2, notRestored: [] })
    expect([readdirSync(path), existsSync(aside)]).toEqual([['a.tmp', 'b.tmp'], false])
    expect(await ask('Restore-FileAside', { path, aside, files })).toEqual({ restored: 0, notRestored: [] })
  })

  test('are looked at once more: what has come into use or changed meanwhile stays', async () => {
    const { path, aside } = newFolder('a.tmp', 'b.tmp', 'c.tmp')
    const files = [file('a.tmp'), file('b.tmp', '4'), file('c.tmp'), file('gone.tmp')]
    const asked = { path, aside, made: false, olderThanHours, files }
    expect(await ask('Move-FileAside', asked, { opened: [join(path, 'c.tmp')] })).toEqual({ moved: 1 })
    expect(readdirSync(path)).toEqual(['b.tmp', 'c.tmp'])
  })

  test('are never moved into a folder that somebody else has made, nor out of one that leads elsewhere', async () => {
    const { path, aside } = newFolder('a.tmp')
    mkdirSync(aside)
    const asked = { path, aside, made: false, olderThanHours, files: [file('a.tmp')] }
    await expect(ask('Move-FileAside', asked)).rejects.toMatchObject({ code: 'failed' })
    const link = join(path, '..', 'link')
    symlinkSync(path, link)
    const linked = { ...asked, path: link, aside: `${aside}2` }
    await expect(ask('Move-FileAside', linked)).rejects.toMatchObject({ code: 'failed' })
    expect(readdirSync(path)).toEqual(['a.tmp'])
  })

  test('stay aside where something bears their name, or where they are not those that were moved', async () => {
    const { path, aside } = newFolder('a.tmp', 'b.tmp')
    const files = [file('a.tmp'), file('b.tmp')]
    await ask('Move-FileAside', { path, aside, made: false, olderThanHours, files })
    writeFileSync(join(path, 'a.tmp'), 'of somebody else')
    writeFileSync(join(aside, 'b.tmp'), 'longer than it was')
    const back = await ask('Restore-FileAside', { path, aside, files: [...files, file('never.tmp')] })
    expect(back).toEqual({ restored: 0, notRestored: ['a.tmp', 'b.tmp', 'never.tmp'] })
    expect([readdirSync(path), readdirSync(aside)]).toEqual([['a.tmp'], ['a.tmp', 'b.tmp']])
  })

  test.each(['..\\x', 'a/b', '..'])('are named plainly: %j is refused, and nothing is moved', async (name) => {
    const { path, aside } = newFolder('a.tmp')
    const files = [file('a.tmp'), file(name)]
    const asked = ask('Move-FileAside', { path, aside, made: false, olderThanHours, files })
    await expect(asked).rejects.toMatchObject({ code: 'failed' })
    expect(readdirSync(path)).toEqual(['a.tmp'])
  })
})
