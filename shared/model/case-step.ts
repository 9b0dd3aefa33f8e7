import { z } from 'zod'
import { type ActionName, actions, type ResourceName, resources } from '../kinds.ts'
import { guardSchema, questionSchema, slug } from './case-question.ts'
import { expectationSchema } from './expectation.ts'
import { caseTextSchema } from './language.ts'
import { orTemplate } from './template.ts'

/** Repeats a step for entries of a list that a check has read; `{item.field}` names a field of the entry. */
const forEachSchema = z.strictObject({
  check: slug,
  list: z.string().min(1),
  where: expectationSchema.optional(),
  /** Entries that agree in this field count once. */
  distinct: z.string().optional(),
  /** The administrator picks the entries; nothing is picked beforehand, and what was picked is part of the plan's hash. */
  pick: z.enum(['some', 'one']).optional(),
})

const stepShape = {
  id: slug,
  title: caseTextSchema,
  /** The step belongs to this cause: it is planned only when a check of the cause fails. */
  cause: slug.optional(),
  forEach: forEachSchema.optional(),
  /** The step is part of the plan, and runs, only while one of these checks fails; guidance also while one is unknown. */
  onlyIfFailing: z.array(slug).default([]),
  /** The step is part of the plan only after the named guidance was answered with "no". */
  afterNo: slug.optional(),
  /** The step waits until the named guidance was answered with "yes". */
  waitFor: slug.optional(),
  /** The step is offered only after the named step of this case has failed on this server. */
  offeredAfterFailed: slug.optional(),
  /** Guards of this step alone. */
  guards: z.array(guardSchema).default([]),
  /** The step is part of the plan only where all of these hold on this server; an unknown leaves a change out and guidance in. */
  applies: z.array(questionSchema).optional(),
  /** Input → values: the step is part of the plan only with one of these values. Two ways to repair are two steps. */
  onlyIfChosen: z.record(slug, z.array(z.string()).min(1)).optional(),
  /** The computer's name must be typed to confirm, although the step can be undone. */
  typed: z.literal(true).optional(),
  /** The step is for a computer with another system: shown in a look-up, folded away on Windows. */
  guest: z.literal('linux').optional(),
}

function changeStep<Name extends ResourceName>(name: Name) {
  return z.strictObject({
    ...stepShape,
    change: z.literal(name),
    at: orTemplate(resources[name].target),
    to: orTemplate(resources[name].desired),
    /** Services that must restart for the change to take effect. */
    restart: z.array(z.string()).default([]),
    reboot: z.boolean().default(false),
  })
}

function actionStep<Name extends ActionName>(name: Name) {
  return z.strictObject({
    ...stepShape,
    action: z.literal(name),
    with: orTemplate(actions[name].args),
  })
}

type ChangeStepSchema = { [Name in ResourceName]: ReturnType<typeof changeStep<Name>> }[ResourceName]
const changeSteps = namesOf(resources).map(changeStep) as ChangeStepSchema[]
const changeStepsSchema = z.discriminatedUnion('change', changeSteps as [ChangeStepSchema, ...ChangeStepSchema[]])

/** The actions that a case may name. */
type CaseActionName = {
  [Name in ActionName]: (typeof actions)[Name]['inCases'] extends true ? Name : never
}[ActionName]
type ActionStepSchema = { [Name in CaseActionName]: ReturnType<typeof actionStep<Name>> }[CaseActionName]
const caseActions = namesOf(actions).filter((name): name is CaseActionName => actions[name].inCases)
const actionSteps = caseActions.map(actionStep) as ActionStepSchema[]
const actionStepsSchema = z.discriminatedUnion('action', actionSteps as [ActionStepSchema, ...ActionStepSchema[]])

/** Sets a thing to exactly what a check expects of it, so that the desired state is written once. */
const makeStepSchema = z.strictObject({
  ...stepShape,
  make: slug,
  restart: z.array(z.string()).default([]),
  reboot: z.boolean().default(false),
})

/** Where a person does what a guidance step says. */
const guidancePlaces = ['portal', 'hypervisor', 'linux-guest', 'protected-computer', 'server', 'other'] as const

/** What a person does elsewhere, with commands to copy and the question that confirms it. */
const guidanceStepSchema = z.strictObject({
  ...stepShape,
  guidance: caseTextSchema,
  where: z.enum(guidancePlaces),
  commands: z
    .array(
      z.strictObject({
        shell: z.enum(['powershell', 'az-powershell', 'az-cli', 'bash', 'cmd', 'sql']),
        text: z.string(),
      }),
    )
    .default([]),
  /** The page to open; `{fact.name}` may stand in it. */
  link: z.string().startsWith('https://', 'must be an https address').optional(),
  question: caseTextSchema,
})

const stepKinds = ['change', 'action', 'make', 'guidance'] as const

export const caseStepSchema = z.union([changeStepsSchema, actionStepsSchema, makeStepSchema, guidanceStepSchema], {
  error: ({ input }) =>
    typeof input === 'object' && input !== null && !stepKinds.some((kind) => kind in input)
      ? `a step needs one of ${stepKinds.join(', ')}`
      : undefined,
})
export type CaseStep = z.infer<typeof caseStepSchema>

/** Steps that set a resource, written out or through `make`. */
export type CaseChangeStep = Extract<CaseStep, { change: string }>
export type CaseActionStep = Extract<CaseStep, { action: string }>
export type CaseMakeStep = Extract<CaseStep, { make: string }>
export type CaseGuidanceStep = Extract<CaseStep, { guidance: unknown }>

function namesOf<Table extends object>(table: Table): (keyof Table)[] {
  return Object.keys(table) as (keyof Table)[]
}
