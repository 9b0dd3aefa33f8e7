import type { SameKeys } from '../text/text-tree.ts'
import type { serviceEn } from './service.text.en.ts'

/** What is said of a service, in Dutch. */
export const serviceNl: SameKeys<typeof serviceEn> = {
  state: {
    serviceAbsent: 'niet geïnstalleerd',
    serviceAccount: 'account: {{account}}',
    startType: {
      boot: 'opstarttype: opstarten',
      system: 'opstarttype: systeem',
      automatic: 'opstarttype: automatisch',
      delayed: 'opstarttype: automatisch (vertraagd)',
      manual: 'opstarttype: handmatig',
      disabled: 'opstarttype: uitgeschakeld',
    },
    run: {
      stopped: 'gestopt',
      startPending: 'wordt gestart',
      stopPending: 'wordt gestopt',
      running: 'actief',
      continuePending: 'wordt hervat',
      pausePending: 'wordt onderbroken',
      paused: 'onderbroken',
      unknown: 'toestand onbekend',
    },
  },
  loses: { accountPassword: 'Het wachtwoord van account {{account}} is niet te lezen en zou verloren gaan.' },
  refusal: {
    serviceMissing: 'De service is niet geïnstalleerd op deze server.',
    accountWithPassword:
      'De service draait onder het account {{account}}. Het wachtwoord is niet te lezen, dus de weg terug zou verloren gaan; wijzig het account handmatig als het onjuist is.',
    driver: 'Dit is een stuurprogramma; het opstarttype wordt nooit gewijzigd.',
  },
  simulation: {
    serviceChanged:
      'Iemand anders heeft het opstarttype van de service {{service}} op {{startType}} gezet (gesimuleerd).',
  },
}
