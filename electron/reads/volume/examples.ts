import type { volume } from '../../../shared/reads/volume.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the call is asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof volume.primitives> = {
  'Get-VolumeState': {
    args: { path: '%ProgramData%\\Microsoft' },
    answer: {
      exists: true,
      volume: 'C:',
      paths: ['C:\\'],
      label: '',
      driveType: 'fixed',
      busType: 'sas',
      fileSystem: 'NTFS',
      readOnly: false,
      dirty: false,
      health: 'healthy',
      critical: true,
      deduplication: 'absent',
      bitLocker: 'absent',
      capacityBytes: '136365211648',
      freeBytes: '65498251264',
      usedBytes: '70866960384',
      freePercent: 48,
    },
  },
}

/** What Windows shows where this is the answer. */
export { windows } from '../volumes/examples.ts'
