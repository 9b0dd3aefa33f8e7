import type { TextTree } from '../text/text-tree.ts'

/** What is said of files that are moved aside, in English. */
export const moveAsideEn = {
  state: {
    filesToMove: '{{count}} files that fit {{pattern}}, {{size}} MB',
    filesMoved:
      'moved to {{aside}}; files in use, files of the last {{hours}} hours, and files that Windows deals with at its next start stay',
  },
  loses: {
    movedRoom: 'Nothing is deleted: the files take room until you delete the folder they were moved to.',
  },
  refusal: {
    moveFolderMissing: '{{path}} is no folder of this server, so there is nothing to move.',
    moveFolderIsLink: '{{path}} leads to another place. Look at what it leads to, and move files there by hand.',
    moveNothing: 'No file in {{path}} fits {{pattern}}, so there is nothing to move.',
  },
  moveAside: {
    moving: 'Moving files: {{moved}} moved …',
    movingBack: 'Moving files back to {{path}} …',
    nothingMoved:
      'No file could be moved: {{inUse}} are in use, {{recent}} are too new, {{pending}} wait for a restart, {{closed}} may not be written. Restart the server at a quiet time, then try again.',
    cancelled: 'Cancelled. {{moved}} files lie in {{aside}}; undo moves them back.',
    notAllBack:
      '{{count}} files were not moved back from {{aside}}: something else bears their name in {{path}}, or they have changed or gone. Look at them there, and move by hand what you need.',
  },
} as const satisfies TextTree
