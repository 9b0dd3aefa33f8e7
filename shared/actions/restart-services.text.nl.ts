import type { SameKeys } from '../text/text-tree.ts'
import type { restartServicesEn } from './restart-services.text.en.ts'

/** What is said of services that stop and start, in Dutch. */
export const restartServicesNl: SameKeys<typeof restartServicesEn> = {
  state: { dependentsRunning: 'actief, met afhankelijke services {{services}}', restarted: 'herstart: {{services}}' },
  loses: { whileRestarting: 'Reageert ondertussen niet: {{services}}.' },
  refusal: {
    serviceToRestartMissing:
      'De service {{service}} is niet geïnstalleerd op deze server en kan dus niet worden herstart.',
    neverRestarted:
      'De service {{service}} zou moeten stoppen. Te veel van de server hangt ervan af: plan liever een herstart van de server.',
  },
  service: {
    notStopped:
      'De service {{service}} stopte niet binnen {{seconds}} seconden (toestand: {{state}}); mogelijk gebruikt een back-up of ander programma hem. Wacht tot dat klaar is en probeer opnieuw. Wat gestopt was, is weer gestart.',
    notStarted:
      'De service {{service}} startte niet binnen {{seconds}} seconden (toestand: {{state}}). Bekijk het systeemlogboek en probeer opnieuw.',
    mayStopLater:
      'De service {{service}} nam de opdracht om te stoppen aan en was na {{seconds}} seconden nog actief; hij kan elk moment stoppen. Wat gestopt was, is weer gestart. Hervatten of ongedaan maken over enkele minuten bekijkt hem opnieuw en start hem als hij niet actief is.',
    endedAtStart:
      'De service {{service}} eindigde bij het starten met Windows-fout {{code}}. Bekijk het systeemlogboek en probeer opnieuw.',
    stopFailed: 'De service {{service}} kon niet worden gestopt: {{detail}}. Wat gestopt was, is weer gestart.',
    startFailed: 'De service {{service}} kon niet worden gestart: {{detail}}',
    severalNotStarted:
      'Deze services konden niet worden gestart: {{services}}. Bekijk het systeemlogboek en probeer opnieuw, of start ze met de hand.',
    leftDown: 'Services die werden gestopt en misschien nog stilstaan: {{services}}',
    runningAgain: 'Weer gestart: {{services}}.',
  },
  progress: { stopping: '{{service}} wordt gestopt…', starting: '{{service}} wordt gestart…' },
}
