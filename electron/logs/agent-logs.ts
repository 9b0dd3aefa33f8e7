import { readdir, stat } from 'node:fs/promises'
import { join, win32 } from 'node:path'
import type { RolesAnswer } from '../../shared/reads/roles.ts'

/** A log of an agent that was found: where it lies for Windows, and where it is opened. */
export interface AgentLog {
  /** `mars`, `mabs`, `dpm-agent`, `azure-vm` or `setup`. */
  product: string
  source: string
  opened: string
  /** Its path below the folder in which it was looked for. */
  below: string
  bytes: number
  modified: Date
}

/** The logs that were found, the folders in which they were looked for and are, and those that may not be listed, with the error. */
export interface AgentLogs {
  logs: AgentLog[]
  folders: string[]
  unlisted: { folder: string; error: unknown }[]
}

interface LogFolder {
  product: string
  folder: string
  names: RegExp
  /** How many levels of folders below it belong to it as well. */
  depth: number
}

/** Also what stays of a log after a crash (`cbengineCurr.errlog.2026-11-20_03-00-00.Crash`). */
const logName = /\.(?:errlog|log|txt|status)(?:\..+\.crash)?$/i
/** In the folder for everybody's temporary files only the logs of our installers count. */
const installerName = /^(?:OBInstaller|OBManagedlog|Obmsi|MSDPM).*\.(?:errlog|log)/i
const windowsTemp = 'C:\\Windows\\Temp'
const azureLogs = 'C:\\WindowsAzure\\Logs'

/** Folders in which the agents keep their logs, by the product they belong to. */
function logFolders({ mars, mabs, dpmAgent, azureVm }: RolesAnswer): LogFolder[] {
  const usual = { names: logName, depth: 1 }
  const below = (product: string, one: { installed: boolean; path: string | null }, ...way: string[]) =>
    one.installed && one.path !== null ? [{ product, folder: win32.join(one.path, ...way), ...usual }] : []
  const installs = mars.installed || mabs.installed || dpmAgent.installed
  const known = [
    ...below('mars', mars, 'Temp'),
    ...below('mabs', mabs, 'Temp'),
    ...below('dpm-agent', dpmAgent, 'Temp'),
    ...(azureVm.detected ? [azureLogs, `${azureLogs}\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot`] : []).map(
      (folder) => ({ product: 'azure-vm', folder, ...usual }),
    ),
    ...below('setup', mabs, '..', '..', 'DPMLogs'),
    ...(installs ? [{ product: 'setup', folder: windowsTemp, names: installerName, depth: 0 }] : []),
  ]
  return known.filter(({ folder }, index) => known.findIndex((one) => one.folder === folder) === index)
}

/**
 * The logs of the agents that were written to since a moment, the newest first. `simulated` is the folder that holds the files of a
 * simulated server (`C/Program Files/…`); `null` for this computer. A folder that is not there has no logs; one that may not be listed is told by its error.
 */
export async function findAgentLogs(roles: RolesAnswer, since: number, simulated: string | null): Promise<AgentLogs> {
  const found: AgentLogs = { logs: [], folders: [], unlisted: [] }
  for (const place of logFolders(roles)) {
    try {
      const logs = await listed(place, place.folder, simulated, place.depth)
      found.folders.push(place.folder)
      found.logs.push(...logs.filter(({ modified }) => modified.getTime() >= since))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') found.unlisted.push({ folder: place.folder, error })
    }
  }
  found.logs.sort((one, other) => other.modified.getTime() - one.modified.getTime())
  return found
}

async function listed(place: LogFolder, folder: string, simulated: string | null, depth: number): Promise<AgentLog[]> {
  const found: AgentLog[] = []
  for (const entry of await readdir(placeOf(folder, simulated), { withFileTypes: true })) {
    const source = win32.join(folder, entry.name)
    if (entry.isDirectory() && depth > 0) found.push(...(await listed(place, source, simulated, depth - 1)))
    if (!entry.isFile() || !place.names.test(entry.name)) continue
    const opened = placeOf(source, simulated)
    const now = await stat(opened).catch(ifGone)
    if (now === null) continue
    const below = win32.relative(place.folder, source)
    found.push({ product: place.product, source, opened, below, bytes: now.size, modified: now.mtime })
  }
  return found
}

/** A log that was rotated away since its folder was listed is no log any more; other errors stay. */
function ifGone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

/** Where a path of the server is opened from here. */
function placeOf(path: string, simulated: string | null): string {
  return simulated === null ? path : join(simulated, ...path.replace(':', '').split('\\'))
}
