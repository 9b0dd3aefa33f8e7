import type { Plan, PlanStep } from '../../../shared/model/plan.ts'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { type ExpectedTime, expectedTime, expectedTimeOf } from './expected-time.ts'

/** How long a step is expected to take, in words; `null` where that is not known. */
export function useStepTime(step: PlanStep): string | null {
  const experience = useExperience()
  return useSaid()(expectedTime(step, experience))
}

/** How long a plan is expected to take, in words; `null` where that is not known. */
export function usePlanTime(plan: Plan): string | null {
  const experience = useExperience()
  return useSaid()(expectedTimeOf(plan, experience))
}

function useExperience() {
  const runs = useSession((state) => state.runs)
  const records = useSession((state) => state.records)
  return { runs, records }
}

function useSaid() {
  const { text, duration } = useTexts()
  return (time: ExpectedTime | null) => time && text(`plan.time.${time.known}`, { time: duration(time.ms) })
}
