import { type ActionName, actions, type ResourceName, resources } from '../../shared/kinds.ts'
import type { Case } from '../../shared/model/case.ts'
import type {
  CaseActionStep,
  CaseChangeStep,
  CaseGuidanceStep,
  CaseMakeStep,
  CaseStep,
} from '../../shared/model/case-step.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { checkName } from '../../shared/model/finding.ts'
import { message } from '../../shared/model/message.ts'
import type { ActionStep, ChangeStep, GuidanceStep, Inputs, PlanStep } from '../../shared/model/plan.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import { fillKnown, fillTemplate } from '../../shared/model/template.ts'
import type { EnginePorts } from './ports.ts'
import type { Repetition } from './repetition.ts'

/** A step that this server does not allow; the reason is for a person. No plan is made then. */
export class PlanRefusal extends ReasonedError {}

/** Plans one turn of a step; `null` when the server is in the desired state already. Reads only. */
export async function planStep(
  theCase: Case,
  step: CaseStep,
  repetition: Repetition,
  inputs: Inputs,
  ports: EnginePorts,
): Promise<PlanStep | null> {
  const common = {
    id: `${step.id}${repetition.suffix}`,
    caseStep: step.id,
    title: step.title,
    onlyIfFailing: step.onlyIfFailing.map((id) => checkName(theCase.id, { id })),
  }
  const values = { item: repetition.item, input: inputs }
  if ('guidance' in step) return planGuidance(fillKnown(step, values) as CaseGuidanceStep, common)
  const fill = (value: unknown) => fillTemplate(value, values)
  if ('action' in step) return planAction(step, fill, common, ports)
  return planChange(desiredChange(theCase, step, ports), fill, common, ports)
}

type Common = Pick<PlanStep, 'id' | 'caseStep' | 'title' | 'onlyIfFailing'>
type Fill = (value: unknown) => unknown
type DesiredChange = Pick<CaseChangeStep, 'at' | 'to' | 'restart' | 'reboot'> & { change: ResourceName }

function desiredChange(theCase: Case, step: CaseChangeStep | CaseMakeStep, ports: EnginePorts): DesiredChange {
  if ('change' in step) return step
  const check = theCase.checks.find((one) => one.id === step.make)
  if (!check) throw new Error(`No check is called ${step.make} in ${theCase.id}.`)
  const change = check.read as ResourceName
  const to = ports.resources[change].desiredOf(check.expect as Json)
  return { change, at: check.at, to: to as CaseChangeStep['to'], restart: step.restart, reboot: step.reboot }
}

async function planChange(
  step: DesiredChange,
  fill: Fill,
  common: Common,
  ports: EnginePorts,
): Promise<ChangeStep | null> {
  const schemas = resources[step.change]
  const resource = ports.resources[step.change]
  const at = schemas.target.parse(fill(step.at)) as Json
  const desired = schemas.desired.parse(fill(step.to)) as Json
  const before = await resource.get(at)
  const after = resource.stateAfter(before, desired)
  if (resource.same(before, after, desired)) return null
  const target = resource.nameOf(at)
  const refusal = resource.refusal(before, desired)
  if (refusal) throw new PlanRefusal(refusal)
  const holdsSecret = ports.holdsSecret(at, before) || ports.holdsSecret(at, after)
  if (holdsSecret) throw new PlanRefusal(message('plan.holdsSecret', { target }))
  const undo = resource.forecastUndo(before, after, desired)
  return {
    kind: 'change',
    resource: step.change,
    at,
    to: desired,
    beforeState: before,
    wanted: after,
    restarts: step.restart,
    reboot: step.reboot,
    ...common,
    target,
    before: resource.show(before, desired),
    after: resource.show(after, desired),
    calls: resource.calls(at, after, desired, before),
    risk: resource.risk(before, after, desired),
    undo: undo.extent,
    loses: undo.loses,
  }
}

async function planAction(step: CaseActionStep, fill: Fill, common: Common, ports: EnginePorts): Promise<ActionStep> {
  const name: ActionName = step.action
  const action = ports.actions[name]
  const args = actions[name].args.parse(fill(step.with)) as Json
  const preview = await action.preview(args)
  if (preview.refusal) throw new PlanRefusal(preview.refusal)
  return {
    kind: 'action',
    action: name,
    with: args,
    reversal: action.reversal,
    becauseOf: [],
    ...common,
    target: preview.target,
    before: preview.before,
    after: preview.after,
    calls: preview.calls,
    risk: preview.risk,
    undo: action.reversal === 'compensated' ? 'exact' : 'none',
    loses: preview.loses,
  }
}

function planGuidance(step: CaseGuidanceStep, common: Common): GuidanceStep {
  return {
    kind: 'guidance',
    guidance: step.guidance,
    where: step.where,
    commands: step.commands,
    ...(step.link === undefined ? {} : { link: step.link }),
    question: step.question,
    ...common,
    target: step.where,
    before: [],
    after: [],
    calls: [],
    risk: 'low',
    undo: 'none',
    loses: [],
  }
}
