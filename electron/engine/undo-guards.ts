import type { Question } from '../../shared/model/case-question.ts'
import { type GuardResult, isInTheWay } from '../../shared/model/plan.ts'
import { mayBeInEffect, type Run } from '../../shared/model/runs.ts'
import type { EnginePorts } from './ports.ts'
import { ask } from './run-checks.ts'
import { stepKind } from './step-kind.ts'

/**
 * The guards of a run that are not met now and protect what taking it back would do: those of its fix, and those of steps that
 * would be put back. They are asked as the plan had them, so that no case is needed. Each of them may be
 * overridden, also one that could not be for the fix. None is asked when nothing would be
 * written. Reads only.
 */
export async function guardsAgainstUndo(run: Run, ports: EnginePorts): Promise<GuardResult[]> {
  const steps = stepsPutBack(run)
  if (steps.length === 0) return []
  const asked = run.plan.guards.flatMap((guard) => {
    const { step, question } = guard
    return question && (step === undefined || steps.includes(step)) ? [{ guard, question }] : []
  })
  const found = await Promise.all(
    asked.map(async ({ guard, question }) => {
      const { verdict, reason } = await ask(question as Question, ports.read)
      return { ...guard, verdict, reason, override: 'withReason' as const }
    }),
  )
  return found.filter(isInTheWay)
}

/** The steps of the case whose changes would be put back, or whose restart is outstanding since an earlier undo. */
function stepsPutBack(run: Run): string[] {
  const undone = new Set(run.steps.filter(({ undo }) => undo?.outcome === 'undone').map(({ step }) => step.id))
  return run.steps.filter(mayBeInEffect).flatMap(({ step }) => {
    const isWritten =
      step.kind === 'change' ||
      stepKind(step) === 'compensated' ||
      (step.kind === 'action' && step.becauseOf.some((id) => undone.has(id)))
    return isWritten ? [step.caseStep] : []
  })
}
