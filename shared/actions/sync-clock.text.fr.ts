import type { SameKeys } from '../text/text-tree.ts'
import type { syncClockEn } from './sync-clock.text.en.ts'

/** What is said of a synchronisation of the clock, in French. */
export const syncClockFr: SameKeys<typeof syncClockEn> = {
  state: {
    clockSource: 'heure reçue de : {{source}} {{servers}}',
    clockSynchronised: 'l’heure de cette source ; le service W32Time est en cours d’exécution',
  },
  loses: { clockCorrection: 'Une correction de l’horloge est irréversible.' },
  refusal: {
    noTimeSource:
      'Le service de temps de ce serveur ne prend l’heure nulle part (NoSync) ; il n’y a donc rien avec quoi synchroniser. On a peut-être voulu que l’hôte règle l’horloge ; demandez à la personne qui a fait ce réglage.',
    timeServiceMissing:
      'Le service W32Time est absent ou désactivé ; l’horloge ne peut donc pas être synchronisée. Réglez d’abord son type de démarrage.',
  },
  clock: {
    syncFailed:
      'Le service de temps n’a pas reçu de nouvelle heure (w32tm a rendu {{exitCode}}). Vérifiez que sa source est joignable sur le port UDP 123, puis réessayez.',
    stillOff:
      'Le service de temps a pris l’heure, et l’écart de l’horloge est encore de {{seconds}} secondes. Il corrige lentement les petits écarts ; vérifiez de nouveau dans quelques minutes.',
    notMeasured:
      'Le service de temps a pris l’heure, mais aucun hôte sur Internet n’a dit si l’horloge est maintenant juste.',
  },
  progress: { synchronisingClock: 'Synchronisation de l’horloge…' },
}
