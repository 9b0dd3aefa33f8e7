import type { SameKeys, TextTree } from '../../../shared/text/text-tree.ts'

/** What the list of known problems says. */
export const casesEn = {
  cases: {
    title: 'Known problems',
    lead: 'Choose by symptom when there is no error text.',
    search: 'Search the known problems',
    found_one: '{{count}} problem',
    found_other: '{{count}} problems',
    none: 'No known problem holds all of these words. Try fewer words.',
    mabs: 'Azure Backup Server (MABS)',
    mars: 'MARS agent',
    azureVm: 'Azure VM backup (guest)',
  },
} as const satisfies TextTree

/** The same in another language. */
export type CasesTexts = SameKeys<typeof casesEn>
