import type { SameKeys, TextTree } from './text-tree.ts'

/** What the support bundle says; part of the texts in `en.ts`. */
export const bundleEn = {
  bundle: {
    outMissing: 'Say where to write the bundle: --out FILE.zip, or look first with --preview.',
    badNumber: '“{{given}}” is no whole number from 1 to {{most}}.',
    eventsAsText:
      'Event logs are exported as text (JSON: time, provider, event ID, level, message), because secrets and names cannot be taken out of an .evtx file. Where the .evtx itself is needed, the administrator exports it on the server: wevtutil epl CloudBackup CloudBackup.evtx',
    logsInPart:
      'Of a long log, its beginning and its end are here; “left” says how many bytes of its middle are not. The whole file lies on the server at “source”.',
    report: 'Making the report…',
    server: 'Reading the server…',
    log: 'Reading {{file}}…',
    binary: '{{file}} is no text and was left out.',
    locked:
      '{{file}} could not be read ({{detail}}): another program holds it, or the rights are missing. Stop the backup and try again, or copy the file by hand.',
    tooMuch:
      'Left out: the bundle would hold more than {{megabytes}} MB. Choose a shorter time (--since) or a larger size (--max-size).',
    hangs: 'No answer within {{seconds}} seconds; the others were collected all the same.',
    failed: 'It could not be collected: {{detail}}',
    cancelled: 'Cancelled: no bundle was written.',
    notCollected: 'Not in it: {{collector}}. {{reason}}',
    wouldBe: '{{files}} files, {{bytes}} bytes before packing. Nothing was written.',
    saved:
      'Bundle written to {{path}}: {{files}} files, {{bytes}} bytes. manifest.json in it lists each with its SHA-256.',
  },
} as const satisfies TextTree

export type BundleTexts = SameKeys<typeof bundleEn>
