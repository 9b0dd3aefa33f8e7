import type { events } from '../../../shared/reads/events.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the call is asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof events.primitives> = {
  'Get-EventSummary': {
    args: {
      log: 'Application',
      providers: ['Application Error'],
      ids: [1000],
      levels: ['error'],
      hours: 48,
      holds: 'cbengine.exe',
    },
    answer: {
      exists: true,
      recorded: true,
      count: 0,
      complete: true,
      lastAt: null,
      lastHoursAgo: null,
      events: [],
    },
  },
}
