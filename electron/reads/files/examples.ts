import type { files } from '../../../shared/reads/files.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

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

const names = Array.from({ length: 12 }, (_, number) => `C:\\Windows\\Temp\\tmp${String(number).padStart(6, '0')}.tmp`)

/** What Windows shows where this is the answer: twelve files that fit, one that does not, and one in a folder below. */
export const windows: RawWindows = {
  files: {
    ...Object.fromEntries(names.map((name) => [name, { bytes: 4_096, written: '2026-10-22T03:12:07Z' }])),
    'C:\\Windows\\Temp\\setup.log': { bytes: 1, written: '2026-11-20T03:12:07Z' },
    'C:\\Windows\\Temp\\below\\other.tmp': { bytes: 1, written: '2026-11-20T03:12:07Z' },
  },
}
