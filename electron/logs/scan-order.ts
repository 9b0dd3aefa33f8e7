import type { LogProgress, LogScan, LogScanRequest } from '../../shared/model/log-scan.ts'
import type { EventPlace, EventsRead } from './event-logs.ts'
import type { LogKnowledge } from './recogniser.ts'

/** What the thread that scans is given. */
export interface ScanOrder {
  request: LogScanRequest
  knowledge: LogKnowledge
  /** One number in shared memory; another than 0 ends the scan. */
  cancel: Int32Array<SharedArrayBuffer>
  /** Whether whoever ordered it can read events. */
  readsEvents: boolean
}

/** What the thread says: how far it has come, which events it needs, and last what it has found. */
export type ScanMessage =
  | { progress: LogProgress }
  | { events: EventPlace; since: number | undefined }
  | { scan: LogScan }

/** What the thread is told: the events it asked for. It asks for no others before. */
export interface ScanReply {
  read: EventsRead
}
