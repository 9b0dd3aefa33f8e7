import type { clock } from '../../../shared/reads/clock.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof clock.primitives> = {
  'Get-ClockState': {
    args: {},
    answer: {
      zone: 'W. Europe Standard Time',
      daylightSaving: true,
      utcOffsetMinutes: 60,
      zones: [
        { id: 'UTC', baseOffsetMinutes: 0 },
        { id: 'GMT Standard Time', baseOffsetMinutes: 0 },
        { id: 'W. Europe Standard Time', baseOffsetMinutes: 60 },
        { id: 'Romance Standard Time', baseOffsetMinutes: 60 },
        { id: 'Eastern Standard Time', baseOffsetMinutes: -300 },
        { id: 'Pacific Standard Time', baseOffsetMinutes: -480 },
        { id: 'Tokyo Standard Time', baseOffsetMinutes: 540 },
      ],
      source: 'NTP',
      servers: ['time.windows.com'],
      byPolicy: false,
    },
  },
}
