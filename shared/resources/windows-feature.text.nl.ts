import type { SameKeys } from '../text/text-tree.ts'
import type { windowsFeatureEn } from './windows-feature.text.en.ts'

/** What is said of a Windows feature, in Dutch. */
export const windowsFeatureNl: SameKeys<typeof windowsFeatureEn> = {
  state: { featureNotOffered: 'niet beschikbaar in deze Windows', featureIs: '{{state}}' },
  loses: {
    featureCompanions:
      'Ongedaan maken verwijdert dit onderdeel. Wat Windows er noodzakelijk bij installeert, blijft. Vraagt Windows om een herstart, dan is het installeren, en ook het ongedaan maken, pas daarna voltooid.',
  },
  refusal: {
    featureNotOffered: 'Deze editie van Windows biedt dit onderdeel niet aan.',
    featureRemoved:
      'De bestanden van het onderdeel staan niet op deze server. Installeer het met de hand, met het installatiemedium van Windows als bron (Install-WindowsFeature -Source), en probeer het opnieuw.',
    featurePending:
      'De server moet eerst opnieuw opstarten voordat dit onderdeel kan worden gewijzigd. Start opnieuw op en probeer het nogmaals.',
    featureUnknown:
      'Windows meldt over dit onderdeel iets dat dit programma niet kent. Het wordt gemeld, niet gewijzigd.',
  },
  simulation: {
    featureChanged: 'Iemand anders heeft het onderdeel {{name}} geïnstalleerd of verwijderd (gesimuleerd).',
  },
}
