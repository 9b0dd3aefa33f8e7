import type { CasesTexts } from './text.en.ts'

export const casesNl: CasesTexts = {
  cases: {
    title: 'Bekende problemen',
    lead: 'Kies op symptoom wanneer er geen fouttekst is.',
    search: 'Zoeken in de bekende problemen',
    found_one: '{{count}} probleem',
    found_other: '{{count}} problemen',
    none: 'Geen bekend probleem bevat al deze woorden. Probeer minder woorden.',
    mabs: 'Azure Backup Server (MABS)',
    mars: 'MARS-agent',
    azureVm: 'Back-up van Azure-VM (gast)',
  },
}
