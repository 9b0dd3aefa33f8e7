import type { Plan, PlanStep } from './plan.ts'

/** Why the computer's name has to be typed: a step is for good, a setting is changed at high risk, or the case asks for it. */
const typedReasons = ['forGood', 'highRisk', 'case'] as const
export type TypedReason = (typeof typedReasons)[number]

/**
 * Why a step needs the name of the computer, whatever its case says; `null` when it does not. A restart needs none, however risky: it leaves
 * nothing behind, and the plan names what stops with it.
 */
export function typedReason(step: PlanStep): Exclude<TypedReason, 'case'> | null {
  if (step.kind === 'action') return step.reversal === 'irreversible' ? 'forGood' : null
  if (step.kind === 'guidance') return null
  if (step.undo === 'none') return 'forGood'
  return step.risk === 'high' ? 'highRisk' : null
}

/** Every reason for which a plan asks for the name of the computer, for a person to read; empty when it asks for none. */
export function whyTyped({ typed, steps }: Pick<Plan, 'typed' | 'steps'>): TypedReason[] {
  if (typed === null) return []
  const reasons = new Set<TypedReason | null>(steps.map(typedReason))
  const known = typedReasons.filter((reason) => reasons.has(reason))
  return known.length > 0 ? known : ['case']
}
