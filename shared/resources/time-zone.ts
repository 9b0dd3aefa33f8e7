import { z } from 'zod'
import { done, nothing, type ResourceSchemas, write } from '../model/kind.ts'
import { timeZoneEn } from './time-zone.text.en.ts'
import { timeZoneFr } from './time-zone.text.fr.ts'
import { timeZoneNl } from './time-zone.text.nl.ts'

const stateSchema = z.strictObject({
  /** The name in the registry, which is not translated. */
  zone: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 .()+-]{0,126}$/, 'must be a time zone by its name in the registry'),
  /** Whether Windows changes between summer and winter by itself. */
  daylightSaving: z.boolean(),
})
export type TimeZoneState = z.infer<typeof stateSchema>

/** A zone; whether it changes between summer and winter stays as it is unless said. */
const desiredSchema = stateSchema.extend({ daylightSaving: z.boolean().optional() })
export type DesiredTimeZone = z.infer<typeof desiredSchema>

/** The time zone of the server. Every schedule in local time moves with it. */
export const timeZone = {
  target: nothing,
  state: stateSchema,
  desired: desiredSchema,
  primitives: { 'Set-TimeZoneState': write(stateSchema, done) },
  texts: { en: timeZoneEn, fr: timeZoneFr, nl: timeZoneNl },
} as const satisfies ResourceSchemas
