import { assertNever } from '../../../shared/model/assert-never.ts'
import type { Message } from '../../../shared/model/message.ts'
import type { Plan } from '../../../shared/model/plan.ts'
import { Notice } from '../../components/notice.tsx'
import type { Texts } from '../../text/texts-in.ts'
import { useTexts } from '../../text/use-texts.ts'
import { type PlanDifference, planDifference } from './plan-difference.ts'
import type { ShownPlan } from './repair-slice.ts'

/** Says that the server moved away from the plan shown before, and what is different in this one. */
export function PlanOutdated({ shown, old }: { shown: ShownPlan; old: Plan }) {
  const texts = useTexts()
  const { text, say } = texts
  const differences = planDifference(old, shown.plan).map((difference) => sentence(difference, texts))
  return (
    <Notice intent="warning" title={text(shown.begun ? 'plan.outdatedPartly' : 'plan.outdated')}>
      {shown.reason && <div>{say(shown.reason)}</div>}
      <div>{text('plan.outdatedWhat')}</div>
      <div>
        <strong>{text('plan.difference')}</strong>
      </div>
      {differences.length === 0 ? (
        <div>{text('plan.differenceNone')}</div>
      ) : (
        <ul className="bullets">
          {differences.map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

function sentence(difference: PlanDifference, { text, say }: Texts): string {
  const all = (lines: readonly Message[]) => lines.map(say).join('; ')
  switch (difference.kind) {
    case 'stepAdded':
      return text('plan.stepAdded', { target: difference.step.target })
    case 'stepGone':
      return text('plan.stepGone', { target: difference.step.target })
    case 'beforeChanged':
      return text('plan.stepWas', {
        target: difference.step.target,
        was: all(difference.was),
        is: all(difference.is),
      })
    case 'guardChanged':
      return text('plan.guardNow', { reason: say(difference.guard.reason) })
    default:
      return assertNever(difference)
  }
}
