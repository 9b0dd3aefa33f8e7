import type { SameKeys } from '../text/text-tree.ts'
import type { createRecoveryPointEn } from './create-recovery-point.text.en.ts'

/** What is said of a recovery point that is made by hand, in Dutch. */
export const createRecoveryPointNl: SameKeys<typeof createRecoveryPointEn> = {
  state: { recoveryPointComes: 'een taak maakt nog een herstelpunt van {{name}}, minuten of uren lang' },
  loses: {
    recoveryPointRoom:
      'Het herstelpunt neemt ruimte in de opslag of in de kluis in totdat het beleid het laat gaan; ongedaan maken verwijdert het niet.',
  },
}
