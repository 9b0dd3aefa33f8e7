import type { Case, CaseStep, Fix, Guard, Input } from '../../shared/model/case.ts'
import { digestOf } from '../../shared/model/digest.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { type Finding, worstVerdict } from '../../shared/model/finding.ts'
import { type Message, message } from '../../shared/model/message.ts'
import type { ActionStep, GuardResult, Inputs, Plan, PlanStep, Risk } from '../../shared/model/plan.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import type { Runs } from '../../shared/model/runs.ts'
import { fillKnown } from '../../shared/model/template.ts'
import { PlanRefusal, planStep } from './plan-step.ts'
import type { EnginePorts } from './ports.ts'
import { repetitionsOf } from './repetition.ts'
import { ask, checkName, runChecks, shareEqualReads } from './run-checks.ts'
import { betweenStopAndStart, isHold } from './while-stopped.ts'
import { lacksFact, withFacts } from './with-facts.ts'

/** A plan together with the findings it rests on. */
export interface PlanWithFindings {
  plan: Plan
  findings: Finding[]
}

const riskOrder: Risk[] = ['low', 'medium', 'high']

/**
 * Holds a fix against the server as it is now. Reads only. Steps that would change nothing, or whose checks pass, are left
 * out; a plan without steps means that there is nothing to do. Throws an {@link InputProblem} for a value that does not fit.
 */
export async function makePlan(
  told: Case,
  chosen: Inputs,
  ports: EnginePorts,
  signal?: AbortSignal,
): Promise<PlanWithFindings> {
  const read = shareEqualReads(ports.read)
  const theCase = await withFacts(told, read, signal)
  const inputs = checkedInputs(theCase.fix.inputs, chosen)
  await refuseWhereItDoesNotApply(theCase, read, signal)
  const findings = await runChecks(
    theCase.checks.map((check) => ({ case: theCase.id, check })),
    read,
    signal ? { signal } : {},
  )
  const steps: PlanStep[] = []
  const guards: { step: string | null; guard: Guard }[] = theCase.fix.guards.map((guard) => ({ step: null, guard }))
  for (const step of theCase.fix.steps) {
    if (!isOffered(step, theCase, findings, ports.runs()) || !isChosen(step, inputs)) continue
    if (!(await appliesHere(step, read, signal))) continue
    const planned: PlanStep[] = []
    for (const repetition of repetitionsOf(step, theCase, findings)) {
      signal?.throwIfAborted()
      const one = await planStep(theCase, step, repetition, inputs, ports)
      if (one) planned.push(one)
    }
    steps.push(...planned)
    if (planned.length > 0) guards.push(...step.guards.map((guard) => ({ step: step.id, guard })))
  }
  const needed = nothingLeft(steps, findings) ? [] : steps
  const withRestart = await betweenStopAndStart(await addRestart(needed, ports), theCase.fix, ports)
  const guardResults = withRestart.length === 0 ? [] : await checkGuards(guards, inputs, read, signal)
  return { plan: await finished(theCase, withRestart, guardResults, inputs, ports), findings }
}

/** A value given for an input of a fix that the fix does not take. */
export class InputProblem extends ReasonedError {
  constructor(key: 'unknownInput' | 'inputMissing' | 'inputNotAllowed', values: Message['values']) {
    super(message(`plan.${key}`, values))
  }
}

function checkedInputs(declared: Fix['inputs'], chosen: Inputs): Inputs {
  const names = new Set(declared.map((input) => input.name))
  for (const name of Object.keys(chosen)) {
    if (!names.has(name)) throw new InputProblem('unknownInput', { name, known: [...names].join(', ') || '–' })
  }
  return Object.fromEntries(
    declared.map((input) => [
      input.name,
      checkedInput(input, Object.hasOwn(chosen, input.name) ? chosen[input.name] : undefined),
    ]),
  )
}

function checkedInput(input: Input, given: string | number | undefined): string | number {
  const value = given ?? input.default
  if (value === undefined) throw new InputProblem('inputMissing', { name: input.name })
  const refuse = (allowed: string) => new InputProblem('inputNotAllowed', { name: input.name, value, allowed })
  switch (input.type) {
    case 'number': {
      const number = typeof value === 'number' ? value : /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
      if (!(number >= input.min && number <= input.max)) throw refuse(`${input.min} – ${input.max}`)
      return number
    }
    case 'text':
      if (!new RegExp(`^(?:${input.pattern})$`, 'u').test(String(value))) throw refuse(input.pattern)
      return String(value)
    case 'choice': {
      const values = input.options.map((option) => option.value)
      if (!values.includes(String(value))) throw refuse(values.join(', '))
      return String(value)
    }
  }
}

