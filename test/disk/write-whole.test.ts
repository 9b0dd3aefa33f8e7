import { lstatSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { removePatiently, renamePatiently } from '../../electron/disk/patiently.ts'
import { giveName, writeWhole } from '../../electron/disk/write-whole.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'backup-medic-'))
const anew = { replace: true, flush: true }

describe('a file that is written whole', () => {
  test('holds all pieces, is its owner’s alone, and leaves no draft beside it', () => {
    const path = join(folder(), 'report.md')
    writeWhole(path, ['one ', 'two'], anew)
    expect(readFileSync(path, 'utf8')).toBe('one two')
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(path, '..'))).toEqual(['report.md'])
  })

  test('takes the place of a link and leaves alone what the link leads to', () => {
    const [path, other] = [join(folder(), 'report.md'), join(folder(), 'other')]
    writeFileSync(other, 'theirs')
    symlinkSync(other, path)
    writeWhole(path, ['ours'], anew)
    expect(lstatSync(path).isSymbolicLink()).toBe(false)
    expect([readFileSync(path, 'utf8'), readFileSync(other, 'utf8')]).toEqual(['ours', 'theirs'])
  })

  test('is not written through a link that somebody has put in the place of its draft', () => {
    const [path, other] = [join(folder(), 'report.md'), join(folder(), 'other')]
    writeFileSync(other, 'theirs')
    symlinkSync(other, `${path}.${process.pid}.part`)
    writeWhole(path, ['ours'], anew)
    expect([readFileSync(path, 'utf8'), readFileSync(other, 'utf8')]).toEqual(['ours', 'theirs'])
  })

  test('takes no place that is taken, unless it is to replace', () => {
    const path = join(folder(), 'report.md')
    writeFileSync(path, 'older')
    expect(() => writeWhole(path, ['newer'], { replace: false, flush: false })).toThrow('EEXIST')
    expect(readFileSync(path, 'utf8')).toBe('older')
    expect(readdirSync(join(path, '..'))).toEqual(['report.md'])
  })

  test('takes no place that is taken on a disk that knows no second names either, as a USB stick', () => {
    const [path, draft] = [join(folder(), 'report.md'), join(folder(), 'draft')]
    writeFileSync(path, 'older')
    writeFileSync(draft, 'newer')
    // What Node says of ERROR_INVALID_FUNCTION, which FAT answers; Linux says EPERM.
    const link = () => {
      throw Object.assign(new Error('EISDIR: illegal operation on a directory, link'), { code: 'EISDIR' })
    }
    expect(() => giveName(draft, path, false, { link })).toThrow('EEXIST')
    expect(readFileSync(path, 'utf8')).toBe('older')
    giveName(draft, `${path}.2`, false, { link })
    expect(readFileSync(`${path}.2`, 'utf8')).toBe('newer')
  })

  test('leaves what was there when its text cannot be made to the end', () => {
    const path = join(folder(), 'report.md')
    writeFileSync(path, 'older')
    function* pieces() {
      yield 'half'
      throw new Error('no more')
    }
    expect(() => writeWhole(path, pieces(), anew)).toThrow('no more')
    expect(readFileSync(path, 'utf8')).toBe('older')
    expect(readdirSync(join(path, '..'))).toEqual(['report.md'])
  })
})

describe('a file whose name another program holds open on Windows, as a scanner for viruses does', () => {
  const refusal = (code: string) => Object.assign(new Error(code), { code })
  /** A rename that Windows refuses so many times, and how often it was tried. */
  function refused(times: number, code = 'EPERM') {
    let tried = 0
    const rename = () => {
      tried += 1
      if (tried <= times) throw refusal(code)
    }
    return { rename, tried: () => tried }
  }

  test.each(['EPERM', 'EACCES', 'EBUSY'])('gets its name when that program has closed it (%s)', (code) => {
    const { rename, tried } = refused(3, code)
    renamePatiently('draft', 'file', { rename, platform: 'win32' })
    expect(tried()).toBe(4)
  })

  test('is removed when that program has closed it', () => {
    const { rename: remove, tried } = refused(3, 'EBUSY')
    removePatiently('draft', { remove, platform: 'win32' })
    expect(tried()).toBe(4)
  })

  test('is given up with the error of the system when it never does', () => {
    const { rename } = refused(Number.POSITIVE_INFINITY)
    expect(() => renamePatiently('draft', 'file', { rename, platform: 'win32' })).toThrow('EPERM')
  })

  test.each([
    ['win32', 'ENOSPC'],
    ['linux', 'EACCES'],
  ])('is not tried again for what does not pass (%s, %s)', (platform, code) => {
    const { rename, tried } = refused(1, code)
    expect(() => renamePatiently('draft', 'file', { rename, platform })).toThrow(code)
    expect(tried()).toBe(1)
  })
})
