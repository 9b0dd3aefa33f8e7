import type { PlanStep } from '../../shared/model/plan.ts'
import type { Texts } from './use-texts.ts'

/** What a step does, in the words of its case; the restart that changes ask for has a title of its own. */
export function stepTitle({ title }: Pick<PlanStep, 'title'>, { localized, text }: Texts): string {
  return title ? localized(title) : text('plan.restartTitle')
}
