import type { Case } from '../../shared/model/case.ts'
import type { Guard } from '../../shared/model/case-question.ts'
import type { CaseStep } from '../../shared/model/case-step.ts'
import type { Finding } from '../../shared/model/finding.ts'
import { message } from '../../shared/model/message.ts'
import type { ActionStep, Inputs, PickList, Plan, PlanStep } from '../../shared/model/plan.ts'
import { assertEntriesExist, checkedInputs, entriesOfInputs, InputError } from './checked-inputs.ts'
import { type ChosenSteps, chooseSteps, isNeeded } from './choose-steps.ts'
import { fillCase } from './filled-case.ts'
import { checkGuards, type OwnedGuard } from './guards.ts'
import { hashedPlan } from './hashed-plan.ts'
import { assertPicksFit, type Picks, pickEntries } from './pick-entries.ts'
import { PlanRefusal, planStep } from './plan-step.ts'
import type { EnginePorts, Reader } from './ports.ts'
import { repetitionsOf } from './repetition.ts'
import { ask, askedChecks, runChecks, shareEqualReads } from './run-checks.ts'
import { isForServer, readRoles } from './server-roles.ts'
import { betweenStopAndStart } from './while-stopped.ts'

/** What the administrator chose before a plan is made. */
export interface Choices {
  /** Values for the inputs of the case. */
  inputs: Inputs
  /** Entries picked for steps that let one pick. */
  picks?: Picks | undefined
  /** Causes to repair although nobody knows whether they are at fault. */
  causes?: readonly string[] | undefined
}

/** A plan, and the case it was made from with everything filled in that was read for it. */
export interface MadePlan {
  plan: Plan
  filled: Case
  /** What its checks have found. */
  findings: Finding[]
}

/**
 * Holds a fix against the server as it is now. Reads only. Steps that would change nothing, or whose checks pass, are left
 * out; a plan without steps means that there is nothing to do. Throws an {@link InputError} for a value that does not fit, and a
 * {@link PlanRefusal} where the case is not for this server.
 */
export async function makePlan(told: Case, choices: Choices, ports: EnginePorts): Promise<MadePlan> {
  const read = shareEqualReads(ports.read)
  const inputs = checkedInputs(told.inputs, choices.inputs)
  const causes = checkedCauses(told, choices.causes ?? [])
  const picks = choices.picks ?? {}
  assertPicksFit(told.fix?.steps ?? [], picks)
  const filled = await fillCase(told, inputs, read)
  await refuseWhereItDoesNotApply(filled, read)
  const findings = await runChecks(await askedChecks(filled, read, ports.caseOf), read)
  assertEntriesExist(told.inputs, inputs, told.id, findings)

  const chosen = await chooseSteps(filled, { findings, inputs, causes, runs: ports.runs(), read })
  const planned = await planSteps(filled, chosen.steps, { findings, inputs, picks }, ports)
  const needed = isNothingLeft(planned.steps, chosen, findings) ? [] : planned.steps
  const steps = await inOrder(needed, filled, ports)
  const guards = steps.length === 0 ? [] : await checkGuards(guardsOf(filled, planned.withGuards), read)
  const entries = entriesOfInputs(told.inputs, told.id, findings)
  const shown = { steps, guards, inputs, picks: planned.picks, entries, causes: [...causes], later: chosen.later }
  return { plan: await hashedPlan(filled, shown, ports), filled, findings }
}

interface PlannedSteps {
  steps: PlanStep[]
  picks: PickList[]
  /** The steps of the case that are in the plan, whose own guards count. */
  withGuards: CaseStep[]
}

async function planSteps(
  theCase: Case,
  steps: readonly CaseStep[],
  { findings, inputs, picks }: { findings: readonly Finding[]; inputs: Inputs; picks: Picks },
  ports: EnginePorts,
): Promise<PlannedSteps> {
  const planned: PlannedSteps = { steps: [], picks: [], withGuards: [] }
  for (const step of steps) {
    const { turns, pick } = pickEntries(step, repetitionsOf(step, theCase, findings), picks)
    if (pick && pick.entries.length > 0) planned.picks.push(pick)
    const before = planned.steps.length
    for (const turn of turns) {
      const one = await planStep(theCase, step, turn, inputs, ports)
      if (one) planned.steps.push(one)
    }
    if (planned.steps.length > before) planned.withGuards.push(step)
  }
  return planned
}

/** Only guidance is left, every check passes, and nobody has said that a remedy did not help: there is nothing to do. */
function isNothingLeft(steps: readonly PlanStep[], chosen: ChosenSteps, findings: readonly Finding[]): boolean {
  return steps.every((step) => step.kind === 'guidance') && !chosen.afterNo && !isNeeded(findings, true)
}

async function inOrder(steps: PlanStep[], { fix }: Case, ports: EnginePorts): Promise<PlanStep[]> {
  return fix ? betweenStopAndStart(await addRestart(steps, ports), fix, ports) : steps
}

function guardsOf({ fix }: Case, steps: readonly CaseStep[]): OwnedGuard[] {
  const owned = (step: string | null) => (guard: Guard) => ({ step, guard })
  return [...(fix?.guards ?? []).map(owned(null)), ...steps.flatMap((step) => step.guards.map(owned(step.id)))]
}

function checkedCauses(theCase: Case, chosen: readonly string[]): readonly string[] {
  const known = theCase.causes.map(({ id }) => id)
  for (const name of chosen) {
    if (!known.includes(name)) throw new InputError(message('plan.unknownInput', { name, known: known.join(', ') }))
  }
  return chosen
}

async function refuseWhereItDoesNotApply(theCase: Case, read: Reader): Promise<void> {
  if (!isForServer(theCase, await readRoles(read))) {
    throw new PlanRefusal(message('plan.notForThisServer', { case: theCase.id, roles: theCase.roles.join(', ') }))
  }
  for (const question of theCase.applies) {
    const { verdict } = await ask(question, read)
    if (verdict === 'fail' || verdict === 'notApplicable')
      throw new PlanRefusal(message('plan.doesNotApply', { case: theCase.id }))
  }
}

/** Adds one merged restart for everything the changes ask for, before the guidance that follows the last of them. */
async function addRestart(steps: PlanStep[], ports: EnginePorts): Promise<PlanStep[]> {
  const asking = steps.filter((step) => step.kind === 'change' && step.restarts.length > 0)
  const lastAsking = asking.at(-1)
  if (!lastAsking) return steps
  const names = [...new Set(asking.flatMap((step) => (step.kind === 'change' ? step.restarts : [])))]
  const preview = await ports.actions.restartServices.preview({ names })
  const restart: ActionStep = {
    kind: 'action',
    action: 'restartServices',
    with: { names },
    reversal: 'transient',
    becauseOf: asking.map((step) => step.id),
    id: 'restart',
    caseStep: 'restart',
    title: null,
    target: preview.target,
    before: preview.before,
    after: preview.after,
    calls: preview.calls,
    risk: preview.risk,
    undo: 'none',
    loses: preview.loses,
    onlyIfFailing: [],
  }
  const at = steps.indexOf(lastAsking) + 1
  return [...steps.slice(0, at), restart, ...steps.slice(at)]
}
