import { sep } from 'node:path'
import type { LogScan } from '../../shared/model/log-scan.ts'
import type { LogPeriod } from '../../shared/model/log-view.ts'
import type { Message } from '../../shared/model/message.ts'
import type { ScanOptions } from '../logs/scan-off-thread.ts'
import { agentLogPaths } from './agent-log-paths.ts'
import { watchedEventLogs } from './read-events.ts'
import { scanLogs } from './scan-logs.ts'
import type { Session } from './session.ts'

/** A scan of a server's own logs, and what was looked through: folders, files and event logs. */
export interface ServerLogScan extends LogScan {
  places: string[]
}

const hoursBack: Record<Exclude<LogPeriod, 'all'>, number> = { day: 24, week: 168 }

/**
 * Looks through the logs of the agents that are installed here and the event logs. Only reads; what could not be read stands in `problems`. The
 * files of a simulated server are named as if it were real.
 */
export async function scanServerLogs(
  session: Pick<Session, 'read' | 'readEvents' | 'clock' | 'knowledge' | 'simulatedFiles'>,
  period: LogPeriod,
  { signal, onProgress }: ScanOptions = {},
): Promise<ServerLogScan> {
  const { read, readEvents, simulatedFiles } = session
  const since = period === 'all' ? undefined : session.clock() - hoursBack[period] * 3_600_000
  const unread: Message[] = []
  const paths = await agentLogPaths(read, simulatedFiles, unread, signal)
  const named = (path: string) => pathOnServer(path, simulatedFiles)
  const request = { paths, eventLogs: watchedEventLogs, since }
  const scan = await scanLogs(request, session.knowledge, {
    signal,
    readEvents,
    onProgress: (progress) => onProgress?.({ ...progress, file: named(progress.file) }),
  })
  // Beside their logs agents keep pictures and traces, which nobody has named.
  const problems = scan.problems.filter(({ reason }) => reason.key !== 'logs.noText')
  return {
    ...scan,
    hits: scan.hits.map((hit) => ({ ...hit, file: named(hit.file) })),
    found: scan.found.map((one) => ({ ...one, newest: { ...one.newest, file: named(one.newest.file) } })),
    problems: [
      ...unread.map((reason) => ({ file: '', reason })),
      ...problems.map((one) => ({ ...one, file: named(one.file) })),
    ],
    places: [...paths.map(named), ...scan.eventLogs],
  }
}

/** What a file of a simulated server (`…/C/Program Files/…`) is called there; any other path stays. */
function pathOnServer(path: string, simulated: string | null): string {
  if (simulated === null || !path.startsWith(simulated + sep)) return path
  const [drive = '', ...way] = path.slice(simulated.length + 1).split(sep)
  return [`${drive}:`, ...way].join('\\')
}
