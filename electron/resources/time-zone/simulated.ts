import { z } from 'zod'
import { message } from '../../../shared/model/message.ts'
import type { timeZone } from '../../../shared/resources/time-zone.ts'
import { type SimulatedClock, simulatedZones } from '../../reads/clock/simulated.ts'
import { refusal } from '../../server/simulated-failure.ts'
import { findName, type SimulatedResource } from '../../server/simulated-kind.ts'

/** The time zone is a part of the simulated clock. */
export const simulatedTimeZone = {
  state: {},
  answers: {
    'Set-TimeZoneState': ({ clock }, { zone, daylightSaving }) => {
      const known = findName(simulatedZones, zone)
      if (known === undefined) throw refusal('Set-TimeZoneState', `there is no time zone ${zone}`)
      Object.assign(clock, { zone: known, daylightSaving })
      return { done: true }
    },
  },
  at: z.object({}),
  names: () => ['TimeZoneInformation'],
  changeBySomeoneElse({ clock }) {
    clock.zone = clock.zone === 'Tokyo Standard Time' ? 'Pacific Standard Time' : 'Tokyo Standard Time'
    return message('simulation.timeZoneChanged', { zone: clock.zone })
  },
} as const satisfies SimulatedResource<SimulatedClock, keyof typeof timeZone.primitives, object>
