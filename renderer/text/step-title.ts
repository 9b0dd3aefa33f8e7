import type { PlanStep } from '../../shared/model/plan.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { titleOfStep } from '../../shared/text/step-title.ts'
import type { Texts } from './texts-in.ts'

/** What a step does, as a verb and its object, in the language of the window. */
export function stepTitle(step: PlanStep, { language, say }: Texts): string {
  return visibleText(titleOfStep(step, language, say))
}
