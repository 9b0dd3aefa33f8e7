import type { TextTree } from '../text/text-tree.ts'

/** What is said of a recovery point that is made by hand, in English. */
export const createRecoveryPointEn = {
  state: { recoveryPointComes: 'a job makes one more recovery point of {{name}}, for minutes or for hours' },
  loses: {
    recoveryPointRoom:
      'The recovery point takes room in the storage or in the vault until the policy lets it go; undo does not delete it.',
  },
} as const satisfies TextTree
