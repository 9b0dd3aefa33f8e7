import type { SameKeys } from '../text/text-tree.ts'
import type { timeZoneEn } from './time-zone.text.en.ts'

/** What is said of the time zone, in Dutch. */
export const timeZoneNl: SameKeys<typeof timeZoneEn> = {
  state: { timeZone: '{{zone}}', timeZoneFixed: '{{zone}}, zonder zomertijd' },
  simulation: { timeZoneChanged: 'Iemand anders heeft de tijdzone {{zone}} ingesteld (gesimuleerd).' },
}
