import type { file } from '../../../shared/reads/file.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

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

const agent = 'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\bin\\cbengine.exe'

/** What Windows shows where this is the answer. */
export const windows: RawWindows = {
  drives: { 'C:': { type: 3, freeBytes: '65498251264' } },
  files: {
    [agent]: {
      bytes: 4_194_304,
      written: '2026-10-22T03:12:07Z',
      signature: {
        Status: 0,
        Subject: 'CN=Microsoft Corporation, O=Microsoft Corporation, L=Redmond, S=Washington, C=US',
      },
    },
  },
  versions: { [agent]: '2.0.9270.0' },
}
