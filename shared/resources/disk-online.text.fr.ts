import type { SameKeys } from '../text/text-tree.ts'
import type { diskOnlineEn } from './disk-online.text.en.ts'

/** What is said of a disk that is online or offline, in French. */
export const diskOnlineFr: SameKeys<typeof diskOnlineEn> = {
  state: {
    diskAbsent: 'disque absent',
    diskOnline: 'disque {{number}} ({{name}}, {{gigabytes}} Go) en ligne',
    diskOnlineReadOnly: 'disque {{number}} ({{name}}, {{gigabytes}} Go) en ligne, mais en lecture seule',
    diskOffline: 'disque {{number}} ({{name}}, {{gigabytes}} Go) hors connexion',
  },
  refusal: {
    diskAbsent: 'Le disque n’est plus sur ce serveur. Refaites le plan avec les disques présents maintenant.',
    diskClustered:
      'C’est le cluster qui décide quand le disque {{number}} est en ligne. Mettez sa ressource en ligne dans le Gestionnaire du cluster de basculement.',
    diskRedundantPath:
      'Le disque {{number}} est hors connexion parce qu’un autre chemin mène au même disque. Deux chemins en ligne peuvent détruire ses données ; configurez plutôt les E/S multichemins (MPIO).',
    diskSnapshot:
      'Le disque {{number}} est hors connexion parce que c’est l’instantané d’un autre disque. C’est à l’auteur de l’instantané de le mettre en ligne.',
    diskCollision:
      'Le disque {{number}} est hors connexion parce qu’un autre disque porte la même signature. En ligne, il en recevrait une nouvelle et ce qui démarre de lui ne démarrerait peut-être plus. Retirez d’abord l’autre disque.',
    diskFailing:
      'Windows a mis le disque {{number}} hors connexion parce que l’écriture a échoué ou que ses données n’étaient pas intègres. Examinez d’abord le disque et son stockage, et sauvegardez ce qu’il contient.',
  },
  simulation: {
    diskOffline: 'Quelqu’un d’autre a mis le disque {{id}} hors connexion (simulé).',
    diskOnline: 'Quelqu’un d’autre a mis le disque {{id}} en ligne (simulé).',
  },
}
