import { z } from 'zod'
import type { FoundInLogs, LogProgress, LogScan } from './log-scan.ts'

/** How far back the logs of a server are looked through. */
export const logPeriods = ['day', 'week', 'all'] as const
export const logPeriodSchema = z.enum(logPeriods)
export type LogPeriod = z.infer<typeof logPeriodSchema>

/** How long a piece of a timeline is. */
export type TimelineUnit = 'hour' | 'day' | 'month'

/** What logs say of one case or code, with its lines counted for each piece of the timeline. */
export interface LogFinding extends Omit<FoundInLogs, 'hours'> {
  counts: number[]
  /** Lines from before the timeline. */
  earlier: number
  /** Lines of which no time is known. */
  untimed: number
}

/** What was found, without the lines: its size depends on what is known and not on the logs. */
export interface LogFindings {
  findings: LogFinding[]
  unit: TimelineUnit
  /** When each piece of the timeline begins, oldest first, ISO 8601. */
  starts: string[]
}

/** A scan as the window shows it. */
export interface LogView extends LogFindings, Omit<LogScan, 'hits' | 'found'> {
  /** What was looked through: folders, chosen files, event logs. */
  places: string[]
}

/** How far a scan has come, and what it has found when that was counted anew. */
export interface LogNews {
  progress: Omit<LogProgress, 'found'>
  found: LogFindings | null
}
