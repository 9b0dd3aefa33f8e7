import type { files } from '../../../shared/reads/files.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the call is asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof files.primitives> = {
  'Get-FileCount': {
    args: { path: '%SystemRoot%\\Temp', pattern: '*.tmp', subfolders: false },
    answer: {
      exists: true,
      count: 12,
      sizeBytes: '49152',
      oldestDays: 30,
      newestDays: 30,
      complete: true,
    },
  },
}
