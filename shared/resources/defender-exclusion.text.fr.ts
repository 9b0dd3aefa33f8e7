import type { SameKeys } from '../text/text-tree.ts'
import type { defenderExclusionEn } from './defender-exclusion.text.en.ts'

/** What is said of an exclusion of Microsoft Defender, in French. */
export const defenderExclusionFr: SameKeys<typeof defenderExclusionEn> = {
  state: { excluded: 'non analysé', notExcluded: 'analysé', exclusionUnread: 'illisible' },
  refusal: {
    defenderAbsent:
      'Microsoft Defender n’est pas installé sur ce serveur. Si un autre antivirus analyse ici, ajoutez l’exclusion dans ce produit.',
    defenderOff:
      'Microsoft Defender n’est pas en cours d’exécution ; ses exclusions ne peuvent être ni lues ni modifiées. Rien n’a été modifié.',
    exclusionsHidden:
      'Une stratégie masque les exclusions de Microsoft Defender ; personne ne pourrait dire ensuite si l’entrée est là. Demandez au responsable de la stratégie de l’ajouter.',
    exclusionsByPolicy:
      'Une stratégie ne retient que les exclusions des stratégies : une entrée créée sur ce serveur n’a aucun effet. Demandez au responsable de la stratégie de l’ajouter.',
    exclusionsProtected:
      'La protection contre les falsifications couvre les exclusions de Microsoft Defender : une modification semblerait faite, sans effet. Ajoutez l’entrée là où la protection est gérée (Intune ou Configuration Manager).',
  },
  simulation: {
    exclusionAdded: 'Quelqu’un d’autre a exclu {{value}} des analyses (simulé).',
    exclusionRemoved: 'Quelqu’un d’autre a supprimé l’exclusion de {{value}} des analyses (simulé).',
  },
}
