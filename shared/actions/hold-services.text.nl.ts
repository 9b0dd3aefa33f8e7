import type { SameKeys } from '../text/text-tree.ts'
import type { holdServicesEn } from './hold-services.text.en.ts'

/** What is said of services that stay stopped while a fix works, in Dutch. */
export const holdServicesNl: SameKeys<typeof holdServicesEn> = {
  state: { stoppedMeanwhile: 'ondertussen gestopt: {{services}}', startedAgain: 'weer actief: {{services}}' },
}
