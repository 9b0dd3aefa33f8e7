import type { Case } from '../../shared/model/case.ts'
import type { CaseStep } from '../../shared/model/case-step.ts'
import { causeVerdict } from '../../shared/model/cause-verdict.ts'
import { checkName, type Finding, worstVerdict } from '../../shared/model/finding.ts'
import { message } from '../../shared/model/message.ts'
import type { Inputs, LaterStep } from '../../shared/model/plan.ts'
import type { Runs } from '../../shared/model/runs.ts'
import { answersSoFar } from './answers-so-far.ts'
import { lacksValue } from './filled-case.ts'
import type { Reader } from './ports.ts'
import { ask } from './run-checks.ts'

/** What decides which steps of a fix belong into a plan. */
export interface Circumstances {
  findings: readonly Finding[]
  inputs: Inputs
  /** Causes whose steps the administrator has chosen although it is not known whether they are at fault. */
  causes: readonly string[]
  runs: Runs
  read: Reader
}

/** The steps of a fix that belong into a plan now, in their order, and those that wait or are offered for choice. */
export interface ChosenSteps {
  steps: CaseStep[]
  later: LaterStep[]
  /** A person has said that a remedy did not help: there is something to do although every check passes. */
  afterNo: boolean
}

type Place = 'in' | 'out' | LaterStep['reason']

/**
 * Decides step by step. A change needs a check that fails; guidance may also rest on one that is unknown, because a person can
 * look. Reads only.
 */
export async function chooseSteps(theCase: Case, circumstances: Circumstances): Promise<ChosenSteps> {
  const chosen: ChosenSteps = { steps: [], later: [], afterNo: false }
  for (const step of theCase.fix?.steps ?? []) {
    const place = placeOf(step, theCase, circumstances)
    if (place === 'out' || !(await appliesHere(step, circumstances))) continue
    if (place !== 'in') {
      chosen.later.push({ step: step.id, title: step.title, cause: step.cause ?? null, reason: place })
      continue
    }
    chosen.steps.push(step)
    chosen.afterNo ||= step.afterNo !== undefined
  }
  const last = new Set(chosen.steps.filter((step) => isOnlyPossible(step, theCase, circumstances)))
  return { ...chosen, steps: [...chosen.steps.filter((step) => !last.has(step)), ...last] }
}

function placeOf(step: CaseStep, theCase: Case, circumstances: Circumstances): Place {
  const { findings, inputs, runs } = circumstances
  // Steps for another system are shown where a case is looked up; this server cannot do them.
  if (step.guest !== undefined || !isChosen(step, inputs)) return 'out'
  if (!mayBeNeeded(step, theCase, findings) || !lastResortIsDue(step, theCase, runs)) return 'out'
  const answers = answersSoFar(theCase, runs)
  const steps = theCase.fix?.steps ?? []
  if (step.afterNo !== undefined && !answers.saidNo(step.afterNo)) return 'out'
  // A step that did not help is left out for the one that comes after it, and one that is done for the one that waited for it.
  if (steps.some(({ afterNo }) => afterNo === step.id) && answers.saidNo(step.id)) return 'out'
  if (steps.some(({ waitFor }) => waitFor === step.id) && answers.saidYes(step.id)) return 'out'
  const byCause = placeByCause(step, theCase, circumstances)
  if (byCause !== 'in') return byCause
  if (step.waitFor === undefined || answers.saidYes(step.waitFor)) return 'in'
  return message('plan.waitsFor', { step: step.waitFor })
}

function placeByCause(step: CaseStep, theCase: Case, { findings, causes }: Circumstances): Place {
  const cause = theCase.causes.find(({ id }) => id === step.cause)
  if (!cause) return 'in'
  const verdict = causeVerdict(theCase, cause, findings)
  if (verdict === 'fail') return 'in'
  if (verdict === 'pass' || verdict === 'notApplicable') return 'out'
  if ('guidance' in step || causes.includes(cause.id)) return 'in'
  return message('plan.causeUnknown', { cause: cause.id })
}

/** Two ways to repair are two steps; the administrator's choice says which of them counts. */
export function isChosen(step: CaseStep, inputs: Inputs): boolean {
  return Object.entries(step.onlyIfChosen ?? {}).every(([name, values]) => values.includes(String(inputs[name])))
}

/** Whether one of the checks a step rests on fails; for guidance an unknown is enough. */
function mayBeNeeded(step: CaseStep, theCase: Case, findings: readonly Finding[]): boolean {
  if (step.onlyIfFailing.length === 0) return true
  const names = step.onlyIfFailing.map((id) => checkName(theCase.id, { id }))
  return isNeeded(
    findings.filter(({ check }) => names.includes(check)),
    'guidance' in step,
  )
}

/** Whether findings leave a step to be done: a change needs one that fails, guidance is needed until all pass. */
export function isNeeded(findings: readonly Finding[], isGuidance: boolean): boolean {
  const verdict = worstVerdict(findings)
  return verdict === 'fail' || (isGuidance && verdict === 'unknown')
}

function lastResortIsDue({ offeredAfterFailed }: CaseStep, theCase: Case, runs: Runs): boolean {
  if (!offeredAfterFailed) return true
  return runs.some(
    (run) =>
      run.plan.case === theCase.id &&
      run.steps.some((one) => one.step.caseStep === offeredAfterFailed && one.outcome === 'failed'),
  )
}

/** Where it cannot be told whether a step applies, guidance is shown and a change is not made. */
async function appliesHere(step: CaseStep, { read }: Circumstances): Promise<boolean> {
  const isGuidance = 'guidance' in step
  if (!isGuidance && lacksValue(step) !== null) return false
  for (const question of step.applies ?? []) {
    const { verdict } = await ask(question, read)
    if (verdict !== 'pass' && !(verdict === 'unknown' && isGuidance)) return false
  }
  return true
}

/** Guidance for a cause that no check can tell: it comes last. */
function isOnlyPossible(step: CaseStep, theCase: Case, { findings }: Circumstances): boolean {
  const cause = theCase.causes.find(({ id }) => id === step.cause)
  return cause !== undefined && causeVerdict(theCase, cause, findings) === 'untold'
}
