import type { SameKeys, TextTree } from '../../../shared/text/text-tree.ts'

/** What the page about the program says. */
export const aboutEn = {
  about: {
    open: 'About Backup Medic {{version}}',
    title: 'About Backup Medic',
    version: 'Version {{version}}, under the MIT licence.',
    lead: 'It asks no other computer for anything and sends nothing. What it may do, and what it never does, stands in SECURITY.md of its source.',
    licences: 'The {{count}} packages whose code is in this program, and their licences',
  },
} as const satisfies TextTree

/** The same in another language. */
export type AboutTexts = SameKeys<typeof aboutEn>
