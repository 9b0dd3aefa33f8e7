import { z } from 'zod'
import { type ActionName, actions, type ReadName, type ResourceName, readTargets, resources } from '../kinds.ts'
import { expectationSchema } from './expectation.ts'
import { languageSchema, localizedSchema } from './language.ts'
import { holdsTemplate, namesInTemplates, orTemplate } from './template.ts'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words with hyphens between them')

export const products = ['mabs', 'mars', 'azure-vm'] as const
export const productSchema = z.enum(products)
export type Product = z.infer<typeof productSchema>

/** `product/name`: the same as the path of the file below `knowledge/cases`. */
export const caseIdSchema = z.string().regex(/^(mabs|mars|azure-vm)\/[a-z0-9]+(-[a-z0-9]+)*$/)

const readNames = Object.keys(readTargets) as [ReadName, ...ReadName[]]

/** One read of the server and what it should answer: the core of a check, of a guard and of `applies`. */
const questionShape = {
  read: z.enum(readNames),
  at: z.record(z.string(), z.unknown()).default({}),
  expect: expectationSchema,
  /** When this holds, the answer proves nothing (a backup is running, say) and the verdict is unknown. */
  unknownWhen: expectationSchema.optional(),
}

function checkTarget(question: { read: ReadName; at: Record<string, unknown> }, context: z.RefinementCtx): void {
  const schema: z.ZodType = readTargets[question.read]
  const parsed = (holdsTemplate(question.at) ? orTemplate(schema) : schema).safeParse(question.at)
  for (const issue of parsed.error?.issues ?? []) {
    const raised = { ...issue, path: ['at', ...issue.path], input: question.at }
    context.addIssue(raised as Parameters<typeof context.addIssue>[0])
  }
}

const questionSchema = z.strictObject(questionShape).superRefine(checkTarget)
export type Question = z.infer<typeof questionSchema>

/**
 * Something that differs from server to server (an install folder, a scratch folder, the name of the VM), read once before
 * the checks. `{fact.name}` stands for it in the `at` and `expect` of checks and guards, in steps and in commands to copy.
 * A check, guard or step that needs a fact nobody could read is `unknown` or left out, never tried with a gap.
 */
export const factSchema = z
  .strictObject({
    name: slug,
    read: questionShape.read,
    at: questionShape.at,
    /** Dotted path into the answer. */
    field: z.string().min(1),
    /** What holds when the answer has no such field: the vendor's default. */
    otherwise: z.string().optional(),
  })
  .superRefine(checkTarget)

/** A probe with an expectation. A fail means what `meaning` says. */
export const checkSchema = z
  .strictObject({
    id: slug,
    title: localizedSchema,
    ...questionShape,
    /**
     * `always`: part of every health check. `suspected`: asked only when this case is suspected, because the answer is no fault
     * on a server without the problem.
     */
    when: z.enum(['always', 'suspected']).default('always'),
    meaning: localizedSchema,
    /** Where a threshold or a wanted value comes from. */
    source: z.url({ protocol: /^https$/ }).optional(),
  })
  .superRefine(checkTarget)
export type Check = z.infer<typeof checkSchema>

/** A condition for touching anything at all. */
export const guardSchema = z
  .strictObject({
    id: slug,
    /** The condition itself, as a sentence that should be true. */
    title: localizedSchema,
    ...questionShape,
    override: z.enum(['never', 'withReason']),
    /** What to do when it does not pass. */
    refusal: localizedSchema,
  })
  .superRefine(checkTarget)
export type Guard = z.infer<typeof guardSchema>

/** Repeats a step for entries of a list that a check has read; `{item.field}` names a field of the entry. */
export const forEachSchema = z.strictObject({
  check: slug,
  list: z.string().min(1),
  where: expectationSchema.optional(),
  /** Entries that agree in this field count once. */
  distinct: z.string().optional(),
})

const stepShape = {
  id: slug,
  title: localizedSchema,
  forEach: forEachSchema.optional(),
  /** The step is part of the plan, and runs, only while one of these checks does not pass. */
  onlyIfFailing: z.array(slug).default([]),
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
}

