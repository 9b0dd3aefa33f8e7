import { describe, expect, test } from 'vitest'
import { readStartOptions } from '../../electron/session/start-options.ts'

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
