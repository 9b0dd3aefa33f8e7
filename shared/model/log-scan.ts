import { z } from 'zod'
import { confidenceSchema } from './diagnosis.ts'
import { messageSchema } from './message-schema.ts'

const found = {
  /** `null` for a code that is only in the index of codes; `code` names it. */
  case: z.string().nullable(),
  /** The cause whose own code was found. */
  cause: z.string().optional(),
  code: z.string().optional(),
  confidence: confidenceSchema,
}

/** What stands before the name of an event log where files are named; its events are numbered as lines are. */
export const eventLogPrefix = 'event log: '

/** A line of a log in which a known code or message stands. */
const logHitSchema = z.strictObject({
  /** The path; of a file in a zip `path of the zip!name in it`. */
  file: z.string(),
  /** From 1. */
  line: z.number().int(),
  /** ISO 8601, of the line or of the nearest one before it; `null` when none tells one. */
  time: z.string().nullable(),
  /** Redacted, and of a long line the beginning. */
  text: z.string(),
  ...found,
})
export type LogHit = z.infer<typeof logHitSchema>

/** What logs say of one case, or of one code without a case. */
const foundInLogsSchema = z.strictObject({
  ...found,
  covers: z.array(z.string()).optional(),
  product: z.string().optional(),
  message: z.string().optional(),
  why: z.array(messageSchema),
  /** All lines, also those that are not listed. */
  count: z.number().int(),
  files: z.number().int(),
  /** ISO 8601. */
  first: z.string().nullable(),
  last: z.string().nullable(),
  /** Where the newest of them stands; of those without a time the one that was met last. */
  newest: z.strictObject({ file: z.string(), line: z.number().int() }),
  /** How many in which hour (its beginning, ISO 8601), oldest first; for a timeline. */
  hours: z.array(z.strictObject({ at: z.string(), count: z.number().int() })),
})
export type FoundInLogs = z.infer<typeof foundInLogsSchema>

/** A file or folder that was not looked through, or not whole, and why. */
const logProblemSchema = z.strictObject({ file: z.string(), reason: messageSchema })
export type LogProblem = z.infer<typeof logProblemSchema>

/** What a scan of logs has found. */
const logScanSchema = z.strictObject({
  files: z.number().int(),
  /** Of the texts that were looked at; of a zip unpacked. */
  bytes: z.number(),
  /** Files that were left out because they were last written before the time that was asked for. */
  older: z.number().int(),
  /** Events that were looked at, and the event logs of this server they are from, beside exported ones. */
  events: z.number().int(),
  eventLogs: z.array(z.string()),
  /** The times between which the logs reach that were looked at, ISO 8601; `null` when nobody can tell. */
  reach: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  ms: z.number(),
  cancelled: z.boolean(),
  /** The first thousand lines of each case, in the order in which they were met. */
  hits: z.array(logHitSchema),
  found: z.array(foundInLogsSchema),
  problems: z.array(logProblemSchema),
})
export type LogScan = z.infer<typeof logScanSchema>

/** How far a scan has come. */
export interface LogProgress {
  files: number
  bytes: number
  /** All that is to be read, as far as it is known. */
  total: number
  /** Reckoned from the speed so far; `null` while nobody can tell. */
  leftMs: number | null
  /** The file that is being read. */
  file: string
  /** What was found so far; left out where it was told less than a second ago. */
  found?: FoundInLogs[]
}

/** What is to be looked through; times in milliseconds since 1970. */
export interface LogScanRequest {
  paths: readonly string[]
  /** Event logs of this server, by their names. */
  eventLogs?: readonly string[] | undefined
  since?: number | undefined
  until?: number | undefined
}
