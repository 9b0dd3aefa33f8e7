import type { clock } from '../../../shared/reads/clock.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

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

/** What Windows shows where this is the answer: the zone with what an older name of it has left behind, and servers with the way they are asked. */
export const windows: RawWindows = {
  zones: {
    own: 'W. Europe Standard Time',
    all: [
      'UTC',
      'GMT Standard Time',
      'W. Europe Standard Time',
      'Romance Standard Time',
      'Eastern Standard Time',
      'Pacific Standard Time',
      'Tokyo Standard Time',
    ],
  },
  registry: {
    'LocalMachine\\SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation': {
      TimeZoneKeyName: { kind: 'String', data: 'W. Europe Standard Time\0me' },
      DynamicDaylightTimeDisabled: { kind: 'DWord', data: '0' },
    },
    'LocalMachine\\SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters': {
      Type: { kind: 'String', data: 'NTP' },
      NtpServer: { kind: 'String', data: 'time.windows.com,0x8' },
    },
  },
}
