import { message } from '../../../shared/model/message.ts'
import { type DesiredTimeZone, timeZone as schemas, type TimeZoneState } from '../../../shared/resources/time-zone.ts'
import type { ResourceType } from '../../engine/resource-type.ts'
import { callText } from '../../server/call-text.ts'
import type { Server } from '../../server/server.ts'

/** The time zone of the server, and whether it changes between summer and winter. */
export function timeZone(server: Server): ResourceType<Record<string, never>, TimeZoneState, DesiredTimeZone> {
  return {
    type: 'timeZone',
    async get() {
      const { zone, daylightSaving } = await server.call('Get-ClockState', {})
      return { zone, daylightSaving }
    },
    stateAfter: (before, desired) => ({
      zone: desired.zone,
      daylightSaving: desired.daylightSaving ?? before.daylightSaving,
    }),
    same: (one, other) =>
      one.zone.toLowerCase() === other.zone.toLowerCase() && one.daylightSaving === other.daylightSaving,
    async set(_target, state) {
      await server.call('Set-TimeZoneState', state)
    },
    forecastUndo: () => ({ extent: 'exact', loses: [] }),
    risk: () => 'medium',
    refusal: () => null,
    nameOf: () => 'TimeZoneInformation',
    show: ({ zone, daylightSaving }) => [message(daylightSaving ? 'state.timeZone' : 'state.timeZoneFixed', { zone })],
    calls(_target, { zone, daylightSaving }) {
      const call = callText('Set-TimeZoneState', { zone, daylightSaving })
      return [{ call, equivalent: `tzutil /s "${zone}${daylightSaving ? '' : '_dstoff'}"` }]
    },
    desiredOf: (expectation) => schemas.desired.parse(expectation),
  }
}
