import type { AboutTexts } from './text.en.ts'

export const aboutNl: AboutTexts = {
  about: {
    open: 'Over Backup Medic {{version}}',
    title: 'Over Backup Medic',
    version: 'Versie {{version}}, onder de MIT-licentie.',
    lead: 'Het vraagt niets aan een andere computer en verstuurt niets. Wat het mag doen, en wat het nooit doet, staat in SECURITY.md van de broncode.',
    licences: 'De {{count}} pakketten waarvan code in dit programma zit, en hun licenties',
  },
}