/** Whether a step belongs into a plan now: one of its checks does not pass, and the step it is a last resort for has failed. */
function isOffered(step: CaseStep, theCase: Case, findings: readonly Finding[], runs: Runs): boolean {
  const failing = step.onlyIfFailing.map((id) => checkName(theCase.id, { id }))
  if (
    failing.length > 0 &&
    failing.every((name) => findings.some((finding) => finding.check === name && finding.verdict === 'pass'))
  ) {
    return false
  }
  if (!step.offeredAfterFailed) return true
  const last = step.offeredAfterFailed
  return runs.some(
    (run) =>
      run.plan.case === theCase.id && run.steps.some((one) => one.step.caseStep === last && one.outcome === 'failed'),
  )
}

/** Two ways to repair are two steps; the administrator's choice says which of them counts. */
function isChosen(step: CaseStep, inputs: Inputs): boolean {
  return Object.entries(step.onlyIfChosen ?? {}).every(([name, values]) => values.includes(String(inputs[name])))
}

/** Where it cannot be told whether a step applies, guidance is shown and a change is not made. */
async function appliesHere(step: CaseStep, read: EnginePorts['read'], signal?: AbortSignal): Promise<boolean> {
  const isGuidance = 'guidance' in step
  if (!isGuidance && lacksFact(step)) return false
  for (const question of step.applies ?? []) {
    const { verdict } = await ask(question, read, signal)
    if (verdict === 'fail' || (verdict === 'unknown' && !isGuidance)) return false
  }
  return true
}

/** Only guidance is left and every check passes: there is nothing to do. */
function nothingLeft(steps: readonly PlanStep[], findings: readonly Finding[]): boolean {
  return steps.every((step) => step.kind === 'guidance') && worstVerdict(findings) === 'pass'
}

async function refuseWhereItDoesNotApply(
  theCase: Case,
  read: EnginePorts['read'],
  signal?: AbortSignal,
): Promise<void> {
  for (const question of theCase.applies) {
    const { verdict, reason } = await ask(question, read, signal)
    if (verdict === 'fail')
      throw new PlanRefusal(message('plan.doesNotApply', { case: theCase.id, reason: reason.key }))
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

async function checkGuards(
  guards: readonly { step: string | null; guard: Guard }[],
  inputs: Inputs,
  read: EnginePorts['read'],
  signal?: AbortSignal,
): Promise<GuardResult[]> {
  return Promise.all(
    guards.map(async ({ step, guard: told }) => {
      const guard = fillKnown(told, { input: inputs }) as Guard
      const { verdict, reason } = await ask(guard, read, signal)
      const { id, title, refusal, override, read: asked, at, expect, unknownWhen } = guard
      const question = plain({ read: asked, at, expect, unknownWhen }) as GuardResult['question']
      const owner = step === null ? {} : { step }
      return { id: step === null ? id : `${step}.${id}`, title, refusal, verdict, override, reason, question, ...owner }
    }),
  )
}

async function finished(
  theCase: Case,
  steps: PlanStep[],
  guards: GuardResult[],
  inputs: Inputs,
  ports: EnginePorts,
): Promise<Plan> {
  const restarts = steps.flatMap((step) =>
    step.kind === 'action' && (step.action.startsWith('restart') || isHold(step)) ? [step.target] : [],
  )
  const plan: Omit<Plan, 'hash'> = {
    case: theCase.id,
    steps,
    guards,
    restarts: [...new Set(restarts)],
    reboot: steps.some((step) => step.kind === 'change' && step.reboot),
    risk: steps.reduce<Risk>((highest, step) => higher(highest, step.risk), 'low'),
    typed: steps.some((step) => needsTyping(step, theCase)) ? ports.identity.computerName : null,
    inputs,
  }
  return { ...plan, hash: await digestOf(hashed(plan, theCase, ports)) }
}

/** The computer's name is typed for what cannot be undone and for changes of the highest risk. */
function needsTyping(step: PlanStep, theCase: Case): boolean {
  if (theCase.fix.steps.some((one) => one.id === step.caseStep && one.typed)) return true
  if (step.kind === 'action') return step.reversal === 'irreversible'
  return step.kind === 'change' && (step.undo === 'none' || step.risk === 'high')
}

/**
 * What the administrator says yes to: everything shown that decides what will be done, and on which server. Guards are asked
 * anew when it is applied; full states are held against the server step by step, so that a counter that moved in between does
 * not outdate a plan.
 */
function hashed(plan: Omit<Plan, 'hash'>, theCase: Case, ports: EnginePorts): Json {
  const { guards: _, steps, ...decided } = plan
  const shown = steps.map((step) => (step.kind === 'change' ? { ...step, beforeState: null, wanted: null } : step))
  return plain([ports.identity.computerName, theCase, decided, shown])
}

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json
}

function higher(one: Risk, other: Risk): Risk {
  return riskOrder.indexOf(one) >= riskOrder.indexOf(other) ? one : other
}
