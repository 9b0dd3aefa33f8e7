import type { ProblemsTexts } from './text.en.ts'

export const problemsFr: ProblemsTexts = {
  problems: {
    title: 'Problèmes',
    search: 'Chercher un problème ou un code',
    found_one: '{{count}} entrée',
    found_other: '{{count}} entrées',
    none: 'Rien de connu ne contient tous ces mots. Essayez avec moins de mots ou moins de filtres.',
    group: '{{product}} ({{count}})',
    product: {
      mabs: 'Serveur de sauvegarde Azure (MABS)',
      mars: 'Agent MARS',
      'azure-vm': 'Sauvegarde de VM Azure (invité)',
      other: 'Autres parties de Sauvegarde Azure',
    },
    byProduct: 'Produit',
    byArea: 'Domaine',
    byRemedy: 'Remède',
    all: 'Tous',
    remedy: { repair: 'Réparé ici', guide: 'Fait par vous', lookUp: 'Signification seulement' },
    print: 'Imprimer cette liste',
  },
}
