import type { moveAside } from '../../../shared/actions/move-aside.ts'
import type { Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

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

const names = Array.from({ length: 12 }, (_, number) => `${path}\\tmp${String(number).padStart(6, '0')}.tmp`)

/** What Windows shows where these are the answers, which its next start is not to touch. */
export const windows: RawWindows = {
  files: Object.fromEntries(names.map((name) => [name, { bytes: 4_096, written: '2026-10-22T03:12:07Z' }])),
  registry: {
    'LocalMachine\\SYSTEM\\CurrentControlSet\\Control\\Session Manager': {
      PendingFileRenameOperations: { kind: 'MultiString', data: ['\\??\\C:\\Windows\\Other\\tmp000008.tmp', ''] },
    },
  },
}

/** What becomes of the files. */
export const orders: Orders<keyof typeof moveAside.primitives> = {
  'Move-FileAside': [`gone ${path}\\tmp000003.tmp`, `new ${aside}`, `new ${aside}\\tmp000003.tmp`],
}
