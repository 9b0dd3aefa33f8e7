import type { Plan } from '../../../shared/model/plan.ts'
import { useSession } from '../../state/use-session.ts'
import type { Texts } from '../../text/texts-in.ts'
import { useTexts } from '../../text/use-texts.ts'

const risks = { low: 'plan.riskLow', medium: 'plan.riskMedium', high: 'plan.riskHigh' } as const

/** A plan in few words: “3 restarts · 1 setting · 1 step for you · High risk”. */
export function planSummary(plan: Plan, text: Texts['text']): string {
  const count = (fits: (step: Plan['steps'][number]) => boolean) => plan.steps.filter(fits).length
  const restarts = count((step) => step.kind === 'action' && step.action.startsWith('restartService'))
  const actions = count((step) => step.kind === 'action') - restarts
  const settings = count((step) => step.kind === 'change')
  const yours = count((step) => step.kind === 'guidance')
  return [
    restarts > 0 && text('plan.countRestarts', { count: restarts }),
    actions > 0 && text('plan.countActions', { count: actions }),
    settings > 0 && text('plan.countSettings', { count: settings }),
    yours > 0 && text('plan.countYours', { count: yours }),
    plan.reboot && text('plan.countReboot'),
    restarts + actions + settings > 0 && text(risks[plan.risk]),
  ]
    .filter((part) => part !== false)
    .join(' · ')
}

/** The plan that is shown of a case in few words; `null` while there is none. */
export function usePlanSummary(id: string): string | null {
  const { text } = useTexts()
  const plan = useSession((state) => state.shownPlan?.plan)
  if (plan?.case !== id) return null
  return plan.steps.length === 0 ? text('plan.nothingToDo') : planSummary(plan, text)
}
