import type { file } from '../../../shared/reads/file.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the call is asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof file.primitives> = {
  'Get-FileState': {
    args: { path: '%ProgramFiles%\\Microsoft Azure Recovery Services Agent\\*\\cbengine.exe', signature: true },
    answer: {
      exists: true,
      path: 'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\bin\\cbengine.exe',
      folder: false,
      extension: '.exe',
      sizeBytes: '4194304',
      drive: 'fixed',
      attributes: {
        readOnly: false,
        hidden: false,
        system: false,
        compressed: false,
        encrypted: false,
        sparse: false,
        reparsePoint: false,
        offline: false,
        temporary: false,
      },
      created: '2026-10-22T03:12:07Z',
      modified: '2026-10-22T03:12:07Z',
      ageDays: 30,
      fileVersion: '2.0.9270.0',
      signature: { status: 'valid', signer: 'Microsoft Corporation' },
    },
  },
}
