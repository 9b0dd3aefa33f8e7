import type { timeZone } from '../../../shared/resources/time-zone.ts'
import type { ChangeExample, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof timeZone.primitives> = {
  'Set-TimeZoneState': { args: { zone: 'Romance Standard Time', daylightSaving: true }, answer: { done: true } },
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
