import { readdirSync, statSync } from 'node:fs'
import { win32 } from 'node:path'
import type { Message } from '../../shared/model/message.ts'
import { roles } from '../../shared/reads/roles.ts'
import type { Reader } from '../engine/ports.ts'
import { agentLogFolders, placeOnServer } from '../logs/agent-log-folders.ts'
import { reasonFor } from './reason-for.ts'

const windowsTemp = 'C:\\Windows\\Temp'
/** In the folder for everybody's temporary files only the logs of our installers count. */
const installerLog = /^(OBInstaller|OBManagedlog|Obmsi|MSDPM).*/i

/** The folders and installer logs of the agents found here that are there; one that may not be looked into stays, so that it is told. */
export async function agentLogPaths(
  read: Reader,
  simulated: string | null,
  unread: Message[],
  signal: AbortSignal | undefined,
): Promise<string[]> {
  try {
    const found = roles.answer.parse(await read('roles', {}, signal))
    const folders = agentLogFolders(found).map(({ folder }) => placeOnServer(folder, simulated))
    return [...folders.filter(isThere), ...installerLogs(placeOnServer(windowsTemp, simulated))]
  } catch (error) {
    unread.push(reasonFor(error))
    return []
  }
}

function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}

function installerLogs(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => installerLog.test(name))
      .map((name) => (folder.includes('\\') ? win32.join(folder, name) : `${folder}/${name}`))
  } catch {
    return []
  }
}
