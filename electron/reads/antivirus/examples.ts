import type { antivirus } from '../../../shared/reads/antivirus.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof antivirus.primitives> = {
  'Get-AntivirusState': {
    args: {},
    answer: {
      defender: 'on',
      tamperProtected: false,
      defaultActions: { low: 0, moderate: 0, high: 0, severe: 0 },
      exclusionsHidden: false,
      exclusions: {
        paths: [
          'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\Scratch',
          'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\bin',
        ],
        processes: ['C:\\Program Files\\Microsoft Azure Recovery Services Agent\\bin\\cbengine.exe'],
        extensions: [],
      },
      others: [],
      monitors: [],
    },
  },
}
