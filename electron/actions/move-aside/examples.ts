import type { moveAside } from '../../../shared/actions/move-aside.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

const path = 'C:\\Windows\\Temp'
const aside = 'C:\\Windows\\Temp (set aside by Backup Medic)'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof moveAside.primitives> = {
  'Get-MovableFilePage': {
    args: { path, pattern: 'tmp00000*', olderThanHours: 24, after: 'tmp000007.tmp' },
    answer: {
      files: [
        { name: 'tmp000008.tmp', sizeBytes: '4096' },
        { name: 'tmp000009.tmp', sizeBytes: '4096' },
      ],
      left: { inUse: 0, recent: 0, pending: 0, closed: 0 },
      next: null,
    },
  },
  'Move-FileAside': {
    args: {
      path,
      aside,
      made: false,
      olderThanHours: 24,
      files: [{ name: 'tmp000003.tmp', sizeBytes: '4096' }],
    },
    answer: { moved: 1 },
  },
  'Restore-FileAside': {
    args: { path, aside, files: [{ name: 'tmp000004.tmp', sizeBytes: '4096' }] },
    answer: { restored: 0, notRestored: [] },
  },
}
