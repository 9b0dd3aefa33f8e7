import type { disks } from '../../../shared/reads/disks.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

const healthy = {
  name: 'Virtual disk (simulated)',
  busType: 'sas',
  style: 'gpt',
  offline: false,
  offlineReason: null,
  readOnly: false,
  clustered: false,
  health: 'healthy',
  largestFreeBytes: '0',
  location: '',
} as const

/** What the call is asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof disks.primitives> = {
  'Get-DiskList': {
    args: {},
    answer: {
      disks: [
        {
          ...healthy,
          number: 0,
          id: '600224800000000000000000000000A1',
          sizeBytes: '136365211648',
          critical: true,
          partitions: [{ number: 1, sizeBytes: '136365211648', paths: ['C:\\'] }],
        },
        {
          ...healthy,
          number: 1,
          id: '600224800000000000000000000000A2',
          sizeBytes: '549755813888',
          critical: false,
          partitions: [{ number: 1, sizeBytes: '549755813888', paths: ['D:\\'] }],
        },
      ],
    },
  },
}
