import type { SameKeys } from '../text/text-tree.ts'
import type { endpointEn } from './endpoint.text.en.ts'

/** What is said of hosts on the network, in Dutch. */
export const endpointNl: SameKeys<typeof endpointEn> = {
  endpoint: {
    noSuchSet:
      'Het bestand endpoints.yaml heeft geen verzameling hosts met de naam {{set}}, dus er is niets gevraagd. Verbeter de naam in het probleem of voeg de verzameling toe.',
  },
}
