import type { SameKeys } from '../text/text-tree.ts'
import type { endpointEn } from './endpoint.text.en.ts'

/** What is said of hosts on the network, in French. */
export const endpointFr: SameKeys<typeof endpointEn> = {
  endpoint: {
    noSuchSet:
      'Le fichier endpoints.yaml n’a pas d’ensemble d’hôtes appelé {{set}} ; rien n’a donc été demandé. Corrigez le nom dans le problème, ou ajoutez l’ensemble.',
  },
}
