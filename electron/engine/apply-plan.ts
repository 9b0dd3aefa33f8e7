import { assertNever } from '../../shared/model/assert-never.ts'
import type { Case } from '../../shared/model/case.ts'
import { checkName, type Finding } from '../../shared/model/finding.ts'
import type { RunEnd, RunOutcome } from '../../shared/model/journal-record.ts'
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
import { actionEnding, applyAction, conclude } from './apply-action.ts'
import { applyChange } from './apply-change.ts'
import { isNeeded } from './choose-steps.ts'
import type { StepEnding } from './ending.ts'
import { assertConfirmed, ConfirmationError } from './guards.ts'
import { type Choices, makePlan } from './make-plan.ts'
import type { EnginePorts } from './ports.ts'
import { doubtAfter, recheck } from './recheck.ts'
import { runChecks } from './run-checks.ts'
import { startedMeanwhile } from './started-meanwhile.ts'
import { stepKind, stepOfKind } from './step-kind.ts'
import { orStartAgain } from './while-stopped.ts'

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
  const { plan, filled: theCase, findings: before } = await makePlan(told, choices, ports)
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
    findings: before,
  })
  const applied = await orStartAgain(run, ports, () => applySteps(theCase, plan, run, ports, signal))
  const findings = await recheck(theCase, plan.inputs, run, ports)
  const end = endOf(plan, applied, findings)
  await ports.append({ kind: 'runEnded', run, ...end })
  return { run, outcome: end.outcome, reason: end.reason }
}

/** How the steps of a plan ended, by their ids, and whether the administrator has stopped it between two of them. */
interface AppliedSteps {
  endings: ReadonlyMap<string, StepEnding>
  cancelled: boolean
}

async function applySteps(
  theCase: Case,
  plan: Plan,
  run: string,
  ports: EnginePorts,
  signal: AbortSignal | undefined,
): Promise<AppliedSteps> {
  const endings = new Map<string, StepEnding>()
  let [ended, cancelled] = [false, false]
  const skip = (step: PlanStep, reason: Message | null) =>
    conclude(step, run, { outcome: 'skipped', now: null, reason }, ports)
  for (const step of plan.steps) {
    let ending: StepEnding
    if (step.kind === 'action' && stepKind(step) === 'startAgain')
      ending = await startAgain(plan, step, run, endings, ports)
    else if (ended) ending = await skip(step, null)
    else if (signal?.aborted) {
      cancelled = true
      ending = await skip(step, message('run.cancelled'))
    } else ending = await applyStep(theCase, plan, step, run, endings, ports, signal)
    endings.set(step.id, ending)
    ended ||= cancelled || endsRun(ending)
  }
  return { endings, cancelled }
}

function endsRun({ outcome }: StepEnding): boolean {
  return outcome === 'failed' || outcome === 'outdated' || outcome === 'unclear'
}

const notNeeded: StepEnding = { outcome: 'notNeeded', now: null, reason: null }

/**
 * Starts what was stopped for the steps before, also when one of them has failed or the administrator has cancelled. What was changed while
 * one of them ran again is no success.
 */
async function startAgain(
  plan: Plan,
  step: ActionStep,
  run: string,
  endings: ReadonlyMap<string, StepEnding>,
  ports: EnginePorts,
): Promise<StepEnding> {
  const stopped = step.becauseOf.some((id) => ['applied', 'unclear'].includes(endings.get(id)?.outcome ?? ''))
  if (!stopped) return conclude(step, run, notNeeded, ports)
  const meanwhile = await notStopped(plan, run, endings, ports)
  const ending = await actionEnding(step, run, ports)
  const doubtful = meanwhile !== null && ending.outcome === 'applied'
  return conclude(step, run, doubtful ? { ...ending, outcome: 'failed', reason: meanwhile } : ending, ports)
}

/** Why what a plan changes while services are stopped may not be changed now; `null` when it may. */
async function notStopped(
  plan: Plan,
  run: string,
  endings: ReadonlyMap<string, StepEnding>,
  ports: EnginePorts,
): Promise<Message | null> {
  const stop = stepOfKind(
    plan.steps.map((step) => ({ step })),
    'stopFirst',
  )
  if (stop === undefined || endings.get(stop.id)?.outcome !== 'applied') return null
  return startedMeanwhile(run, stop, ports)
}

async function applyStep(
  theCase: Case,
  plan: Plan,
  step: PlanStep,
  run: string,
  endings: ReadonlyMap<string, StepEnding>,
  ports: EnginePorts,
  signal: AbortSignal | undefined,
): Promise<StepEnding> {
  if (!(await stillNeeded(theCase, step, run, ports))) return conclude(step, run, notNeeded, ports)
  if (['change', 'compensated'].includes(stepKind(step))) {
    const reason = await notStopped(plan, run, endings, ports)
    if (reason !== null) return conclude(step, run, { outcome: 'failed', now: null, reason }, ports)
  }
  switch (step.kind) {
    case 'guidance':
      return conclude(step, run, { outcome: 'waitingForYou', now: null, reason: null }, ports)
    case 'change':
      return applyChange(step, run, ports)
    case 'action': {
      const asked = step.becauseOf.length === 0 || step.becauseOf.some((id) => endings.get(id)?.outcome === 'applied')
      return asked ? applyAction(step, run, ports, signal) : conclude(step, run, notNeeded, ports)
    }
    default:
      return assertNever(step)
  }
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

/** How a run ended: by a step that did not end well, by the administrator, or with its last step. */
function endOf(plan: Plan, { endings, cancelled }: AppliedSteps, findings: readonly Finding[]): RunEnd {
  const all = plan.steps.flatMap((step) => ({ step, ending: endings.get(step.id) ?? notNeeded }))
  const last = all.find(({ ending }) => endsRun(ending))
  if (last) {
    const outcome = last.ending.outcome === 'outdated' ? 'outdated' : 'failed'
    const reason = last.ending.reason ?? message('run.stepFailed', { target: last.step.target })
    return { outcome, cause: 'step', reason }
  }
  if (cancelled) return { outcome: 'failed', cause: 'cancelled', reason: message('run.cancelled') }
  const waitsForReboot = all.some(
    ({ step, ending }) => step.kind === 'change' && step.reboot && ending.outcome === 'applied',
  )
  if (waitsForReboot) return { outcome: 'awaitingReboot', cause: 'lastStep', reason: message('run.awaitingReboot') }
  return { outcome: 'applied', cause: 'lastStep', reason: doubtAfter(findings) }
}
