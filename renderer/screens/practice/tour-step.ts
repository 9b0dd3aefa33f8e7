import type { Runs } from '../../../shared/model/runs.ts'

/** The three steps of the tour: what is wrong, what the plan would do, and what was done. */
export const tourSteps = ['standing', 'plan', 'verified'] as const
export type TourStep = (typeof tourSteps)[number]

/** Where the tour stands, told from what is on the screen and in the journal of the practice server. */
export function tourStep({ openCase, runs }: { openCase: string | null; runs: Runs }): TourStep {
  if (runs.some(({ outcome }) => outcome !== null)) return 'verified'
  return openCase === null ? 'standing' : 'plan'
}
