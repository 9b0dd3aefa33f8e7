import type { copyFolder } from '../../../shared/actions/copy-folder.ts'
import type { Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

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

const sddl = 'D:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)'

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  drives: { 'C:': { type: 3, freeBytes: '65498251264' } },
  files: {
    [from]: { folder: true, sddl },
    [`${from}\\Windows\\img0.jpg`]: { bytes: 238_425 },
    [`${from}\\Windows\\img19.jpg`]: { bytes: 1_000 },
  },
}

const always = '/COPYALL /DCOPY:DAT /XJ /R:1 /W:1 /NP /NFL /NDL /NJH /NJS'

/** What the calls tell Windows to do, and what becomes of the files; robocopy, which is played, copies none. */
export const orders: Orders<keyof typeof copyFolder.primitives> = {
  'Copy-FolderPage': [`robocopy.exe ${from}\\Windows ${to}\\Windows img0.jpg img19.jpg ${always}`],
  'Copy-FolderRest': [`robocopy.exe ${from} ${to} /E ${always}`],
  'Rename-CopyAside': [`gone ${from}\\Windows\\img19.jpg`, `new ${from}\\Windows\\old.jpg`],
}
