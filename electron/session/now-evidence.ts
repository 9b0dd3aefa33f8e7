import { isCaseMatch } from '../../shared/model/diagnosis.ts'
import type { Finding } from '../../shared/model/finding.ts'
import type { LogProgress } from '../../shared/model/log-scan.ts'
import type { Message } from '../../shared/model/message.ts'
import type { NowEvidence } from '../../shared/model/now-evidence.ts'
import type { Knowledge } from '../cases/load-knowledge.ts'
import type { Reader } from '../engine/ports.ts'
import { isForServer, readRoles } from '../engine/server-roles.ts'
import type { ReadEvents } from '../logs/event-logs.ts'
import { eventLogName } from '../logs/event-logs.ts'
import { agentLogPaths } from './agent-log-paths.ts'
import type { Diagnoser } from './diagnoser.ts'
import { readLastJobs } from './last-jobs.ts'
import { watchedEventLogs } from './read-events.ts'
import { scanLogs } from './scan-logs.ts'

/** What is looked through, and who hears how far it has come. */
export interface NowRequest {
  /** Milliseconds since 1970, by the server's clock. */
  since: number
  /** Files, folders and zips in the place of the folders of the agents found here; empty for those. */
  paths?: readonly string[]
  signal?: AbortSignal | undefined
  onProgress?: ((progress: LogProgress) => void) | undefined
}

/** What gathering needs of a session. */
export interface NowPorts {
  read: Reader
  readEvents: ReadEvents
  knowledge: Knowledge
  diagnoser: Diagnoser
  /** The folder with the files of a simulated server; `null` for this computer. */
  simulatedFiles: string | null
  now: () => number
  /** Asks all checks of a case. */
  check(id: string, signal: AbortSignal | undefined): Promise<Finding[]>
}

/** So many of the cases that logs and jobs name are checked as well. */
const mostChecked = 6

/**
 * Gathers what the logs of the agents found on this server, its event logs and its last jobs tell since a time. What cannot be read is told and
 * stops nothing else. Only reads; never throws but for a request that makes no sense.
 */
export async function gatherNow(
  { since, paths = [], signal, onProgress }: NowRequest,
  { read, readEvents, knowledge, diagnoser, simulatedFiles, now, check }: NowPorts,
): Promise<NowEvidence> {
  const unread: Message[] = []
  const jobs = readLastJobs(read, diagnoser, now, signal)
  const own = paths.length > 0 ? [...paths] : await agentLogPaths(read, simulatedFiles, unread, signal)
  const request = { paths: own, eventLogs: watchedEventLogs, since }
  const scan = await scanLogs(request, knowledge, { signal, onProgress, readEvents })
  const { failed, unread: unreadJobs } = await jobs
  const recent = failed.filter(({ at }) => at === null || Date.parse(at) >= since)
  const here = await casesHere(knowledge, read, signal)
  const found = scan.found.filter((one) => one.case === null || here.has(one.case))
  const ofHere = recent.map((job) => ({
    ...job,
    diagnosis: { matches: job.diagnosis.matches.filter((one) => !isCaseMatch(one) || here.has(one.case)) },
  }))
  const spoken = [...ofHere.flatMap(({ diagnosis }) => diagnosis.matches.filter(isCaseMatch)), ...found]
  const named = [...new Set(spoken.flatMap((one) => one.case ?? []))].slice(0, mostChecked)
  return {
    at: new Date(now()).toISOString(),
    since: new Date(since).toISOString(),
    found,
    looked: [...own, ...watchedEventLogs.map(eventLogName)],
    files: scan.files,
    bytes: scan.bytes,
    cancelled: scan.cancelled,
    jobs: ofHere,
    findings: (await Promise.all(named.map((id) => check(id, signal)))).flat(),
    // Beside their logs agents keep pictures and traces, which nobody has named.
    problems: scan.problems.filter(({ reason }) => paths.length > 0 || reason.key !== 'logs.noText'),
    unread: [...unread, ...unreadJobs],
  }
}

/** The cases that can be found on a server like this one. */
async function casesHere({ cases }: Knowledge, read: Reader, signal: AbortSignal | undefined): Promise<Set<string>> {
  const known = await readRoles(read, signal)
  return new Set(cases.filter((one) => isForServer(one, known)).map(({ id }) => id))
}
