import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where journals and simulated servers live: one place for the machine on Windows, one for the user elsewhere. */
export function defaultStateFolder(env: NodeJS.ProcessEnv, platform: string): string {
  if (platform === 'win32') return join(env.ProgramData ?? 'C:\\ProgramData', 'Backup Medic')
  return join(env.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'backup-medic')
}

/** The folder of one server below the state folder. A simulated server never shares a journal with the real one. */
export function serverFolder(stateFolder: string, scenario: string | null): string {
  return scenario === null ? join(stateFolder, 'server') : join(stateFolder, 'simulated', scenario)
}
