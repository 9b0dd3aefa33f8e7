import type { CasesTexts } from './text.en.ts'

export const casesFr: CasesTexts = {
  cases: {
    title: 'Problèmes connus',
    lead: 'Choisissez d’après le symptôme quand il n’y a pas de texte d’erreur.',
    search: 'Chercher dans les problèmes connus',
    found_one: '{{count}} problème',
    found_other: '{{count}} problèmes',
    none: 'Aucun problème connu ne contient tous ces mots. Essayez avec moins de mots.',
    mabs: 'Serveur de sauvegarde Azure (MABS)',
    mars: 'Agent MARS',
    azureVm: 'Sauvegarde de machine virtuelle Azure (invité)',
  },
}
