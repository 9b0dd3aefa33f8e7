import type { TextTree } from '../text/text-tree.ts'

/** What is said of hosts on the network, in English. */
export const endpointEn = {
  endpoint: {
    noSuchSet:
      'The file endpoints.yaml has no set of hosts called {{set}}, so nothing was asked. Correct the name in the problem, or add the set.',
  },
} as const satisfies TextTree
