import type { TextTree } from '../text/text-tree.ts'

/** What is said of the time zone, in English. */
export const timeZoneEn = {
  state: { timeZone: '{{zone}}', timeZoneFixed: '{{zone}}, without change between summer and winter' },
  simulation: { timeZoneChanged: 'Someone else set the time zone {{zone}} (simulated).' },
} as const satisfies TextTree
