import type { SameKeys } from '../text/text-tree.ts'
import type { shadowStorageEn } from './shadow-storage.text.en.ts'

/** What is said of shadow storage, in Dutch. */
export const shadowStorageNl: SameKeys<typeof shadowStorageEn> = {
  state: {
    volumeAbsent: 'volume niet aanwezig',
    noShadowStorage: 'geen schaduwkopie-opslag',
    shadowStorage: 'hoogstens {{gigabytes}} GB ({{percent}}% van het volume)',
    shadowStorageUnbounded: 'geen limiet',
  },
  loses: {
    shadowCopies:
      'Het terugzetten van de kleinere limiet kan ertoe leiden dat Windows intussen gemaakte schaduwkopieën verwijdert.',
    limitRounded:
      'De limiet wordt weer {{back}} bytes in plaats van {{limit}}, omdat Windows die in hele mebibytes instelt.',
  },
  refusal: {
    volumeMissing: 'Het volume bestaat niet op deze server.',
    noShadowStorage:
      'Volume {{volume}} heeft nog geen schaduwkopie-opslag; Windows maakt die bij de eerste schaduwkopie. Er is geen limiet om te verhogen.',
    volumeTooFull:
      'Volume {{volume}} heeft ruimte voor {{room}} bytes aan schaduwkopieën, minder dan de gewenste {{wanted}}. Maak eerst ruimte vrij of kies een kleinere omvang.',
    storageVolumeUnread:
      'De vrije ruimte op {{storedOn}}, waar de schaduwkopieën van {{volume}} staan, kon niet worden gelezen; dat volume is misschien vergrendeld of offline. Ontgrendel het of breng het online en maak het plan opnieuw.',
  },
  simulation: {
    shadowStorageChanged:
      'Iemand anders heeft de limiet van de schaduwkopie-opslag van {{volume}} op {{limit}} bytes gezet (gesimuleerd).',
  },
}
