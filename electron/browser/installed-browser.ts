import { statSync } from 'node:fs'
import { posix, win32 } from 'node:path'

/** Where browsers that can print to PDF lie, below the folders of programs. Nothing is taken from PATH or the working folder. */
const onWindows = [
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
]
const elsewhere = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/** The full path of a browser that is installed for all users and can print to PDF; `null` where there is none. */
export function installedBrowser(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  isFile: (path: string) => boolean = isThere,
): string | null {
  const places =
    platform === 'win32'
      ? programFolders(env).flatMap((folder) => onWindows.map((name) => win32.join(folder, name)))
      : elsewhere.map((name) => posix.join('/usr/bin', name))
  return places.find(isFile) ?? null
}

/** The two folders of programs, on the drive of Windows when the environment names none. */
function programFolders(env: Readonly<Record<string, string | undefined>>): string[] {
  const named = [env['ProgramFiles(x86)'], env.ProgramFiles].filter((one) => one !== undefined && win32.isAbsolute(one))
  return named.length > 0 ? (named as string[]) : ['C:\\Program Files (x86)', 'C:\\Program Files']
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
