import type { syncClock } from '../../../shared/actions/sync-clock.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof syncClock.primitives> = {
  'Invoke-ClockSync': { args: {}, answer: { exitCode: 0 } },
}
