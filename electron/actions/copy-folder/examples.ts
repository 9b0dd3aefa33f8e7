import type { copyFolder } from '../../../shared/actions/copy-folder.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

const from = 'C:\\Windows\\Web\\Wallpaper'
const to = 'C:\\Copy'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof copyFolder.primitives> = {
  'Get-FolderContent': {
    args: { path: from },
    answer: {
      exists: true,
      files: 2,
      folders: 1,
      bytes: '239425',
      links: 0,
      encrypted: 0,
      sddl: 'D:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)',
    },
  },
  'Get-CopyTarget': {
    args: { path: to },
    answer: { exists: false, isLocalDisk: true, freeBytes: '65498251264' },
  },
  'Copy-FolderPage': { args: { from, to, after: '' }, answer: { next: null, bytes: '239425' } },
  'Copy-FolderRest': { args: { from, to }, answer: { done: true } },
  'Rename-CopyAside': { args: { path: `${from}\\Windows\\img19.jpg`, name: 'old.jpg' }, answer: { done: true } },
}
