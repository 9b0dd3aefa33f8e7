import type { SameKeys } from '../text/text-tree.ts'
import type { restartServicesEn } from './restart-services.text.en.ts'

/** What is said of services that stop and start, in French. */
export const restartServicesFr: SameKeys<typeof restartServicesEn> = {
  state: {
    dependentsRunning: 'en cours, avec les services dépendants {{services}}',
    restarted: 'redémarrage effectué : {{services}}',
  },
  loses: { whileRestarting: 'Ne répond pas pendant ce temps : {{services}}.' },
  refusal: {
    serviceToRestartMissing:
      'Le service {{service}} n’est pas installé sur ce serveur ; il ne peut pas être redémarré.',
    neverRestarted:
      'Le service {{service}} devrait s’arrêter. Trop d’éléments du serveur en dépendent : planifiez plutôt un redémarrage du serveur.',
  },
  service: {
    notStopped:
      'Le service {{service}} ne s’est pas arrêté en {{seconds}} secondes (état : {{state}}) ; une sauvegarde ou un autre programme l’utilise peut-être. Attendez la fin de cette sauvegarde ou de ce programme, puis réessayez. Ce qui avait été arrêté a été redémarré.',
    notStarted:
      'Le service {{service}} n’a pas démarré en {{seconds}} secondes (état : {{state}}). Consultez le journal d’événements Système, puis réessayez.',
    mayStopLater:
      'Le service {{service}} a accepté l’ordre d’arrêt et tournait encore après {{seconds}} secondes ; il peut s’arrêter à tout moment. Ce qui avait été arrêté a été redémarré. Dans quelques minutes, « resume » ou l’annulation le vérifiera de nouveau et le démarrera s’il est arrêté.',
    endedAtStart:
      'Le service {{service}} s’est terminé à son démarrage avec l’erreur Windows {{code}}. Consultez le journal d’événements Système, puis réessayez.',
    stopFailed: 'Le service {{service}} n’a pas pu être arrêté : {{detail}}. Ce qui avait été arrêté a été redémarré.',
    startFailed: 'Le service {{service}} n’a pas pu être démarré : {{detail}}',
    severalNotStarted:
      'Ces services n’ont pas pu être démarrés : {{services}}. Consultez le journal d’événements Système, puis réessayez ou démarrez-les à la main.',
    leftDown: 'Services qu’elle arrêtait, peut-être encore à l’arrêt : {{services}}',
    runningAgain: 'De nouveau en marche : {{services}}.',
  },
  progress: { stopping: 'Arrêt du service {{service}}…', starting: 'Démarrage du service {{service}}…' },
}
