import type { LogProgress, LogScan, LogScanRequest } from '../../shared/model/log-scan.ts'
import type { LogKnowledge } from './recogniser.ts'

/** What the thread that scans is given. */
export interface ScanOrder {
  request: LogScanRequest
  knowledge: LogKnowledge
  /** One number in shared memory; another than 0 ends the scan. */
  cancel: Int32Array<SharedArrayBuffer>
}

/** What the thread says: how far it has come, and last what it has found. */
export type ScanMessage = { progress: LogProgress } | { scan: LogScan }
