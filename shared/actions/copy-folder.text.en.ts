import type { TextTree } from '../text/text-tree.ts'

/** What is said of copying a folder or a file, in English. */
export const copyFolderEn = {
  state: {
    folderContent: 'folder with {{files}} files, {{size}} MB',
    folderCopied: 'copied to {{path}}, with its access rights; the old folder stays as it is',
    fileToCopy: 'file of {{size}} MB',
    fileCopied: 'copied to {{path}}; the file it was copied from stays as it is',
  },
  loses: {
    copyTime: 'Copying can take an hour or more. It can be cancelled between two files, not within one.',
    copyKept: 'Undo gives the copy another name and deletes nothing, so it goes on taking room until you delete it.',
  },
  refusal: {
    copySourceMissing: '{{path}} does not exist on this server, so there is nothing to copy.',
    copyTargetTaken:
      '{{path}} exists already, and nothing is copied over what is there. Choose a name that is not taken.',
    copyTargetNoDisk:
      '{{path}} is not on a local disk of this server. Choose a disk that is built in or attached as one.',
    copyWithinItself: 'One of the folders lies in the other. Choose a place outside {{from}}.',
    copyNoRoom:
      'There is not enough room for the copy: {{needed}} MB are needed, {{free}} MB are free. Make room or choose another disk.',
    copyHasLinks:
      'Links or mount points in the folder lead elsewhere ({{count}}). A copy would leave them out, so nothing is copied. Look at them, then copy by hand.',
    copyIsEncrypted:
      'Files in the folder are encrypted for a user ({{count}}), who alone can copy them. Have that user decrypt them, then try again.',
  },
  copy: {
    counting: 'Counting the files …',
    copying: 'Copying: {{done}} MB of {{total}} MB …',
    finishing: 'Copying the access rights of the folders, and comparing …',
    differs:
      'The copy is not complete: {{files}} of {{wantedFiles}} files, {{size}} MB of {{wantedSize}} MB. Something may still write to the old folder. Take this run back, stop what uses the folder, and try again.',
    accessDiffers:
      'The files are copied, but the copy has other access rights than the old folder. Take this run back and copy by hand, with robocopy /COPYALL.',
    fileDiffers: 'The copy does not have the content of the file it was made from. Take this run back and try again.',
    cancelled: 'Cancelled. What had been copied lies in {{path}}; undo sets it aside.',
    setAside: 'The copy is now called {{path}}. Delete it when you no longer need it.',
    notSetAside: '{{path}} is still there under its name. Close what uses it, then take the run back again.',
  },
} as const satisfies TextTree
