import type { SameKeys } from '../text/text-tree.ts'
import type { startConsistencyCheckEn } from './start-consistency-check.text.en.ts'

/** What is said of jobs that are started on a backup server, in Dutch. */
export const startConsistencyCheckNl: SameKeys<typeof startConsistencyCheckEn> = {
  state: {
    noDpmJob: 'er loopt geen taak van {{name}}',
    consistencyCheckRuns: 'er loopt een consistentiecontrole van {{name}}, minuten of uren lang',
  },
  loses: {
    consistencyCheckLoad:
      'De controle vergelijkt de hele gegevensbron en belast de server daarvan en het netwerk. De controle eindigt vanzelf, of in de console van de back-upserver; ongedaan maken stopt die niet.',
  },
  refusal: {
    noBackupServer: 'Deze computer is geen MABS- of DPM-server. Voer dit uit op de back-upserver.',
    noDatasource:
      'Deze back-upserver heeft geen gegevensbron met de id {{datasource}}. Er is niets gestart; voer de controles opnieuw uit en kies een bron die er is.',
    dpmJobRuns:
      'Er loopt al een taak van {{name}} ({{types}}). Er is niets gestart; wacht tot die klaar is en probeer het dan opnieuw.',
  },
  run: {
    dpmJobNotSeen:
      'De back-upserver heeft de opdracht aangenomen zonder een taak te noemen. Kijk in de console, onder Bewaking, of de taak loopt.',
  },
  progress: { startingDpmJob: 'De opdracht wordt aan de back-upserver gegeven …' },
}
