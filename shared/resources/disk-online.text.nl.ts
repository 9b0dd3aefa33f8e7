import type { SameKeys } from '../text/text-tree.ts'
import type { diskOnlineEn } from './disk-online.text.en.ts'

/** What is said of a disk that is online or offline, in Dutch. */
export const diskOnlineNl: SameKeys<typeof diskOnlineEn> = {
  state: {
    diskAbsent: 'schijf niet aanwezig',
    diskOnline: 'schijf {{number}} ({{name}}, {{gigabytes}} GB) online',
    diskOnlineReadOnly: 'schijf {{number}} ({{name}}, {{gigabytes}} GB) online, maar alleen-lezen',
    diskOffline: 'schijf {{number}} ({{name}}, {{gigabytes}} GB) offline',
  },
  refusal: {
    diskAbsent: 'De schijf is niet meer op deze server. Maak het plan opnieuw met de schijven die er nu zijn.',
    diskClustered:
      'Het cluster bepaalt wanneer schijf {{number}} online is. Breng de resource online in Failoverclusterbeheer.',
    diskRedundantPath:
      'Schijf {{number}} is offline omdat een ander pad naar dezelfde schijf leidt. Twee paden online kunnen de gegevens vernietigen; configureer in plaats daarvan multipath-I/O.',
    diskSnapshot:
      'Schijf {{number}} is offline omdat het een momentopname van een andere schijf is. Wie de momentopname maakte, bepaalt wanneer die online is.',
    diskCollision:
      'Schijf {{number}} is offline omdat een andere schijf dezelfde handtekening heeft. Online zou die een nieuwe krijgen, en wat ervan opstart, start misschien niet meer. Haal eerst de andere schijf weg.',
    diskFailing:
      'Windows heeft schijf {{number}} offline gezet omdat schrijven mislukte of de gegevens niet gaaf waren. Bekijk eerst de schijf en de opslag ervan, en stel veilig wat erop staat.',
  },
  simulation: {
    diskOffline: 'Iemand anders heeft schijf {{id}} offline gezet (gesimuleerd).',
    diskOnline: 'Iemand anders heeft schijf {{id}} online gebracht (gesimuleerd).',
  },
}
