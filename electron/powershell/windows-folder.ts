import { realpathSync } from 'node:fs'
import { win32 } from 'node:path'
import { UnusableServerError } from './unusable-server-error.ts'

/** What the search for Windows' own folder needs of the system; replaced in tests. */
export interface WindowsFolderSources {
  env: Readonly<Record<string, string | undefined>>
  realpath(path: string): string
}

const plainFolder = /^[A-Za-z]:\\[^\\/:*?"<>|%]+$/

/**
 * The folder of Windows, such as `C:\Windows`. Asked of the kernel's own link first, because the variable `SystemRoot` can
 * be set by whoever started the program; the variable only serves where the link cannot be read, and only when it has the
 * shape of such a folder.
 */
export function findWindowsFolder(
  { env, realpath }: WindowsFolderSources = { env: process.env, realpath: realpathSync.native },
): string {
  try {
    const linked = realpath('\\\\?\\GLOBALROOT\\SystemRoot').replace(/^\\\\\?\\/, '')
    if (plainFolder.test(linked)) return linked
  } catch {
    // Read from the variable below.
  }
  const named = env.SystemRoot ?? ''
  if (plainFolder.test(named)) return win32.normalize(named)
  throw new UnusableServerError('missing', { path: 'powershell.exe' })
}

/**
 * The folder for data of all users, such as `C:\ProgramData`, on the drive of Windows. The variable `ProgramData` is not asked, because
 * whoever starts the program can set it, and what lies there decides what undo writes. Windows can be installed with another folder,
 * which the vendor allows for tests only; there this one is made.
 * https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-folderlocations
 */
export function programDataFolder(windowsFolder: string): string {
  return win32.join(windowsFolder.slice(0, 3), 'ProgramData')
}
