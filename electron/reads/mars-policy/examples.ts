import type { marsPolicy } from '../../../shared/reads/mars-policy.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof marsPolicy.primitives> = {
  'Get-MarsPolicyState': {
    args: {},
    answer: {
      exists: true,
      state: 'valid',
      paths: [{ path: 'D:\\', recursive: true }],
      exclusions: [{ path: 'D:\\Temp', recursive: true }],
      volumes: ['D:'],
      days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
      times: ['22:00'],
      everyWeeks: 1,
      retentionDays: 30,
      systemState: false,
    },
  },
}
