import type { Case } from '../../shared/model/case.ts'
import type { CaseStep } from '../../shared/model/case-step.ts'
import type { RunStep, Runs } from '../../shared/model/runs.ts'

/** What a person has answered to the guidance of a case so far, as it counts for the next plan. */
export interface AnswersSoFar {
  /** The step was answered "no", and nothing that came after it was answered "yes". */
  saidNo(step: string): boolean
  /** The step was answered "yes", and what waited for it has not run since. */
  saidYes(step: string): boolean
}

/** Reads the answers from the runs of a case on this server, oldest first. */
export function answersSoFar({ id, fix }: Pick<Case, 'id' | 'fix'>, runs: Runs): AnswersSoFar {
  const own = runs.filter((run) => run.plan.case === id).flatMap((run) => run.steps)
  const steps = fix?.steps ?? []
  return {
    saidNo(step) {
      const ladder = ladderOf(step, steps)
      const answers = own.filter((one) => ladder.has(one.step.caseStep) && isAnswered(one))
      const lastYes = answers.findLastIndex((one) => one.outcome === 'confirmed')
      return answers.slice(lastYes + 1).some((one) => one.step.caseStep === step)
    },
    saidYes(step) {
      const waiting = new Set(steps.filter((one) => one.waitFor === step).map((one) => one.id))
      const since = own.slice(own.findLastIndex((one) => waiting.has(one.step.caseStep) && hasRun(one)) + 1)
      return since.findLast((one) => one.step.caseStep === step && isAnswered(one))?.outcome === 'confirmed'
    },
  }
}

/** All steps that follow from each other's "no", the given one among them. */
function ladderOf(step: string, steps: readonly CaseStep[]): ReadonlySet<string> {
  const ladder = new Set([step])
  let size = 0
  while (size !== ladder.size) {
    size = ladder.size
    for (const { id, afterNo } of steps) {
      if (afterNo === undefined) continue
      if (ladder.has(id)) ladder.add(afterNo)
      if (ladder.has(afterNo)) ladder.add(id)
    }
  }
  return ladder
}

function isAnswered(step: RunStep): boolean {
  return step.outcome === 'confirmed' || step.outcome === 'answeredNo'
}

function hasRun(step: RunStep): boolean {
  return step.outcome === 'applied' || step.outcome === 'unclear' || step.outcome === 'failed'
}
