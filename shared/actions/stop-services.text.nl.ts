import type { SameKeys } from '../text/text-tree.ts'
import type { stopServicesEn } from './stop-services.text.en.ts'

/** What is said of services that stay stopped while a fix works, in Dutch. */
export const stopServicesNl: SameKeys<typeof stopServicesEn> = {
  state: { stoppedMeanwhile: 'ondertussen gestopt: {{services}}', startedAgain: 'weer actief: {{services}}' },
}
