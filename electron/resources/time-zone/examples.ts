import type { timeZone } from '../../../shared/resources/time-zone.ts'
import type { ChangeExample, Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof timeZone.primitives> = {
  'Set-TimeZoneState': { args: { zone: 'Romance Standard Time', daylightSaving: true }, answer: { done: true } },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  registry: {
    'LocalMachine\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Time Zones\\Romance Standard Time': {
      TZI: { kind: 'Binary', data: 'xP///wAAAADE////' },
    },
  },
}

/** What the calls tell Windows to do. */
export const orders: Orders<keyof typeof timeZone.primitives> = {
  'Set-TimeZoneState': ['tzutil.exe /s Romance Standard Time'],
}

/** Changes that keep the promises of all resources. */
export const changes: ChangeExample<'timeZone'>[] = [
  { name: 'another time zone', scenario: 'mars', at: {}, to: { zone: 'Romance Standard Time' } },
  {
    name: 'a time zone without summer time',
    scenario: 'mabs',
    at: {},
    to: { zone: 'W. Europe Standard Time', daylightSaving: false },
  },
]
