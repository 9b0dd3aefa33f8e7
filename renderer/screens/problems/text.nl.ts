import type { ProblemsTexts } from './text.en.ts'

export const problemsNl: ProblemsTexts = {
  problems: {
    title: 'Problemen',
    search: 'Problemen en codes zoeken',
    found_one: '{{count}} vermelding',
    found_other: '{{count}} vermeldingen',
    none: 'Geen vermelding bevat al deze woorden. Probeer minder woorden, of kies minder.',
    group: '{{product}} ({{count}})',
    product: {
      mabs: 'Azure Backup Server (MABS)',
      mars: 'MARS-agent',
      'azure-vm': 'Back-up van Azure-VM (gast)',
      other: 'Andere delen van Azure Backup',
    },
    byProduct: 'Product',
    byArea: 'Onderdeel',
    byRemedy: 'Remedie',
    all: 'Alle',
    remedy: { repair: 'Hier gerepareerd', guide: 'Door u te doen', lookUp: 'Alleen betekenis' },
    print: 'Deze lijst afdrukken',
  },
}
