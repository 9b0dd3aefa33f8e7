import type { SameKeys } from '../text/text-tree.ts'
import type { accessListEn } from './access-list.text.en.ts'

/** What is said of an access list, in French. */
export const accessListFr: SameKeys<typeof accessListEn> = {
  state: {
    folderAbsent: 'dossier absent',
    access: {
      WD: 'Tout le monde {{rights}}',
      BA: 'Administrateurs {{rights}}',
      SY: 'SYSTÈME {{rights}}',
      BU: 'Utilisateurs {{rights}}',
      AU: 'Utilisateurs authentifiés {{rights}}',
      NS: 'Service réseau {{rights}}',
      LS: 'Service local {{rights}}',
      CO: 'Créateur propriétaire {{rights}}',
      other: '{{who}} {{rights}}',
    },
    accessVanishing: 'entrées qui disparaîtront : {{entries}}',
    accessFilesReached: 'fichiers qui y perdent des entrées héritées : {{reached}} sur {{total}}',
    accessFilesKept:
      'fichiers dont SYSTÈME et les administrateurs seraient exclus et qui reçoivent d’abord des entrées pour eux : {{count}}',
  },
  loses: {
    inheritedBelow:
      'Les dossiers et fichiers situés en dessous prennent la nouvelle entrée, puis la rendent. Les entrées qu’ils tenaient auparavant d’un autre dossier, par exemple parce qu’ils ont été déplacés ici, ne reviennent pas.',
    fileAccess:
      'Fichiers dont la liste d’accès n’a pas pu être lue et que l’annulation ne rétablira donc pas : {{count}}.',
    fileInherited:
      'Fichiers qui héritent d’entrées du dossier : {{count}}. Après l’annulation, ils reçoivent les entrées qu’aura alors le dossier ; celles venues d’ailleurs ne reviennent pas.',
  },
  refusal: {
    accessDenied:
      'Une entrée de cette liste d’accès refuse à l’un de ces comptes ce dont il a besoin. Une autorisation de plus n’y changerait rien : cela est signalé, pas modifié. Cherchez qui l’a refusé, et pourquoi.',
    folderMissing: 'Le dossier n’existe pas sur ce serveur.',
    accessListNotCanonical:
      'Les entrées de cette liste d’accès ne sont pas dans l’ordre attendu par Windows. Elle est signalée, pas modifiée.',
    accessListMissing:
      'Le dossier, ou un fichier qu’il contient, n’a aucune liste d’accès : tout est permis à tout le monde. Windows pourrait en faire une liste vide, qui exclut tout le monde. Elle est signalée, pas modifiée.',
    accessListSubfolders:
      'Des dossiers qu’il contient héritent de ses entrées : {{count}}. Windows les modifierait, ainsi que tout leur contenu, qui n’est pas enregistré et ne pourrait pas être rétabli. C’est signalé, pas modifié.',
  },
  progress: {
    filesRead: 'Lecture des droits dans {{path}} : {{count}} fichiers jusqu’ici…',
    filesKept: 'Accès conservé à SYSTÈME et aux administrateurs dans {{path}} : fait jusqu’à {{name}}…',
    filesPutBack: 'Rétablissement des droits dans {{path}} : {{written}} fichiers sur {{total}}…',
  },
  simulation: { accessListChanged: 'Quelqu’un d’autre a donné à {{account}} l’accès à {{path}} (simulé).' },
}
