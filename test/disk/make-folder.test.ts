import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFolder } from '../../electron/disk/make-folder.ts'
import { temporaryFolder } from '../support/open-test-session.ts'

/** Makes folders as Windows does, which says of a name that is too long what it says of a missing folder above it; at most so many times. */
function likeWindows(tries: number) {
  return (path: string, mode: number): void => {
    tries -= 1
    if (tries < 0) throw new Error('tried for ever')
    if (/[^/]{200}$/.test(path)) throw Object.assign(new Error('no such file or directory'), { code: 'ENOENT' })
    mkdirSync(path, mode)
  }
}

describe('a folder that is made', () => {
  test('has those above it, and only its owner may read them', async () => {
    const top = join(await temporaryFolder(), 'a')
    const made = join(top, 'b', 'c')
    makeFolder(made)
    expect(statSync(made).isDirectory()).toBe(true)
    if (process.platform !== 'win32')
      expect([top, made].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700])
  })

  test('may be there already', async () => {
    const there = await temporaryFolder()
    expect(() => makeFolder(there)).not.toThrow()
  })

  test('is refused at once where its name is too long, whether or not the folders above it are there', async () => {
    const folder = await temporaryFolder()
    for (const above of [folder, join(folder, 'new', 'newer')]) {
      expect(() => makeFolder(join(above, 'x'.repeat(200)), { make: likeWindows(20) })).toThrow('no such file')
    }
  })

  test('is refused where a file has its name or stands above it', async () => {
    const file = join(await temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(() => makeFolder(file)).toThrow('EEXIST')
    expect(() => makeFolder(join(file, 'below'))).toThrow(/ENOTDIR|EEXIST/)
  })
})
