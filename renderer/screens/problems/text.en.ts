import type { SameKeys, TextTree } from '../../../shared/text/text-tree.ts'

/** What the list of known problems says. */
export const problemsEn = {
  problems: {
    title: 'Problems',
    search: 'Search problems and codes',
    found_one: '{{count}} entry',
    found_other: '{{count}} entries',
    none: 'Nothing known holds all of these words. Try fewer words, or choose less.',
    group: '{{product}} ({{count}})',
    product: {
      mabs: 'Azure Backup Server (MABS)',
      mars: 'MARS agent',
      'azure-vm': 'Azure VM backup (guest)',
      other: 'Other parts of Azure Backup',
    },
    byProduct: 'Product',
    byArea: 'Area',
    byRemedy: 'Remedy',
    all: 'All',
    remedy: { repair: 'Repaired here', guide: 'Done by you', lookUp: 'Look-up only' },
    print: 'Print this list',
  },
} as const satisfies TextTree

/** The same in another language. */
export type ProblemsTexts = SameKeys<typeof problemsEn>
