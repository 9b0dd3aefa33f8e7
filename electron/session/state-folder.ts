import { realpath } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** Where journals and simulated servers live: one place for the machine on Windows, one for the user elsewhere. */
export function defaultStateFolder(env: NodeJS.ProcessEnv, platform: string): string {
  if (platform === 'win32') return join(env.ProgramData ?? 'C:\\ProgramData', 'Backup Medic')
  return join(env.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'backup-medic')
}

/** The folder of one server below the state folder. A simulated server never shares a journal with the real one. */
export function serverFolder(stateFolder: string, scenario: string | null): string {
  return scenario === null ? join(stateFolder, 'server') : join(stateFolder, 'simulated', scenario)
}

/**
 * Whether a path lies in the state folder, whatever way leads there: nothing but the program itself may write below it. Links on the
 * way are followed as far as they exist; on Windows capitals make no difference.
 */
export async function isInStateFolder(path: string, stateFolder: string): Promise<boolean> {
  const [place, folder] = await Promise.all([realPlace(path), realPlace(stateFolder)])
  const way = relative(folder, place)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** Where a path leads, also when its last parts do not exist yet. */
async function realPlace(path: string): Promise<string> {
  const whole = resolve(path)
  try {
    return await realpath(whole)
  } catch {
    const above = dirname(whole)
    return above === whole ? whole : join(await realPlace(above), basename(whole))
  }
}
