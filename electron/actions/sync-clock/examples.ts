import type { syncClock } from '../../../shared/actions/sync-clock.ts'
import type { Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof syncClock.primitives> = {
  'Invoke-ClockSync': { args: {}, answer: { exitCode: 0 } },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = { services: { W32Time: { statuses: [4] } } }

/** What the calls tell Windows to do. */
export const orders: Orders<keyof typeof syncClock.primitives> = {
  'Invoke-ClockSync': ['w32tm.exe /resync /rediscover'],
}
