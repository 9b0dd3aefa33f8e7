import { homedir } from 'node:os'
import { join, win32 } from 'node:path'
import { findWindowsFolder, programDataFolder } from '../powershell/windows-folder.ts'

/**
 * Where journals and simulated servers live: one place for the machine on Windows, which no variable can move, and one for the user
 * elsewhere. Throws when the folder of Windows cannot be told.
 */
export function defaultStateFolder(
  env: NodeJS.ProcessEnv,
  platform: string,
  windowsFolder: () => string = findWindowsFolder,
): string {
  if (platform === 'win32') return win32.join(programDataFolder(windowsFolder()), 'Backup Medic')
  return join(env.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'backup-medic')
}

/**
 * The folder of one server below the state folder. A simulated server never shares a journal with the real one; one that has a fault of a
 * case lies in a folder with a name that every file system takes.
 */
export function serverFolder(stateFolder: string, scenario: string | null): string {
  return scenario === null
    ? join(stateFolder, 'server')
    : join(stateFolder, 'simulated', scenario.replace(/[:/]/g, '-'))
}
