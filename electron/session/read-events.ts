import { message } from '../../shared/model/message.ts'
import { eventRecords } from '../../shared/reads/event-records.ts'
import type { Reader } from '../engine/ports.ts'
import type { EventPlace, EventsRead, ReadEvents } from '../logs/event-logs.ts'
import { reasonFor } from './reason-for.ts'

const bad = ['critical', 'error', 'warning'] as const
const everything = { providers: [], levels: [] }

/**
 * The event logs in which backups leave traces. Of those of Windows itself only what backups rest on counts, because the codes of other programs
 * mean other things.
 */
const kept: Readonly<Record<string, { providers: readonly string[]; levels: readonly string[] }>> = {
  Application: {
    providers: ['VSS', 'SQLWRITER', 'SQLVDI', 'MSDTC 2', 'Application Error', '.NET Runtime', 'MSDPM', 'DPMRA'],
    levels: bad,
  },
  System: {
    providers: ['volsnap', 'Service Control Manager', 'disk', 'Ntfs', 'ReFS', 'Schannel', 'iScsiPrt', 'volmgr'],
    levels: bad,
  },
  CloudBackup: everything,
  'CloudBackup/Operational': everything,
  'DPM Alerts': everything,
  'DPM Backup Events': everything,
  'Microsoft-Windows-Backup': everything,
  'Microsoft-Windows-TaskScheduler/Operational': { providers: [], levels: bad },
}

/** The names of those logs. */
export const watchedEventLogs: readonly string[] = Object.keys(kept)

const hour = 3_600_000

/**
 * Reads events through the server: of an exported log, or of one of this server, since a time. `now` is the server's. A simulated server has no exported
 * ones, and where one log does not answer in time the others are not asked. Changes nothing; never throws.
 */
export function eventReader(read: Reader, simulated: boolean, now: () => number, signal?: AbortSignal): ReadEvents {
  let silence: EventsRead = null
  return async (place, since) => {
    // Logs of a server whose event service hangs would each take their whole time to say so.
    if ('log' in place && silence !== null) return silence
    if ('path' in place && simulated) return { reason: message('logs.eventLog') }
    try {
      const hours = since === undefined ? 0 : Math.min(8_784, Math.max(1, Math.ceil((now() - since) / hour)))
      const answer = eventRecords.answer.parse(await read('eventRecords', { ...asked(place), hours }, signal))
      if (!answer.exists) return null
      const lines = answer.records.map(({ at, provider, text }) => ({
        time: Date.parse(at),
        text: `${provider}: ${text}`,
      }))
      return { lines, complete: answer.complete }
    } catch (error) {
      const { key, values } = reasonFor(error)
      const unread = { reason: message('logs.eventLogUnread', { detail: String(values.detail ?? '–') }) }
      if (key === 'server.timeout') silence = unread
      return unread
    }
  }
}

function asked(place: EventPlace): Record<string, unknown> {
  return 'path' in place ? { path: place.path } : { log: place.log, ...(kept[place.log] ?? everything) }
}
