import type { SameKeys } from './text-tree.ts'

/** What is said of logs that are looked through; part of the texts in `en.ts`. */
export const logsEn = {
  logs: {
    noFile: 'This is no file and no folder, so there is nothing to look through.',
    gone: 'It is not there (any more): logs are rotated and removed while they are read. Look again, or check the path.',
    noRights: 'It may not be read with the rights of this account. Run the program as administrator, or copy the file.',
    locked: 'Another program holds it locked. Wait for the backup to end and look again, or copy the file.',
    unreadable: 'It could not be read: {{detail}}',
    shorter: 'It became shorter while it was read: the product has started it anew. What was read until then counts.',
    noText: 'It is no text log, so nothing can be found in it.',
    eventLog:
      'It is an exported event log, which only Windows can read. Open it on a Windows server in the Event Viewer, save the events as text, and give that file.',
    eventLogTooLarge: 'It is an exported event log of more than 1 GB in a zip. Unpack it yourself and name the folder.',
    eventLogNotWhole:
      'Of its events only the newest {{count}} were looked through. Name a shorter time with --since to have all of it looked through.',
    eventLogUnread:
      'Windows could not read its events ({{detail}}). If it is damaged, export it again; if rights lack, run the program as administrator.',
    zipLeadsOut:
      'The zip was not opened: the name “{{name}}” in it leads out of its folder, which no collection of logs does. Ask who made it.',
    zipBomb:
      'The zip was not opened: it would unpack to far more than logs do ({{name}}). If it is sound, unpack it yourself and name the folder.',
    zipOverlaps: 'The zip was not opened: its files overlap, which no sound zip does. Ask for it again.',
    zipTooMany: 'The zip was not opened: it holds more than {{count}} files. Unpack it yourself and name the folder.',
    zipEncrypted: 'It is encrypted. Unpack it with its password and name the folder.',
    zipInZip: 'It is a zip within a zip, which is not opened. Unpack it and name it.',
    zipNotWhole:
      'It is no whole zip, as after a copy or a download that broke off. Copy it again, or ask for it again.',
    zipDamaged: 'It could not be unpacked whole ({{detail}}). What was read until then counts; ask for the zip again.',
    networkPath:
      '{{path}} lies on another computer, or is no path of this one. What is dropped is not opened there, because that would show your sign-in to that computer. Copy it to this server, or choose it with the button.',
    noPath: 'Name at least one file, folder or zip to look through.',
    sinceAfterUntil: 'The time after --since is later than that after --until, so no line can lie between.',
    progress: '{{done}} MB of {{total}} MB, {{files}} files',
    progressLeft: '{{done}} MB of {{total}} MB, {{files}} files, about {{left}} s left',
    lineCount_one: '{{count}} line',
    lineCount_other: '{{count}} lines',
    fileCount_one: '{{count}} file',
    fileCount_other: '{{count}} files',
    found: '{{what}} ({{confidence}}): {{lines}} in {{files}}, from {{first}} to {{last}}',
    noTime: 'no time',
    more: '… and {{count}} more lines',
    nothing: 'Nothing that is known stands in these logs.',
    done: '{{files}}, {{bytes}} MB in {{ms}} ms; {{problems}} could not be looked through.',
    cancelled: 'Cancelled: what follows was found until then.',
  },
} as const

/** The same sentences in another language. */
export type LogsTexts = SameKeys<typeof logsEn>
