import type { LogProblem, LogScan } from '../../shared/model/log-scan.ts'
import type { LogPeriod } from '../../shared/model/log-view.ts'
import { message } from '../../shared/model/message.ts'
import { roles } from '../../shared/reads/roles.ts'
import { type AgentLogs, findAgentLogs } from '../logs/agent-logs.ts'
import { unreadable } from '../logs/log-files.ts'
import type { ScanOptions } from '../logs/scan-off-thread.ts'
import { readEventLogs } from './read-event-logs.ts'
import { scanLogs } from './scan-logs.ts'
import type { Session } from './session.ts'

/** A scan of a server's own logs, and what was looked through: folders and event logs. */
export interface ServerLogScan extends LogScan {
  places: string[]
}

const hoursBack: Record<LogPeriod, number> = { day: 24, week: 168, all: 8_784 }

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
  const [found, eventLogs] = await Promise.all([
    logsHere(session, since ?? 0, signal),
    readEventLogs(session.read, hoursBack[period], signal),
  ])
  const names = new Map(found.logs.map(({ opened, source }) => [opened, source]))
  const named = (file: string) => names.get(file) ?? file
  const request = { paths: found.logs.map(({ opened }) => opened), since, events: eventLogs.events }
  const scan = await scanLogs(request, session.knowledge, {
    signal,
    onProgress: (progress) => onProgress?.({ ...progress, file: named(progress.file) }),
  })
  return {
    ...scan,
    hits: scan.hits.map((hit) => ({ ...hit, file: named(hit.file) })),
    found: scan.found.map((one) => ({ ...one, newest: { ...one.newest, file: named(one.newest.file) } })),
    problems: [
      ...found.problems,
      ...eventLogs.problems,
      ...scan.problems.map((one) => ({ ...one, file: named(one.file) })),
    ],
    places: [...found.folders, ...eventLogs.logs],
  }
}

type LogsHere = Pick<AgentLogs, 'logs' | 'folders'> & { problems: LogProblem[] }

/** The logs of the agents; where nobody knows which are installed, nobody knows where they lie either. */
async function logsHere(
  { read, simulatedFiles }: Pick<Session, 'read' | 'simulatedFiles'>,
  since: number,
  signal: AbortSignal | undefined,
): Promise<LogsHere> {
  try {
    const answer = roles.answer.parse(await read('roles', {}, signal))
    const { logs, folders, unlisted } = await findAgentLogs(answer, since, simulatedFiles)
    return {
      logs,
      folders,
      problems: unlisted.map(({ folder, error }) => ({ file: folder, reason: unreadable(error) })),
    }
  } catch {
    return { logs: [], folders: [], problems: [{ file: '', reason: message('logs.noRoles') }] }
  }
}
