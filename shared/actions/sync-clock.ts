import { z } from 'zod'
import { type ActionSchemas, nothing, write } from '../model/kind.ts'
import { syncClockEn } from './sync-clock.text.en.ts'
import { syncClockFr } from './sync-clock.text.fr.ts'
import { syncClockNl } from './sync-clock.text.nl.ts'

/** Lets the time service take the time from its source now. */
export const syncClock = {
  args: nothing,
  inCases: true,
  primitives: {
    /** Starts the time service where it is stopped, then `w32tm /resync /rediscover`, and answers how that ended. */
    'Invoke-ClockSync': write(nothing, z.strictObject({ exitCode: z.int() }), 180_000),
  },
  texts: { en: syncClockEn, fr: syncClockFr, nl: syncClockNl },
} as const satisfies ActionSchemas
