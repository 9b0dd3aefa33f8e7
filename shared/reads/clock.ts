import { z } from 'zod'
import { nothing, type ReadSchemas, read } from '../model/kind.ts'

const clockStateSchema = z.strictObject({
  /** The zone by its name in the registry, which is not translated: `W. Europe Standard Time`. */
  zone: z.string(),
  /** Whether Windows changes between summer and winter by itself. */
  daylightSaving: z.boolean(),
  /** Now, in minutes; east of Greenwich is positive. */
  utcOffsetMinutes: z.int(),
  /** Every zone that Windows knows. */
  zones: z.array(z.strictObject({ id: z.string(), baseOffsetMinutes: z.int() })),
  /** Where the time service takes the time from: `NTP` from servers, `NT5DS` from the domain, `AllSync` from both, `NoSync` from nowhere. */
  source: z.enum(['NTP', 'NT5DS', 'AllSync', 'NoSync', 'unknown']),
  /** The time servers that are set, of which `NT5DS` uses none. */
  servers: z.array(z.string()),
  /** A policy sets the source. */
  byPolicy: z.boolean(),
})
export type ClockState = z.infer<typeof clockStateSchema>

const clockAnswerSchema = clockStateSchema.extend({
  /** How far the clock is ahead of true time, to about a second; missing when no host on the internet told the time. */
  aheadSeconds: z.number().optional(),
})

/** Clock and time zone, where the time comes from, and how far it is from that of hosts on the internet. */
export const clock = {
  target: nothing,
  answer: clockAnswerSchema,
  primitives: { 'Get-ClockState': read(nothing, clockStateSchema) },
} as const satisfies ReadSchemas
