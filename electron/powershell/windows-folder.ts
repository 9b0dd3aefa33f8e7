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
