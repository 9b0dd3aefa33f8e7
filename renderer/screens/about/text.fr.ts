import type { AboutTexts } from './text.en.ts'

export const aboutFr: AboutTexts = {
  about: {
    open: 'À propos de Backup Medic {{version}}',
    title: 'À propos de Backup Medic',
    version: 'Version {{version}}, sous licence MIT.',
    lead: 'Il n’interroge aucun autre ordinateur et n’envoie rien. Ce qu’il peut faire, et ce qu’il ne fait jamais, figure dans SECURITY.md de ses sources.',
    licences: 'Les {{count}} paquets dont le code est dans ce programme, et leurs licences',
  },
}
