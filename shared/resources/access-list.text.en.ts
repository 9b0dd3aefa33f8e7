import type { TextTree } from '../text/text-tree.ts'

/** What is said of an access list, in English. */
export const accessListEn = {
  state: {
    folderAbsent: 'folder not present',
    access: {
      WD: 'Everyone {{rights}}',
      BA: 'Administrators {{rights}}',
      SY: 'SYSTEM {{rights}}',
      BU: 'Users {{rights}}',
      AU: 'Authenticated Users {{rights}}',
      NS: 'Network Service {{rights}}',
      LS: 'Local Service {{rights}}',
      CO: 'Creator owner {{rights}}',
      other: '{{who}} {{rights}}',
    },
    accessVanishing: 'entries that will vanish: {{entries}}',
    accessFilesReached: 'files in it that lose inherited entries: {{reached}} of {{total}}',
  },
  loses: { fileAccess: 'Files whose access list could not be read, so that undo cannot put it back: {{count}}.' },
  refusal: {
    folderMissing: 'The folder does not exist on this server.',
    accessListNotCanonical:
      'The entries of this access list are not in the order Windows expects. It is reported, not changed.',
  },
  simulation: { accessListChanged: 'Someone else gave {{account}} access to {{path}} (simulated).' },
} as const satisfies TextTree
