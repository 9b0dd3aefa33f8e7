import type { SameKeys } from '../text/text-tree.ts'
import type { startConsistencyCheckEn } from './start-consistency-check.text.en.ts'

/** What is said of jobs that are started on a backup server, in French. */
export const startConsistencyCheckFr: SameKeys<typeof startConsistencyCheckEn> = {
  state: {
    noDpmJob: 'aucun travail de {{name}} n’est en cours',
    consistencyCheckRuns:
      'une vérification de cohérence de {{name}} est en cours ; cela prend de quelques minutes à plusieurs heures',
  },
  loses: {
    consistencyCheckLoad:
      'La vérification compare toute la source de données et charge son serveur ainsi que le réseau. Elle se termine d’elle-même, ou dans la console du serveur de sauvegarde ; l’annulation ne l’arrête pas.',
  },
  refusal: {
    noBackupServer:
      'Cet ordinateur n’est pas un serveur MABS ou DPM. Lancez cette opération sur le serveur de sauvegarde.',
    noDatasource:
      'Ce serveur de sauvegarde n’a pas de source de données dont l’identifiant est {{datasource}}. Rien n’a été lancé ; relancez les vérifications et choisissez une source qui existe.',
    dpmJobRuns:
      'Un travail de {{name}} est déjà en cours ({{types}}). Rien n’a été lancé ; attendez qu’il soit terminé, puis réessayez.',
  },
  run: {
    dpmJobNotSeen:
      'Le serveur de sauvegarde a accepté l’ordre sans indiquer de travail. Vérifiez dans sa console, sous Surveillance, si le travail est en cours.',
  },
  progress: { startingDpmJob: 'Transmission de l’ordre au serveur de sauvegarde…' },
}
