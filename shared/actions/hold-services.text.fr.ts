import type { SameKeys } from '../text/text-tree.ts'
import type { holdServicesEn } from './hold-services.text.en.ts'

/** What is said of services that stay stopped while a fix works, in French. */
export const holdServicesFr: SameKeys<typeof holdServicesEn> = {
  state: {
    stoppedMeanwhile: 'arrêté pendant ce temps : {{services}}',
    startedAgain: 'de nouveau en cours : {{services}}',
  },
}
