import { readdirSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { LogProblem, LogScan } from '../../shared/model/log-scan.ts'
import type { LogPeriod } from '../../shared/model/log-view.ts'
import { message } from '../../shared/model/message.ts'
import { roles } from '../../shared/reads/roles.ts'
import { agentLogFolders, placeOnServer } from '../logs/agent-log-folders.ts'
import type { ScanOptions } from '../logs/scan-off-thread.ts'
import { readEventLogs } from './read-event-logs.ts'
import { scanLogs } from './scan-logs.ts'
import type { Session } from './session.ts'

/** A scan of a server's own logs, and what was looked through: folders and event logs. */
export interface ServerLogScan extends LogScan {
  places: string[]
}

const hoursBack: Record<LogPeriod, number> = { day: 24, week: 168, all: 8_784 }
const windowsTemp = 'C:\\Windows\\Temp'
/** In the folder for everybody's temporary files only the logs of our installers count. */
const installerLog = /^(?:OBInstaller|OBManagedlog|Obmsi|MSDPM)/i

/**
 * Looks through the logs of the agents that are installed here and the event logs. Only reads; what could not be read stands in `problems`. The
 * files of a simulated server are named as if it were real.
 */
export async function scanServerLogs(
  session: Pick<Session, 'read' | 'knowledge' | 'simulatedFiles'>,
  period: LogPeriod,
  { signal, onProgress }: ScanOptions = {},
): Promise<ServerLogScan> {
  const since = period === 'all' ? undefined : Date.now() - hoursBack[period] * 3_600_000
  const [here, eventLogs] = await Promise.all([
    logsHere(session, signal),
    readEventLogs(session.read, hoursBack[period], signal),
  ])
  const named = (path: string) => pathOnServer(path, session.simulatedFiles)
  const request = { paths: here.paths, since, events: eventLogs.events }
  const scan = await scanLogs(request, session.knowledge, {
    signal,
    onProgress: (progress) => onProgress?.({ ...progress, file: named(progress.file) }),
  })
  // Beside their logs agents keep pictures and traces, which nobody has asked for.
  const unread = scan.problems.filter(({ reason }) => reason.key !== 'logs.noText')
  return {
    ...scan,
    hits: scan.hits.map((hit) => ({ ...hit, file: named(hit.file) })),
    found: scan.found.map((one) => ({ ...one, newest: { ...one.newest, file: named(one.newest.file) } })),
    problems: [...here.problems, ...eventLogs.problems, ...unread.map((one) => ({ ...one, file: named(one.file) }))],
    places: [...here.paths.map(named), ...eventLogs.logs],
  }
}

/** The folders and installer logs of the agents that are there; where nobody knows which are installed, nobody knows where they lie either. */
async function logsHere(
  { read, simulatedFiles }: Pick<Session, 'read' | 'simulatedFiles'>,
  signal: AbortSignal | undefined,
): Promise<{ paths: string[]; problems: LogProblem[] }> {
  try {
    const found = roles.answer.parse(await read('roles', {}, signal))
    const folders = agentLogFolders(found).map(({ folder }) => placeOnServer(folder, simulatedFiles))
    return {
      paths: [...folders.filter(isThere), ...installerLogs(placeOnServer(windowsTemp, simulatedFiles))],
      problems: [],
    }
  } catch {
    return { paths: [], problems: [{ file: '', reason: message('logs.noRoles') }] }
  }
}

/** One that may not be looked into is there, so that this is told. */
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
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** What a file of a simulated server (`…/C/Program Files/…`) is called there; any other path stays. */
function pathOnServer(path: string, simulated: string | null): string {
  if (simulated === null || !path.startsWith(simulated + sep)) return path
  const [drive = '', ...way] = path.slice(simulated.length + 1).split(sep)
  return [`${drive}:`, ...way].join('\\')
}
