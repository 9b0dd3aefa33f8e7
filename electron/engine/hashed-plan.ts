import type { Case } from '../../shared/model/case.ts'
import { digestOf } from '../../shared/model/digest.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { Plan, PlanStep, Risk } from '../../shared/model/plan.ts'
import { typedReason } from '../../shared/model/typed-name.ts'
import type { EnginePorts } from './ports.ts'
import { stepKind } from './step-kind.ts'

/** What a plan shows; the rest of it follows from this. */
export type ShownPlan = Pick<Plan, 'steps' | 'guards' | 'inputs' | 'picks' | 'entries' | 'causes' | 'later'>

const riskOrder: Risk[] = ['low', 'medium', 'high']

/** The whole plan, with what it disturbs, how risky it is, and the hash that the administrator confirms. */
export async function hashedPlan(theCase: Case, shown: ShownPlan, ports: EnginePorts): Promise<Plan> {
  const { steps } = shown
  const restarts = steps.flatMap((step) =>
    step.kind === 'action' && (step.action.startsWith('restart') || stepKind(step) === 'stopFirst')
      ? [step.target]
      : [],
  )
  const plan: Omit<Plan, 'hash'> = {
    case: theCase.id,
    ...shown,
    restarts: [...new Set(restarts)],
    reboot: steps.some((step) => step.kind === 'change' && step.reboot),
    risk: steps.reduce<Risk>((highest, step) => higher(highest, step.risk), 'low'),
    typed: steps.some((step) => needsTyping(step, theCase)) ? ports.identity.computerName : null,
  }
  return { ...plan, hash: await digestOf(decided(plan, theCase, ports)) }
}

/** Whether the computer's name is typed for a step: by the rule that the window tells as well, or because the case asks. */
function needsTyping(step: PlanStep, theCase: Case): boolean {
  return (
    typedReason(step) !== null || (theCase.fix?.steps.some((one) => one.id === step.caseStep && one.typed) ?? false)
  )
}

/**
 * What the administrator says yes to: everything shown that decides what will be done, and on which server. Guards are asked
 * anew when it is applied; full states are held against the server step by step, so that a counter that moved in between does
 * not outdate a plan. What could be picked, and what comes later, decides nothing.
 */
function decided(plan: Omit<Plan, 'hash'>, theCase: Case, ports: EnginePorts): Json {
  const { guards: _guards, entries: _entries, later: _later, picks, steps, ...rest } = plan
  const shown = steps.map((step) => (step.kind === 'change' ? { ...step, beforeState: null, wanted: null } : step))
  const picked = picks.map((pick) => [pick.step, pick.picked])
  return plain([ports.identity.computerName, theCase, rest, picked, shown])
}

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json
}

function higher(one: Risk, other: Risk): Risk {
  return riskOrder.indexOf(one) >= riskOrder.indexOf(other) ? one : other
}
