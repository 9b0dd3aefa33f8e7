import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { root } from './installed.mjs'

/**
 * Every PowerShell of this machine by its full path, for tests only: the one that BACKUP_MEDIC_PWSH names, Windows PowerShell 5.1, and
 * PowerShell 7 (`pwsh`) in PATH. Throws when BACKUP_MEDIC_PWSH names no file.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string[]}
 */
export function powerShells(env = process.env, platform = process.platform) {
  const named = env.BACKUP_MEDIC_PWSH ? [env.BACKUP_MEDIC_PWSH] : []
  for (const path of named) {
    if (!isAbsolute(path) || !existsSync(path)) {
      throw new Error(`BACKUP_MEDIC_PWSH names ${path}, which is no full path of a file.`)
    }
  }
  const windows = env.SystemRoot ?? 'C:\\Windows'
  const ownOfWindows = join(windows, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe')
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(isAbsolute)
  const newer = folders.map((folder) => join(folder, platform === 'win32' ? 'pwsh.exe' : 'pwsh')).find(existsSync)
  const found = [...(platform === 'win32' ? [ownOfWindows] : []), ...(newer === undefined ? [] : [newer])]
  return [...new Set([...named, ...found.filter((path) => existsSync(path))])]
}

/**
 * The test files that run something on a real PowerShell: those that take a session of one.
 * @returns {string[]}
 */
export function powerShellTests() {
  const folder = join(root, 'test', 'powershell')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => readFileSync(join(folder, name), 'utf8').includes('/power-shell/real-power-shell.ts'))
    .map((name) => `test/powershell/${name}`)
    .sort()
}
