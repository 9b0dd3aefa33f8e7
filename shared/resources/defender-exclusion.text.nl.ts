import type { SameKeys } from '../text/text-tree.ts'
import type { defenderExclusionEn } from './defender-exclusion.text.en.ts'

/** What is said of an exclusion of Microsoft Defender, in Dutch. */
export const defenderExclusionNl: SameKeys<typeof defenderExclusionEn> = {
  state: { excluded: 'niet gescand', notExcluded: 'gescand', exclusionUnread: 'niet leesbaar' },
  refusal: {
    defenderAbsent:
      'Microsoft Defender is niet op deze server geïnstalleerd. Als een ander antivirusproduct hier scant, voeg de uitsluiting dan in dat product toe.',
    defenderOff:
      'Microsoft Defender is niet actief, dus de uitsluitingen kunnen niet worden gelezen of gewijzigd. Er is niets gewijzigd.',
    exclusionsHidden:
      'Een beleid verbergt de uitsluitingen van Microsoft Defender, dus niemand zou daarna kunnen zien of de vermelding er staat. Vraag de beheerder van het beleid om die toe te voegen.',
    exclusionsByPolicy:
      'Een beleid laat alleen uitsluitingen uit beleid gelden: een vermelding op deze server heeft geen effect. Vraag de beheerder van het beleid om die toe te voegen.',
    exclusionsProtected:
      'Manipulatiebeveiliging dekt de uitsluitingen van Microsoft Defender: een wijziging zou gelukt lijken en geen effect hebben. Voeg de vermelding toe waar de beveiliging wordt beheerd (Intune of Configuration Manager).',
  },
  simulation: {
    exclusionAdded: 'Iemand anders heeft {{value}} van scans uitgesloten (gesimuleerd).',
    exclusionRemoved: 'Iemand anders heeft de uitsluiting van {{value}} van scans verwijderd (gesimuleerd).',
  },
}
