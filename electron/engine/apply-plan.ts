import type { Case } from '../../shared/model/case.ts'
import { checkName, type Finding, worstVerdict } from '../../shared/model/finding.ts'
import type { RunOutcome } from '../../shared/model/journal-record.ts'
import { type Message, message } from '../../shared/model/message.ts'
import {
  type ActionStep,
  type Confirmation,
  countedOverrides,
  type Plan,
  type PlanStep,
} from '../../shared/model/plan.ts'
import { openRuns } from '../../shared/model/runs.ts'
import { machineOf } from '../../shared/model/server-identity.ts'
import { applyAction, runAction } from './apply-action.ts'
import { applyChange } from './apply-change.ts'
import { isNeeded } from './choose-steps.ts'
import { assertConfirmed, ConfirmationError } from './guards.ts'
import { type Choices, makePlan } from './make-plan.ts'
import type { EnginePorts } from './ports.ts'
import { askedChecks, runChecks } from './run-checks.ts'
import type { StepResult } from './step-result.ts'
import { isStartAgain, orStartAgain } from './while-stopped.ts'

/** How applying a plan ended. `run` is `null` when nothing was begun. */
export interface ApplyResult {
  run: string | null
  outcome: RunOutcome
  reason: Message | null
}

/**
 * Applies the plan that the administrator confirmed, step by step: read again, write the intent to the journal, change, read
 * back, write the outcome, run the checks again. A plan that no longer fits the server is `outdated` and nothing is changed.
 * The first failure ends the run; what was done before it stays until it is taken back with `undoRun`. Cancelling takes effect
 * between two steps, and within a long action between two of its parts. Throws a {@link ConfirmationError} before anything was written when a guard or the typed text is missing.
 */
export async function applyPlan(
  told: Case,
  choices: Choices,
  confirmation: Confirmation,
  ports: EnginePorts,
  signal?: AbortSignal,
): Promise<ApplyResult> {
  if (openRuns(ports.runs()).some((run) => run.outcome !== 'awaitingReboot')) {
    throw new ConfirmationError(message('run.resumeFirst'))
  }
  const { plan, filled: theCase } = await makePlan(told, choices, ports)
  if (plan.hash !== confirmation.hash) return { run: null, outcome: 'outdated', reason: message('run.planChanged') }
  assertConfirmed(plan, confirmation)

  const run = ports.newRunId()
  await ports.append({
    kind: 'runStarted',
    run,
    machine: machineOf(ports.identity),
    plan,
    overrides: countedOverrides(plan.guards, confirmation.overrides),
    ...(confirmation.answers ? { answers: confirmation.answers } : {}),
  })
  const results = await orStartAgain(run, ports, () => applySteps(theCase, plan, run, ports, signal))
  const findings = await recheck(theCase, run, ports)
  const { outcome, reason } = outcomeOf(plan, results, findings)
  await ports.append({ kind: 'runEnded', run, outcome, reason })
  return { run, outcome, reason }
}

async function applySteps(
  theCase: Case,
  plan: Plan,
  run: string,
  ports: EnginePorts,
  signal: AbortSignal | undefined,
): Promise<Map<string, StepResult>> {
  const results = new Map<string, StepResult>()
  let ended = false
  for (const step of plan.steps) {
    if (step.kind === 'action' && isStartAgain(step)) {
      results.set(step.id, await startAgain(step, run, results, ports))
      ended ||= results.get(step.id)?.outcome === 'failed'
      continue
    }
    if (signal?.aborted && !ended) {
      ended = true
      results.set(step.id, await conclude(run, step, { outcome: 'skipped', reason: message('run.cancelled') }, ports))
      continue
    }
    const result: StepResult = ended
      ? await conclude(run, step, { outcome: 'skipped', reason: null }, ports)
      : await applyStep(theCase, step, run, results, ports, signal)
    results.set(step.id, result)
    ended ||= result.outcome === 'failed' || result.outcome === 'outdated' || result.outcome === 'unclear'
  }
  return results
}

