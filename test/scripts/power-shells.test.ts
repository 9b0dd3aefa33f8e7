import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from '../../scripts/installed.mjs'
import { powerShells, powerShellTests } from '../../scripts/power-shells.mjs'

const folder = mkdtempSync(join(tmpdir(), 'power-shells-'))
afterAll(() => rmSync(folder, { recursive: true }))

function program(...path: string[]): string {
  const file = join(folder, ...path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, '#!/bin/sh\n')
  chmodSync(file, 0o755)
  return file
}
const named = program('named', 'pwsh')
const inPath = program('path', 'pwsh')
const newerOfWindows = program('path', 'pwsh.exe')
const ownOfWindows = program('Windows', 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe')
const env = { PATH: join(folder, 'path'), SystemRoot: join(folder, 'Windows') }

describe('the PowerShells for tests', () => {
  test('are the one that is named, then the one in PATH, each once', () => {
    expect(powerShells({ ...env, BACKUP_MEDIC_PWSH: named }, 'linux')).toEqual([named, inPath])
    expect(powerShells({ ...env, BACKUP_MEDIC_PWSH: inPath }, 'linux')).toEqual([inPath])
  })

  test('are Windows PowerShell 5.1 and PowerShell 7 on Windows', () => {
    expect(powerShells(env, 'win32')).toEqual([ownOfWindows, newerOfWindows])
  })

  test('are none where there is none, and a name that leads nowhere is told', () => {
    expect(powerShells({ PATH: '/nowhere' }, 'linux')).toEqual([])
    expect(() => powerShells({ BACKUP_MEDIC_PWSH: join(folder, 'missing') }, 'linux')).toThrow('no full path')
  })
})

test('every test that takes a session of a real PowerShell is run on each of them', () => {
  const all = readdirSync(join(root, 'test', 'powershell')).map((name) => `test/powershell/${name}`)
  const using = all.filter((file) =>
    /describeOn|openRealSession|realPowerShell\b/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(powerShellTests()).toEqual(using.sort())
  expect(powerShellTests()).toContain('test/powershell/real-power-shell.test.ts')
  expect(powerShellTests().every((file) => existsSync(join(root, file)))).toBe(true)
})
