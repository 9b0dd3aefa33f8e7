import { z } from 'zod'
import { type ReadSchemas, read } from '../model/kind.ts'

const levelSchema = z.enum(['critical', 'error', 'warning', 'information', 'verbose'])

const eventsTargetSchema = z.strictObject({
  /** The whole name of one log: `System`, `DPM Alerts`, `CloudBackup/Operational`. */
  log: z.string().regex(/^[\w (),./-]{2,200}$/),
  /** Names of providers (sources), with their capitals. */
  providers: z
    .array(z.string().regex(/^[\w (),./-]+$/))
    .max(8)
    .default([]),
  ids: z.array(z.number().int().min(0).max(65_535)).max(40).default([]),
  levels: z.array(levelSchema).default([]),
  /** How far back. */
  hours: z.number().int().min(1).max(8_784),
  /** A text that a value of the event must hold, such as a file name; capitals do not count. Words of the message do not count. */
  holds: z.string().min(2).optional(),
})

const eventSchema = z.strictObject({
  /** ISO 8601, UTC. */
  at: z.string(),
  hoursAgo: z.number(),
  id: z.number(),
  provider: z.string(),
  level: levelSchema,
  /** Its values, without the words of its message, which are translated. */
  data: z.array(z.string()),
})

const eventsAnswerSchema = z.union([
  /** There is no log of that name: what would write to it is not installed. */
  z.strictObject({ exists: z.literal(false) }),
  z.strictObject({
    exists: z.literal(true),
    /** Whether the log is switched on. */
    recorded: z.boolean(),
    count: z.number(),
    /** False when there may have been more: the log reaches less far back, or holds more than are counted. */
    complete: z.boolean(),
    /** The newest of them; `null` when there is none. */
    lastAt: z.string().nullable(),
    lastHoursAgo: z.number().nullable(),
    /** The newest, at most 20. */
    events: z.array(eventSchema),
  }),
])

/** Events of one log in the last hours, by provider, number, level and what their values hold. */
export const events = {
  target: eventsTargetSchema,
  answer: eventsAnswerSchema,
  primitives: { 'Get-EventSummary': read(eventsTargetSchema, eventsAnswerSchema, 60_000) },
} as const satisfies ReadSchemas
