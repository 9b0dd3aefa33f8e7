import { posix, win32 } from 'node:path'
import { describe, expect, test } from 'vitest'
import { givenPath } from '../../electron/cli/given-path.ts'

describe('a path that a person types', () => {
  test.each([
    ['report.md', 'C:\\work\\report.md'],
    ['C:report.md', 'C:\\work\\report.md'],
    ['\\report.md', 'C:\\report.md'],
    ['D:\\logs/a.log', 'D:\\logs\\a.log'],
    ['..\\out\\', 'C:\\out\\'],
    ['C:\\', 'C:\\'],
    ['\\\\server\\share\\a.log', '\\\\server\\share\\a.log'],
    ['\\\\?\\C:\\a.log', '\\\\?\\C:\\a.log'],
  ])('on Windows, %s is %s', (typed, whole) => {
    expect(givenPath('C:\\work', typed, win32)).toBe(whole)
  })

  test.each([
    ['report.md', '/work/report.md'],
    ['out/', '/work/out/'],
    ['a\\', '/work/a\\'],
  ])('elsewhere, %s is %s', (typed, whole) => {
    expect(givenPath('/work', typed, posix)).toBe(whole)
  })
})
