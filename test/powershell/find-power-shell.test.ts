import { describe, expect, test } from 'vitest'
import { findPowerShell } from '../../electron/powershell/find-power-shell.ts'
import { findWindowsFolder } from '../../electron/powershell/windows-folder.ts'

const windows = { platform: 'win32', arch: 'x64', windowsFolder: () => 'D:\\Windows' } as const
const system32 = 'D:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe'
const sysnative = 'D:\\Windows\\Sysnative\\WindowsPowerShell\\v1.0\\powershell.exe'

describe('finding PowerShell', () => {
  test('looks in the folder of Windows and nowhere else, so that decoys in PATH or the working folder never run (S11)', () => {
    const looked: string[] = []
    const exists = (path: string) => looked.push(path) > 0
    expect(findPowerShell({ ...windows, exists })).toBe(system32)
    expect(looked).toEqual([system32])
  })

  test('takes the 64-bit PowerShell from a 32-bit process', () => {
    expect(findPowerShell({ ...windows, arch: 'ia32', exists: () => true })).toBe(sysnative)
    expect(findPowerShell({ ...windows, arch: 'ia32', exists: (path) => path === system32 })).toBe(system32)
  })

  test('says so when it is not there', () => {
    expect(() => findPowerShell({ ...windows, exists: () => false })).toThrow('missing')
  })

  test.each(['powershell.exe', '.\\powershell.exe', '\\powershell.exe', '\\\\host\\share\\powershell.exe'])(
    'refuses %s, which is not a full path on a local drive (S11)',
    (given) => {
      expect(() => findPowerShell({ ...windows, given, exists: () => true })).toThrow('missing')
    },
  )

  test('needs a full path on a system that is not Windows', () => {
    const linux = { platform: 'linux', exists: () => true } as const
    expect(() => findPowerShell(linux)).toThrow('missing')
    expect(() => findPowerShell({ ...linux, given: 'pwsh' })).toThrow('missing')
    expect(findPowerShell({ ...linux, given: '/opt/pwsh' })).toBe('/opt/pwsh')
  })
})

describe('the folder of Windows', () => {
  const unreadable = () => {
    throw new Error('no such link')
  }

  test('is the one the kernel names, whatever the environment says (S11)', () => {
    const env = { SystemRoot: 'C:\\Users\\Public\\Windows' }
    expect(findWindowsFolder({ env, realpath: () => 'C:\\Windows' })).toBe('C:\\Windows')
    expect(findWindowsFolder({ env, realpath: () => '\\\\?\\C:\\Windows' })).toBe('C:\\Windows')
  })

  test('comes from SystemRoot only where the kernel does not say, and only when it looks like one', () => {
    expect(findWindowsFolder({ env: { SystemRoot: 'C:\\Windows' }, realpath: unreadable })).toBe('C:\\Windows')
    for (const SystemRoot of ['C:\\Users\\x\\Windows', '%windir%', '\\\\host\\share', 'Windows', '', undefined]) {
      expect(() => findWindowsFolder({ env: { SystemRoot }, realpath: unreadable })).toThrow('missing')
    }
  })
})
