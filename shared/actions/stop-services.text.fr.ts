import type { SameKeys } from '../text/text-tree.ts'
import type { stopServicesEn } from './stop-services.text.en.ts'

/** What is said of services that stay stopped while a fix works, in French. */
export const stopServicesFr: SameKeys<typeof stopServicesEn> = {
  state: {
    stoppedMeanwhile: 'arrêt pendant ce temps : {{services}}',
    startedAgain: 'de nouveau en cours : {{services}}',
  },
  service: {
    startedMeanwhile:
      'Ces services avaient été arrêtés pour cette réparation, et quelque chose les a redémarrés entre-temps : {{services}}. Ce peut être un déclencheur, une tâche planifiée ou une personne. Rien d’autre n’a été modifié. Trouvez ce qui les démarre, empêchez-le, puis réessayez.',
  },
}
