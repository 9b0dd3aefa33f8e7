import { z } from 'zod'
import { type ReadSchemas, read } from '../model/kind.ts'
import { events } from './events.ts'

const { log, providers, levels } = events.target.shape

const eventRecordsTargetSchema = z
  .strictObject({
    /** The whole name of one log; empty when a file is read. */
    log: log.or(z.literal('')).default(''),
    /** An exported log (`.evtx`) on this server; empty when a log is read by its name. */
    path: z.string().max(1000).default(''),
    providers,
    levels,
    /** How far back; 0 for as far as it reaches. */
    hours: z.number().int().min(0).max(8_784).default(24),
    /** So many of the newest at most. */
    most: z.number().int().min(1).max(5_000).default(1_000),
  })
  .refine(({ log, path }) => (log === '') !== (path === ''), 'a log or a file')

const eventRecordSchema = z.strictObject({
  /** ISO 8601, UTC. */
  at: z.string(),
  provider: z.string(),
  /** The event ID. */
  id: z.number(),
  level: levels.removeDefault().element,
  /** Its message in the language of the server, and those of its values that do not stand in it, in one line. */
  text: z.string(),
})

const eventRecordsAnswerSchema = z.union([
  z.strictObject({ exists: z.literal(false) }),
  z.strictObject({
    exists: z.literal(true),
    /** False when there were more. */
    complete: z.boolean(),
    /** The newest first. */
    records: z.array(eventRecordSchema),
  }),
])

/** What the events of a log, or of a file that one was exported to, say: texts in which known codes and messages are looked for. */
export const eventRecords = {
  target: eventRecordsTargetSchema,
  answer: eventRecordsAnswerSchema,
  primitives: { 'Get-EventRecordList': read(eventRecordsTargetSchema, eventRecordsAnswerSchema, 120_000) },
} as const satisfies ReadSchemas
