import type { Diagnosis } from './diagnosis.ts'
import type { Finding } from './finding.ts'
import type { FoundInLogs, LogProblem } from './log-scan.ts'
import type { Message } from './message.ts'

/** How many hours back logs and events are looked through. */
export const nowHours = [24, 168] as const
export type NowHours = (typeof nowHours)[number]

/** A job that ended badly, with what its code leads to. */
export interface FailedJob {
  /** When it ended, ISO 8601; `null` when it does not tell. */
  at: string | null
  hoursAgo: number | null
  /** The product's own name for this sort of job: `Backup`, `ShadowCopy`. */
  type: string
  state: string
  /** Its codes; `–` when it has none. */
  code: string
  diagnosis: Diagnosis
}

/** What a server tells of the last hours beside its checks: its logs, its events and its last jobs. */
export interface NowEvidence {
  /** When that was, by the server's clock, ISO 8601. */
  at: string
  /** What is older was left out. */
  since: string
  found: readonly FoundInLogs[]
  /** Folders, files and event logs that were looked through. */
  looked: readonly string[]
  files: number
  bytes: number
  /** Whether looking through was ended early. */
  cancelled: boolean
  /** The jobs that ended badly and have not succeeded since, the newest first. */
  jobs: readonly FailedJob[]
  /** The checks of the cases that logs and jobs speak of, those included that a health check does not ask. */
  findings: readonly Finding[]
  /** What was not looked through, or not whole. */
  problems: readonly LogProblem[]
  /** Why agents, or their jobs, could not be asked. */
  unread: readonly Message[]
}
