import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCommand, readStartOptions } from '../../electron/session/start-options.ts'

describe('the switches of the desktop program', () => {
  test('without any, Windows is looked after as it is', () => {
    expect(readStartOptions(['program.exe'], 'win32')).toEqual({ simulate: null, stateDir: null, language: null })
  })

  test('name the scenario, the state folder and the language', () => {
    const args = ['program.exe', '--simulate=mars/dns-broken', '--state-dir=C:\\State=1', '--lang=nl']
    expect(readStartOptions(args, 'win32')).toEqual({
      simulate: 'mars/dns-broken',
      stateDir: 'C:\\State=1',
      language: 'nl',
    })
  })

  test('leave the choice of the scenario open when none is named', () => {
    expect(readStartOptions(['--simulate'], 'win32').simulate).toBe('default')
    expect(readStartOptions(['--simulate='], 'win32').simulate).toBe('default')
  })

  test('always mean a simulated server where there is no Windows', () => {
    expect(readStartOptions([], 'linux').simulate).toBe('default')
    expect(readStartOptions(['--simulate=mabs/disk-full'], 'linux').simulate).toBe('mabs/disk-full')
  })

  test('let the last one count, and pass over those of Electron', () => {
    expect(readStartOptions(['--lang=fr', '--simulated', '--user-data-dir=x', '--lang=en'], 'win32')).toEqual({
      simulate: null,
      stateDir: null,
      language: 'en',
    })
  })

  test('refuse a language that the program does not speak', () => {
    expect(() => readStartOptions(['--lang=de'], 'win32')).toThrow('Unknown language "de". Use --lang=en')
  })
})

describe('the command that the program was started for', () => {
  test('is what stands behind --command-line, and none when that is not there', () => {
    expect(readCommand(['program.exe', '--command-line', 'check', '--json'])).toEqual(['check', '--json'])
    expect(readCommand(['program.exe', '--simulate'])).toBeNull()
  })

  test('loses the -- that keeps Electron away from it, and no other', () => {
    const args = ['undo', 'run', '--', '--decide', 'a=keep:b']
    expect(readCommand(['program.exe', '--command-line', '--', ...args])).toEqual(args)
    expect(readCommand(['program.exe', '--command-line', '--'])).toEqual([])
  })

  test('reaches the installed program whatever it holds', () => {
    const script = readFileSync(join(import.meta.dirname, '../../build/backup-medic.cmd'), 'utf8')
    const [, start = ''] = /^@"%~dp0Backup Medic\.exe" (.*) %\*\s*$/m.exec(script) ?? []
    const given = ['undo', 'r', '--decide', 'a=keep:0', '--decide', 'b=keep:1', '--lang', 'nl']
    const args = ['C:\\Program Files\\Backup Medic\\Backup Medic.exe', ...start.split(' '), ...given]
    expect(endsSilently(args)).toBe(false)
    expect(readCommand(args)).toEqual(given)
    expect(endsSilently(args.filter((arg) => arg !== '--'))).toBe(true)
  })
})

/** Electron's rule for arguments that could come from a link: https://github.com/electron/electron/blob/main/shell/app/command_line_args.cc */
function endsSilently(args: readonly string[]): boolean {
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  const link = own.findIndex((arg) => /^[A-Za-z][^\s:]+:/.test(arg))
  return link >= 0 && link < own.length - 1
}
