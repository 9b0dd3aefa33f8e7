import type { SameKeys } from '../text/text-tree.ts'
import type { createRecoveryPointEn } from './create-recovery-point.text.en.ts'

/** What is said of a recovery point that is made by hand, in French. */
export const createRecoveryPointFr: SameKeys<typeof createRecoveryPointEn> = {
  state: {
    recoveryPointComes:
      'un travail crée un point de récupération de plus pour {{name}} ; cela prend de quelques minutes à plusieurs heures',
  },
  loses: {
    recoveryPointRoom:
      'Le point de récupération occupe de la place dans le stockage ou dans le coffre jusqu’à ce que la stratégie le supprime ; l’annulation ne le supprime pas.',
  },
}
