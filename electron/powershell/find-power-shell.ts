import { existsSync } from 'node:fs'
import { isAbsolute, win32 } from 'node:path'
import { UnusableServerError } from './unusable-server-error.ts'
import { findWindowsFolder } from './windows-folder.ts'

/** Where to look; everything but `given` is for tests. */
export interface PowerShellSearch {
  /** An absolute path given on purpose, for example by a test or on a system that is not Windows. */
  given?: string
  platform?: NodeJS.Platform
  arch?: NodeJS.Architecture
  windowsFolder?: () => string
  exists?: (path: string) => boolean
}

/**
 * The absolute path of the PowerShell to start: the one given, else Windows PowerShell in Windows' own folder, in its 64-bit
 * form. Never looks in PATH or the working folder. Throws an {@link UnusableServerError} when there is none.
 */
export function findPowerShell({
  given,
  platform = process.platform,
  arch = process.arch,
  windowsFolder = findWindowsFolder,
  exists = existsSync,
}: PowerShellSearch = {}): string {
  if (given !== undefined) {
    const absolute = platform === 'win32' ? win32.isAbsolute(given) && /^[A-Za-z]:\\/.test(given) : isAbsolute(given)
    if (absolute && exists(given)) return given
    throw new UnusableServerError('missing', { path: given })
  }
  if (platform !== 'win32') throw new UnusableServerError('missing', { path: 'powershell.exe' })
  const folder = windowsFolder()
  // Sysnative leads a 32-bit process to the 64-bit system folder; it does not exist for 64-bit processes.
  // https://learn.microsoft.com/windows/win32/winprog64/file-system-redirector
  const rooms = arch === 'ia32' ? ['Sysnative', 'System32'] : ['System32']
  for (const room of rooms) {
    const path = win32.join(folder, room, 'WindowsPowerShell', 'v1.0', 'powershell.exe')
    if (exists(path)) return path
  }
  throw new UnusableServerError('missing', { path: win32.join(folder, 'System32', 'WindowsPowerShell', 'v1.0') })
}
