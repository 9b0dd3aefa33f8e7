import { z } from 'zod'
import type { ClockState, clock } from '../../../shared/reads/clock.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

const clockSchema = z.strictObject({
  zone: z.string().default('W. Europe Standard Time'),
  daylightSaving: z.boolean().default(true),
  source: z.enum(['NTP', 'NT5DS', 'AllSync', 'NoSync']).default('NTP'),
  servers: z.array(z.string()).default(['time.windows.com']),
  byPolicy: z.boolean().default(false),
  /** How a synchronisation ends: the clock is right, it says that it failed, or it says nothing and corrects slowly. */
  sync: z.enum(['works', 'fails', 'slow']).default('works'),
})

/** The clock of the simulated server. */
export interface SimulatedClock {
  clock: z.infer<typeof clockSchema>
}

/** Some of the zones that Windows knows, with their offsets in minutes. */
export const simulatedZones: Readonly<Record<string, number>> = {
  UTC: 0,
  'GMT Standard Time': 0,
  'W. Europe Standard Time': 60,
  'Romance Standard Time': 60,
  'Eastern Standard Time': -300,
  'Pacific Standard Time': -480,
  'Tokyo Standard Time': 540,
}

/** The clock as data; how far it is off is part of the network that tells it. */
export const simulatedClock = {
  state: { clock: clockSchema.prefault({}) },
  answers: {
    'Get-ClockState': ({ clock: { sync: _, ...told } }): ClockState => ({
      ...told,
      utcOffsetMinutes: simulatedZones[told.zone] ?? 0,
      zones: Object.entries(simulatedZones).map(([id, baseOffsetMinutes]) => ({ id, baseOffsetMinutes })),
    }),
  },
} as const satisfies SimulatedKind<SimulatedClock, keyof typeof clock.primitives>
