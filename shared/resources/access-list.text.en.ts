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
    accessFilesKept:
      'files that SYSTEM and Administrators would be shut out of, and that first get entries for them: {{count}}',
  },
  loses: {
    inheritedBelow:
      'Folders and files below take the new entry and give it back. Entries that they had taken from another folder before, for example because they were moved here, do not come back.',
    fileAccess: 'Files whose access list could not be read, so that undo cannot put it back: {{count}}.',
    fileInherited:
      'Files that take entries from the folder: {{count}}. After undo they take the folder’s entries of then; what they had from elsewhere does not come back.',
  },
  refusal: {
    accessDenied:
      'An entry of this access list denies one of these accounts what it needs. One more permission would not help, so it is reported, not changed. Find out who denied it, and why.',
    folderMissing: 'The folder does not exist on this server.',
    accessListNotCanonical:
      'The entries of this access list are not in the order Windows expects. It is reported, not changed.',
    accessListMissing:
      'The folder, or a file in it, has no access list at all, so everyone may do everything. Windows could make an empty one of it, which shuts everybody out. It is reported, not changed.',
    accessListSubfolders:
      'Folders in it take their entries from it: {{count}}. Windows would change them and everything below, which is not recorded and could not be put back. It is reported, not changed.',
  },
  progress: {
    filesRead: 'Reading the access lists in {{path}}: {{count}} files so far …',
    filesKept: 'Keeping files in {{path}} open to SYSTEM and Administrators: done up to {{name}} …',
    filesPutBack: 'Putting access lists in {{path}} back: {{written}} of {{total}} files …',
  },
  simulation: { accessListChanged: 'Someone else gave {{account}} access to {{path}} (simulated).' },
} as const satisfies TextTree
