import type { SameKeys } from '../text/text-tree.ts'
import type { serviceEn } from './service.text.en.ts'

/** What is said of a service, in French. */
export const serviceFr: SameKeys<typeof serviceEn> = {
  state: {
    serviceAbsent: 'non installé',
    serviceAccount: 'compte : {{account}}',
    startType: {
      boot: 'type de démarrage : amorçage',
      system: 'type de démarrage : système',
      automatic: 'type de démarrage : automatique',
      delayed: 'type de démarrage : automatique (différé)',
      manual: 'type de démarrage : manuel',
      disabled: 'type de démarrage : désactivé',
    },
    run: {
      stopped: 'arrêté',
      startPending: 'en cours de démarrage',
      stopPending: 'en cours d’arrêt',
      running: 'en cours d’exécution',
      continuePending: 'en reprise',
      pausePending: 'en cours de suspension',
      paused: 'suspendu',
      unknown: 'état inconnu',
    },
  },
  loses: { accountPassword: 'Le mot de passe du compte {{account}} est illisible et serait perdu.' },
  refusal: {
    serviceMissing: 'Le service n’est pas installé sur ce serveur.',
    accountWithPassword:
      'Le service s’exécute sous le compte {{account}}. Son mot de passe est illisible, le rétablir serait donc impossible ; changez le compte à la main s’il est erroné.',
    driver: 'Il s’agit d’un pilote ; son type de démarrage n’est jamais modifié.',
  },
  simulation: {
    serviceChanged: 'Quelqu’un d’autre a réglé le démarrage du service {{service}} sur {{startType}} (simulé).',
  },
}
