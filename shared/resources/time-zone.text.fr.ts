import type { SameKeys } from '../text/text-tree.ts'
import type { timeZoneEn } from './time-zone.text.en.ts'

/** What is said of the time zone, in French. */
export const timeZoneFr: SameKeys<typeof timeZoneEn> = {
  state: { timeZone: '{{zone}}', timeZoneFixed: '{{zone}}, sans passage à l’heure d’été' },
  simulation: { timeZoneChanged: 'Quelqu’un d’autre a réglé le fuseau horaire {{zone}} (simulé).' },
}
