import type { SameKeys } from '../text/text-tree.ts'
import type { shadowStorageEn } from './shadow-storage.text.en.ts'

/** What is said of shadow storage, in French. */
export const shadowStorageFr: SameKeys<typeof shadowStorageEn> = {
  state: {
    volumeAbsent: 'volume absent',
    noShadowStorage: 'aucun stockage de clichés instantanés',
    shadowStorage: 'au plus {{gigabytes}} Go ({{percent}} % du volume)',
    shadowStorageUnbounded: 'aucune limite',
  },
  loses: {
    shadowCopies: 'Rétablir la limite plus petite peut amener Windows à supprimer les clichés faits entre-temps.',
    limitRounded:
      'La limite redevient {{back}} octets au lieu de {{limit}}, car Windows la fixe en mébioctets entiers.',
  },
  refusal: {
    volumeMissing: 'Le volume n’existe pas sur ce serveur.',
    noShadowStorage:
      'Le volume {{volume}} n’a pas encore de stockage de clichés instantanés ; Windows le crée au premier cliché. Il n’y a pas de limite à relever.',
    volumeTooFull:
      'Le volume {{volume}} a de la place pour {{room}} octets de clichés, moins que les {{wanted}} voulus. Libérez de l’espace ou choisissez une taille plus petite.',
    storageVolumeUnread:
      'L’espace libre de {{storedOn}}, qui contient les clichés de {{volume}}, n’a pas pu être lu ; ce volume est peut-être verrouillé ou hors connexion. Déverrouillez-le ou mettez-le en ligne, puis refaites le plan.',
  },
  simulation: {
    shadowStorageChanged:
      'Quelqu’un d’autre a fixé la limite du stockage des clichés instantanés de {{volume}} à {{limit}} octets (simulé).',
  },
}
