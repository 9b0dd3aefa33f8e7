import type { SameKeys } from '../text/text-tree.ts'
import type { stopServicesEn } from './stop-services.text.en.ts'

/** What is said of services that stay stopped while a fix works, in French. */
export const stopServicesFr: SameKeys<typeof stopServicesEn> = {
  state: {
    stoppedMeanwhile: 'arrêté pendant ce temps : {{services}}',
    startedAgain: 'de nouveau en cours : {{services}}',
  },
}
