import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { eventLogPrefix } from '../../shared/model/log-scan.ts'
import type { Message } from '../../shared/model/message.ts'
import { message } from '../../shared/model/message.ts'
import type { ZipEntry } from './zip-entries.ts'

/** Events to read: a log of this server by its name, or a file that one was exported to. */
export type EventPlace = { log: string } | { path: string }

/** What one event says, and when. */
export interface EventLine {
  /** Milliseconds since 1970. */
  time: number
  text: string
}

/** The events of a place, or why there are none; `null` for a log that is not on this server. */
export type EventsRead = { lines: EventLine[]; complete: boolean } | { reason: Message } | null

/** Reads events since a time, in milliseconds since 1970 (all without one). Only Windows can; never throws. */
export type ReadEvents = (place: EventPlace, since: number | undefined) => Promise<EventsRead>

/** Exported event logs begin with `ElfFile` and a zero. */
export function isEventLog(start: Uint8Array, path: string): boolean {
  return extname(path).toLowerCase() === '.evtx' || String.fromCharCode(...start) === 'ElfFile\0'
}

/** How an event log is named among files. */
export function eventLogName(log: string): string {
  return `${eventLogPrefix}${log}`
}

const largestUnpacked = 1024 * 1024 * 1024

/**
 * Hands over a file of a zip that only Windows can read, in a folder of its own that is gone afterwards. One that is too large is refused by
 * the message that is returned.
 */
export async function withUnpacked<T>(entry: ZipEntry, work: (path: string) => Promise<T>): Promise<T | Message> {
  if (entry.size > largestUnpacked) return message('logs.eventLogTooLarge')
  const folder = await mkdtemp(join(tmpdir(), 'backup-medic-events-'))
  try {
    // A name of our own: that in the zip leads nowhere.
    const path = join(folder, 'events.evtx')
    await pipeline(await entry.open(), createWriteStream(path, { mode: 0o600 }))
    return await work(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
