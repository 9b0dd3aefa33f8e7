import type { SameKeys, TextTree } from '../../../shared/text/text-tree.ts'

/** What the report screen says. */
export const reportEn = {
  report: {
    title: 'Report',
    lead: 'For your records, your colleague or the vendor’s support. Nothing is sent anywhere: the report is a file.',
    holds: 'What it will hold',
    scope: 'The last 24 hours, and the last run with the 24 hours before it',
    server: 'The server: name, Windows version, culture, PowerShell version',
    diagnoses_one: '{{count}} diagnosis with the pasted text',
    diagnoses_other: '{{count}} diagnoses with the pasted text',
    findings_one: '{{count}} round of checks with evidence',
    findings_other: '{{count}} rounds of checks with evidence',
    runs_one: '{{count}} run with each step, before and after',
    runs_other: '{{count}} runs with each step, before and after',
    undone_one: '{{count}} of them taken back or in the middle of it',
    undone_other: '{{count}} of them taken back or in the middle of it',
    redaction:
      'Passphrases, PINs, vault credentials, SAS signatures, tokens and proxy passwords are replaced before the file is written. The same secret gets the same mark everywhere.',
    format: 'Format',
    html: 'HTML: to read and print',
    pdf: 'PDF: to print and to send',
    md: 'Markdown: for a ticket',
    json: 'JSON: for another program',
    save: 'Save report…',
    saving: 'Saving…',
    saved: 'The report was saved',
    redacted_one: '{{count}} place was made unreadable because it held a secret.',
    redacted_other: '{{count}} places were made unreadable because they held secrets.',
    redactedNone: 'No secret was found in it.',
    notSaved: 'Not saved: the dialog was closed.',
  },
} as const satisfies TextTree

/** The same in another language. */
export type ReportTexts = SameKeys<typeof reportEn>
