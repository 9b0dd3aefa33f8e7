import type { volumes } from '../../../shared/reads/volumes.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

const healthy = {
  label: '',
  driveType: 'fixed',
  busType: 'sas',
  fileSystem: 'NTFS',
  readOnly: false,
  dirty: false,
  health: 'healthy',
  deduplication: 'absent',
  bitLocker: 'absent',
} as const

/** What the call is asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof volumes.primitives> = {
  'Get-VolumeList': {
    args: {},
    answer: {
      volumes: [
        {
          ...healthy,
          volume: 'C:',
          paths: ['C:\\'],
          critical: true,
          capacityBytes: '136365211648',
          freeBytes: '65498251264',
          usedBytes: '70866960384',
          freePercent: 48,
        },
        {
          ...healthy,
          volume: 'D:',
          paths: ['D:\\'],
          critical: false,
          capacityBytes: '549755813888',
          freeBytes: '322122547200',
          usedBytes: '227633266688',
          freePercent: 58.6,
        },
      ],
    },
  },
}