function changeStep<Name extends ResourceName>(name: Name) {
  return z.strictObject({
    ...stepShape,
    change: z.literal(name),
    at: orTemplate(resources[name].target),
    to: orTemplate(resources[name].want),
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

/** Sets a thing to exactly what a check expects of it, so that the wanted state is written once. */
const makeStepSchema = z.strictObject({
  ...stepShape,
  make: slug,
  restart: z.array(z.string()).default([]),
  reboot: z.boolean().default(false),
})

/** What a person does elsewhere, with commands to copy and the question that confirms it. */
const guidanceStepSchema = z.strictObject({
  ...stepShape,
  guidance: localizedSchema,
  where: z.enum(['portal', 'hypervisor', 'linux-guest', 'protected-computer', 'server', 'other']),
  commands: z
    .array(
      z.strictObject({
        shell: z.enum(['powershell', 'az-powershell', 'az-cli', 'bash', 'cmd', 'sql']),
        text: z.string(),
      }),
    )
    .default([]),
  question: localizedSchema,
})

const stepKinds = ['change', 'action', 'make', 'guidance'] as const

export const caseStepSchema = z.union([changeStepsSchema, actionStepsSchema, makeStepSchema, guidanceStepSchema], {
  error: ({ input }) =>
    typeof input === 'object' && input !== null && !stepKinds.some((kind) => kind in input)
      ? `a step needs one of ${stepKinds.join(', ')}`
      : undefined,
})
export type CaseStep = z.infer<typeof caseStepSchema>

/** A value the administrator may choose; `--set name=value` on the command line. */
export const inputSchema = z.discriminatedUnion('type', [
  z.strictObject({
    name: slug,
    type: z.literal('number'),
    question: localizedSchema,
    default: z.number(),
    min: z.number(),
    max: z.number(),
  }),
  z.strictObject({
    name: slug,
    type: z.literal('text'),
    question: localizedSchema,
    default: z.string().optional(),
    pattern: z.string(),
  }),
  z.strictObject({
    name: slug,
    type: z.literal('choice'),
    question: localizedSchema,
    default: z.string(),
    options: z.array(z.strictObject({ value: z.string(), label: localizedSchema })).min(2),
  }),
])
export type Input = z.infer<typeof inputSchema>

export const fixSchema = z.strictObject({
  /** What the fix may disturb while it runs and after. */
  impact: localizedSchema,
  inputs: z.array(inputSchema).default([]),
  guards: z.array(guardSchema).default([]),
  /**
   * Services that are stopped, with their dependents, before the first change and started again after the last one; also when a
   * step fails, and around an undo.
   */
  whileStopped: z.array(z.string().min(1)).min(1).optional(),
  steps: z.array(caseStepSchema).min(1),
})
export type Fix = z.infer<typeof fixSchema>

/** A known problem, as one file of `knowledge/cases` tells it. */
export const caseSchema = z
  .strictObject({
    schema: z.literal(1),
    id: caseIdSchema,
    /** Ids of the catalogue of known problems that this case deals with. */
    covers: z.array(slug).min(1),
    product: productSchema,
    title: localizedSchema,
    summary: localizedSchema,
    codes: z.array(z.string().min(2)).default([]),
    /** The texts in which the product reports it, as an administrator sees them; `%Name;` stands for anything. */
    messages: z.partialRecord(languageSchema, z.array(z.string().min(8))).default({}),
    symptoms: z.array(localizedSchema).default([]),
    causes: z.array(localizedSchema).min(1),
    /** The case is offered only where all of these hold. */
    applies: z.array(questionSchema).default([]),
    facts: z.array(factSchema).optional(),
    checks: z.array(checkSchema).default([]),
    fix: fixSchema,
    related: z.array(caseIdSchema).default([]),
    /** What the administrator should know about the vendor's pages: mistakes, contradictions, doubts. */
    notes: z.array(localizedSchema).default([]),
    references: z.array(z.url({ protocol: /^https$/ })).min(1),
    reviewed: z.iso.date(),
  })
  .superRefine((theCase, context) => {
    const checks = new Map(theCase.checks.map((check) => [check.id, check]))
    const steps = new Set(theCase.fix.steps.map((step) => step.id))
    const inputs = new Set(theCase.fix.inputs.map((input) => input.name))
    const facts = new Set(theCase.facts?.map((fact) => fact.name))
    const complain = (path: (string | number)[], text: string) =>
      context.addIssue({ code: 'custom', path, message: text })
    if (!theCase.id.startsWith(`${theCase.product}/`)) complain(['id'], `the id must start with ${theCase.product}/`)
    if (checks.size < theCase.checks.length) complain(['checks'], 'two checks have the same id')
    if (steps.size < theCase.fix.steps.length) complain(['fix', 'steps'], 'two steps have the same id')
    for (const part of ['applies', 'checks', 'fix'] as const) {
      for (const name of namesInTemplates(theCase[part], 'fact')) {
        if (!facts.has(name)) complain([part], `no fact is called ${name}`)
      }
    }
    for (const name of namesInTemplates(theCase.fix.guards, 'input')) {
      if (!inputs.has(name)) complain(['fix', 'guards'], `no input is called ${name}`)
    }
    theCase.fix.steps.forEach((step, index) => {
      const at = ['fix', 'steps', index]
      if (step.forEach && !checks.has(step.forEach.check)) {
        complain([...at, 'forEach', 'check'], `no check is called ${step.forEach.check}`)
      }
      for (const name of step.onlyIfFailing) {
        if (!checks.has(name)) complain([...at, 'onlyIfFailing'], `no check is called ${name}`)
      }
      if (step.offeredAfterFailed && !steps.has(step.offeredAfterFailed)) {
        complain([...at, 'offeredAfterFailed'], `no step is called ${step.offeredAfterFailed}`)
      }
      if ('make' in step) {
        const check = checks.get(step.make)
        if (!check) complain([...at, 'make'], `no check is called ${step.make}`)
        else if (!(check.read in resources)) complain([...at, 'make'], `${check.read} is read only, it cannot be made`)
      }
      for (const name of [...namesInTemplates(step, 'input'), ...Object.keys(step.onlyIfChosen ?? {})]) {
        if (!inputs.has(name)) complain(at, `no input is called ${name}`)
      }
      if (!step.forEach && namesInTemplates(step, 'item').length > 0)
        complain(at, '{item.…} stands only in a step with forEach')
    })
  })
export type Case = z.infer<typeof caseSchema>

/** Steps that set a resource, written out or through `make`. */
export type CaseChangeStep = Extract<CaseStep, { change: string }>
export type CaseActionStep = Extract<CaseStep, { action: string }>
export type CaseMakeStep = Extract<CaseStep, { make: string }>
export type CaseGuidanceStep = Extract<CaseStep, { guidance: unknown }>

function namesOf<Table extends object>(table: Table): (keyof Table)[] {
  return Object.keys(table) as (keyof Table)[]
}