/** Starts what was stopped for the steps before, also when one of them has failed or the administrator has cancelled. */
async function startAgain(
  step: ActionStep,
  run: string,
  results: ReadonlyMap<string, StepResult>,
  ports: EnginePorts,
): Promise<StepResult> {
  const stopped = step.becauseOf.some((id) => ['applied', 'unclear'].includes(results.get(id)?.outcome ?? ''))
  return stopped ? runAction(step, run, ports) : conclude(run, step, { outcome: 'notNeeded', reason: null }, ports)
}

async function applyStep(
  theCase: Case,
  step: PlanStep,
  run: string,
  results: ReadonlyMap<string, StepResult>,
  ports: EnginePorts,
  signal: AbortSignal | undefined,
): Promise<StepResult> {
  if (!(await stillNeeded(theCase, step, run, ports))) {
    return conclude(run, step, { outcome: 'notNeeded', reason: null }, ports)
  }
  switch (step.kind) {
    case 'guidance':
      return conclude(run, step, { outcome: 'waitingForYou', reason: null }, ports)
    case 'change':
      return applyChange(step, run, ports)
    case 'action': {
      const asked = step.becauseOf.length === 0 || step.becauseOf.some((id) => results.get(id)?.outcome === 'applied')
      if (!asked) return conclude(run, step, { outcome: 'notNeeded', reason: null }, ports)
      return applyAction(step, run, ports, signal)
    }
  }
}

async function conclude(run: string, step: PlanStep, result: StepResult, ports: EnginePorts): Promise<StepResult> {
  await ports.append({ kind: 'stepOutcome', run, step: step.id, ...result, now: null })
  return result
}

/** Runs the checks a step depends on again. A change needs one that still fails, guidance is needed until all pass. */
async function stillNeeded(theCase: Case, step: PlanStep, run: string, ports: EnginePorts): Promise<boolean> {
  if (step.onlyIfFailing.length === 0) return true
  const checks = theCase.checks.filter((check) => step.onlyIfFailing.includes(checkName(theCase.id, check)))
  const findings = await runChecks(
    checks.map((check) => ({ case: theCase.id, check })),
    ports.read,
  )
  await ports.append({ kind: 'checked', run, findings })
  return isNeeded(findings, step.kind === 'guidance')
}

/** Runs all checks of a case again after its fix and writes what they found. */
export async function recheck(theCase: Case, run: string, ports: EnginePorts): Promise<Finding[]> {
  const findings = await runChecks(
    await askedChecks(theCase, ports.read, ports.caseOf),
    ports.read,
    ports.onFinding ? { onFinding: ports.onFinding } : {},
  )
  await ports.append({ kind: 'checked', run, findings })
  return findings
}

function outcomeOf(
  plan: Plan,
  results: ReadonlyMap<string, StepResult>,
  findings: readonly Finding[],
): { outcome: RunOutcome; reason: Message | null } {
  const all = plan.steps.map((step) => ({ step, result: results.get(step.id) }))
  const cancelled = all.find(({ result }) => result?.outcome === 'skipped' && result.reason !== null)
  const ending = all.find(({ result }) => ['failed', 'outdated', 'unclear'].includes(result?.outcome ?? ''))
  if (ending?.result) {
    const outcome = ending.result.outcome === 'outdated' ? 'outdated' : 'failed'
    return { outcome, reason: ending.result.reason ?? message('run.stepFailed', { target: ending.step.target }) }
  }
  if (cancelled?.result) return { outcome: 'failed', reason: cancelled.result.reason }
  const waitsForReboot = all.some(
    ({ step, result }) => step.kind === 'change' && step.reboot && result?.outcome === 'applied',
  )
  if (waitsForReboot) return { outcome: 'awaitingReboot', reason: message('run.awaitingReboot') }
  const verdict = worstVerdict(findings)
  return {
    outcome: 'applied',
    reason:
      findings.length === 0 || verdict === 'pass' || verdict === 'notApplicable'
        ? null
        : message(`run.checksAfter.${verdict}`),
  }
}
