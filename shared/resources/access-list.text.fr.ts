import type { SameKeys } from '../text/text-tree.ts'
import type { accessListEn } from './access-list.text.en.ts'

/** What is said of an access list, in French. */
export const accessListFr: SameKeys<typeof accessListEn> = {
  state: {
    folderAbsent: 'dossier absent',
    access: {
      WD: 'Tout le monde {{rights}}',
      BA: 'Administrateurs {{rights}}',
      SY: 'Système {{rights}}',
      BU: 'Utilisateurs {{rights}}',
      AU: 'Utilisateurs authentifiés {{rights}}',
      NS: 'Service réseau {{rights}}',
      LS: 'Service local {{rights}}',
      CO: 'Créateur propriétaire {{rights}}',
      other: '{{who}} {{rights}}',
    },
    accessVanishing: 'entrées qui disparaîtront : {{entries}}',
    accessFilesReached: 'fichiers qui y perdent des entrées héritées : {{reached}} sur {{total}}',
  },
  loses: {
    fileAccess:
      'Fichiers dont la liste d’accès n’a pas pu être lue et que l’annulation ne rétablira donc pas : {{count}}.',
  },
  refusal: {
    folderMissing: 'Le dossier n’existe pas sur ce serveur.',
    accessListNotCanonical:
      'Les entrées de cette liste d’accès ne sont pas dans l’ordre attendu par Windows. Elle est signalée, pas modifiée.',
  },
  simulation: { accessListChanged: 'Quelqu’un d’autre a donné à {{account}} l’accès à {{path}} (simulé).' },
}
