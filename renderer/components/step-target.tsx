import type { PlanStep } from '../../shared/model/plan.ts'
import { stepTitle } from '../text/step-title.ts'
import { useTexts } from '../text/use-texts.ts'
import { Code } from './code.tsx'
import { Quiet } from './quiet.tsx'

/** What a step works on, below its title; nothing where the title has named it. */
export function StepTarget({ step }: { step: PlanStep }) {
  const texts = useTexts()
  if (stepTitle(step, texts).includes(step.target)) return null
  return (
    <Quiet as="div">
      <Code>{step.target}</Code>
    </Quiet>
  )
}
