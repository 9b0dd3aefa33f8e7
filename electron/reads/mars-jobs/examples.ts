import type { marsJobs } from '../../../shared/reads/mars-jobs.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

const numbers = { errorCode: 0, detailCode: null, bytes: 734_003_200, files: 1_204 }

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof marsJobs.primitives> = {
  'Get-MarsJobList': {
    args: { last: 1 },
    answer: {
      running: [],
      ended: [
        {
          id: '6f0e2b1c-58d4-4b7a-9c11-0a2d7e9f4410',
          type: 'Backup',
          state: 'Completed',
          startedAt: '2026-11-20T22:00:07Z',
          endedAt: '2026-11-20T22:31:44Z',
          ...numbers,
          sources: [{ name: 'D:\\', state: 'Completed', ...numbers }],
        },
      ],
      skipped: [],
      skippedAt: null,
    },
  },
}
