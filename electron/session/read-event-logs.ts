import type { LogEvent, LogProblem } from '../../shared/model/log-scan.ts'
import { message } from '../../shared/model/message.ts'
import { events as eventsRead } from '../../shared/reads/events.ts'
import type { Reader } from '../engine/ports.ts'
import { reasonFor } from './reason-for.ts'

/** An event log, and what of it is asked for. */
interface EventLog {
  log: string
  providers?: readonly string[]
  holds?: string
  /** Whether the numbers of its events are the codes of the product. */
  idsAreCodes?: true
}

/**
 * The event logs in which backups and what they depend on tell of trouble. Of logs of all programs only those providers are asked for,
 * because codes of Windows say nothing of backups in the mouth of others. That ids in the logs of DPM are those of its alerts:
 * https://learn.microsoft.com/system-center/dpm/dpm-protection-issues
 */
const eventLogs: readonly EventLog[] = [
  {
    log: 'Application',
    providers: ['VSS', 'Microsoft-Windows-Backup', 'SQLVDI', 'SQLWRITER', 'MSDTC Client 2', 'MSDTC'],
  },
  {
    log: 'System',
    providers: ['volsnap', 'Service Control Manager', 'disk', 'Ntfs', 'Microsoft-Windows-Ntfs', 'Schannel'],
  },
  { log: 'CloudBackup' },
  { log: 'CloudBackup/Operational' },
  { log: 'DPM Alerts', idsAreCodes: true },
  { log: 'DPM Backup Events', idsAreCodes: true },
  { log: 'Microsoft-Windows-Backup' },
  { log: 'Microsoft-Windows-TaskScheduler/Operational', holds: 'OnlineBackup' },
]
/** Asked for apart, so that many warnings do not hide the errors. */
const levels = [['critical', 'error'], ['warning']] as const

/** Events to look through, the event logs they are from, and what could not be read, or not whole. */
export interface EventLogsRead {
  events: LogEvent[]
  logs: string[]
  problems: LogProblem[]
}

/** Reads the newest errors and warnings of the event logs that are there. Changes nothing; never throws. */
export async function readEventLogs(read: Reader, hours: number, signal?: AbortSignal): Promise<EventLogsRead> {
  const parts = await Promise.all(
    eventLogs.flatMap((one) => levels.map((some) => readSome(one, some, { read, hours, signal }))),
  )
  return {
    events: parts.flatMap(({ events }) => events),
    logs: [...new Set(parts.flatMap(({ logs }) => logs))],
    problems: parts.flatMap(({ problems }) => problems).filter(isFirst),
  }
}

async function readSome(
  { log, providers = [], holds, idsAreCodes }: EventLog,
  some: readonly string[],
  { read, hours, signal }: { read: Reader; hours: number; signal: AbortSignal | undefined },
): Promise<EventLogsRead> {
  const at = { log, providers, ids: [], levels: some, hours, ...(holds === undefined ? {} : { holds }) }
  try {
    const answer = eventsRead.answer.parse(await read('events', at, signal))
    if (!answer.exists) return { events: [], logs: [], problems: [] }
    const shown = answer.events.length
    const problems = [
      ...(answer.recorded ? [] : [{ file: log, reason: message('logs.notRecorded') }]),
      ...(answer.count > shown
        ? [{ file: log, reason: message('logs.newestEvents', { shown, count: answer.count }) }]
        : []),
    ]
    const events = answer.events.map(({ at: when, provider, id, data }) => {
      const said = data.map(withHex).join(' ')
      return { log, provider, id, time: Date.parse(when), text: idsAreCodes ? `ID: ${id} ${said}` : said }
    })
    return { events, logs: [log], problems }
  } catch (error) {
    return { events: [], logs: [], problems: [{ file: log, reason: reasonFor(error) }] }
  }
}

/** Events keep results as decimal numbers without a sign, such as 2155348129; people and products write them in hex. */
function withHex(value: string): string {
  const number = /^\d{10}$/.test(value) ? Number(value) : 0
  return number >= 2 ** 31 && number < 2 ** 32 ? `0x${number.toString(16)}` : value
}

function isFirst({ file, reason }: LogProblem, index: number, all: readonly LogProblem[]): boolean {
  return all.findIndex((one) => one.file === file && one.reason.key === reason.key) === index
}
