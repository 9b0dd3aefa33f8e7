import type { folderOwners } from '../../../shared/reads/folder-owners.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

const path = 'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\Scratch'

/** What the call is asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof folderOwners.primitives> = {
  'Get-FolderOwnerList': {
    args: { path },
    answer: {
      levels: [{ path, kind: 'folder', owner: 'S-1-5-32-544', sddl: 'D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)' }],
    },
  },
}

/** What Windows shows where this is the answer. */
export const windows: RawWindows = {
  files: { [path]: { folder: true, owner: 'S-1-5-32-544', sddl: 'D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)' } },
}
