import { z } from 'zod'
import { jsonSchema } from './expectation.ts'
import { verdictSchema } from './finding.ts'
import { localizedSchema } from './language.ts'
import { messageSchema } from './message-schema.ts'

const riskSchema = z.enum(['low', 'medium', 'high'])
export type Risk = z.infer<typeof riskSchema>

/** What going back gives: everything, something, or nothing. */
const undoExtentSchema = z.enum(['exact', 'partial', 'none'])
export type UndoExtent = z.infer<typeof undoExtentSchema>

/** One call the product will make, and what an administrator would type for the same thing. */
const shownCallSchema = z.strictObject({ call: z.string(), equivalent: z.string() })
export type ShownCall = z.infer<typeof shownCallSchema>

const shownStep = {
  /** Unique in the plan: the step's id in the case, and a number when it was repeated for several things. */
  id: z.string(),
  /** The step's id in the case file; `restart` for the restart that changes ask for. */
  caseStep: z.string(),
  /** What the step does, in the words of the case; `null` for the restart that changes ask for. */
  title: localizedSchema.nullable(),
  /** What it works on, in the administrator's words: a value, a service, a folder. */
  target: z.string(),
  before: z.array(messageSchema),
  after: z.array(messageSchema),
  calls: z.array(shownCallSchema),
  risk: riskSchema,
  undo: undoExtentSchema,
  /** What undo would lose; empty when it loses nothing. */
  loses: z.array(messageSchema),
  /** The step runs only when one of these checks does not pass by then. Empty: it always runs. */
  onlyIfFailing: z.array(z.string()),
}

/**
 * A change: brings one resource into its desired state (`to`), from the whole state `beforeState` to the whole state `wanted`. These
 * two names are part of journals and plan hashes and stay; elsewhere in the code they are `desired` and `after`.
 */
const changeStepSchema = z.strictObject({
  kind: z.literal('change'),
  resource: z.string(),
  at: jsonSchema,
  to: jsonSchema,
  beforeState: jsonSchema,
  wanted: jsonSchema,
  /** Services that must restart for the change to take effect. */
  restarts: z.array(z.string()),
  /** The change counts only after a restart of the server. */
  reboot: z.boolean(),
  ...shownStep,
})
export type ChangeStep = z.infer<typeof changeStepSchema>

/** How an action can be taken back. */
const reversalSchema = z.enum(['transient', 'compensated', 'irreversible'])
export type Reversal = z.infer<typeof reversalSchema>

/** An action: does something without a state of its own. */
const actionStepSchema = z.strictObject({
  kind: z.literal('action'),
  action: z.string(),
  with: jsonSchema,
  reversal: reversalSchema,
  /** For a restart that changes ask for: the steps that ask. It runs only when one of them was applied. */
  becauseOf: z.array(z.string()),
  ...shownStep,
})
export type ActionStep = z.infer<typeof actionStepSchema>

/** Guidance: a person does it elsewhere and answers a question. The product changes nothing. */
const guidanceStepSchema = z.strictObject({
  kind: z.literal('guidance'),
  /** What to do there, with what is known of this server filled in. */
  guidance: localizedSchema,
  where: z.enum(['portal', 'hypervisor', 'linux-guest', 'protected-computer', 'server', 'other']),
  /** Commands to copy; the product never runs them. */
  commands: z.array(z.strictObject({ shell: z.string(), text: z.string() })),
  /** The page to open for it. */
  link: z.string().optional(),
  /** The question that confirms it was done. */
  question: localizedSchema,
  ...shownStep,
})
export type GuidanceStep = z.infer<typeof guidanceStepSchema>

const planStepSchema = z.discriminatedUnion('kind', [changeStepSchema, actionStepSchema, guidanceStepSchema])
export type PlanStep = z.infer<typeof planStepSchema>

/** What a guard asks, as its case had it when the plan was made: an undo asks it again, also when the case has changed since. */
const guardQuestionSchema = z.strictObject({
  read: z.string(),
  at: z.record(z.string(), jsonSchema),
  expect: z.record(z.string(), jsonSchema),
  unknownWhen: z.record(z.string(), jsonSchema).optional(),
})

/** A condition that must hold before anything is changed, as it was found. */
const guardResultSchema = z.strictObject({
  id: z.string(),
  /** The condition, as a sentence that should be true. */
  title: localizedSchema,
  /** What to do when it is not. */
  refusal: localizedSchema,
  /** One that does not apply here is not in the way: what it protects is not there. */
  verdict: verdictSchema,
  /** `never`: a guard that does not pass ends it; `withReason`: the administrator may go on with a reason. */
  override: z.enum(['never', 'withReason']),
  /** Only the administrator can answer for it: it holds when the confirmation says so. */
  asked: z.boolean().default(false),
  reason: messageSchema,
  question: guardQuestionSchema.optional(),
  /** The step of the case that it protects; left out when it protects all that the fix does. */
  step: z.string().optional(),
})
export type GuardResult = z.infer<typeof guardResultSchema>

/** A list of which the administrator picks what a step is done for; nothing is picked beforehand. */
const pickSchema = z.strictObject({
  step: z.string(),
  title: localizedSchema,
  how: z.enum(['some', 'one']),
  entries: z.array(z.string()),
  picked: z.array(z.string()),
})
export type PickList = z.infer<typeof pickSchema>

/** A step that is not part of the plan now: it waits for a person, or nobody knows whether it is needed. */
const laterStepSchema = z.strictObject({
  step: z.string(),
  title: localizedSchema,
  /** The cause it is for, which the administrator may choose; `null` for a step that waits. */
  cause: z.string().nullable(),
  reason: messageSchema,
})
export type LaterStep = z.infer<typeof laterStepSchema>

/** What the administrator chose for the inputs of a fix, by name. */
const inputValuesSchema = z.record(z.string(), z.union([z.string(), z.number()]))
export type Inputs = z.infer<typeof inputValuesSchema>

/** A fix held against this server now. Making one changes nothing; its hash is what the administrator confirms. */
export const planSchema = z.strictObject({
  case: z.string(),
  hash: z.string(),
  steps: z.array(planStepSchema),
  guards: z.array(guardResultSchema),
  /** The services that restart, merged over all changes, in the order in which they stop. */
  restarts: z.array(z.string()),
  reboot: z.boolean(),
  /** The highest risk of its steps. */
  risk: riskSchema,
  /** The text to be typed to confirm, the computer's name, where a step or the case needs it: see `typed-name.ts`. */
  typed: z.string().nullable(),
  inputs: inputValuesSchema,
  /** What there is to pick, and what was picked. */
  picks: z.array(pickSchema).default([]),
  /** What the inputs of kind `entry` can be, as it was read. */
  entries: z.record(z.string(), z.array(z.string())).default({}),
  /** Causes whose steps the administrator has chosen although nobody knows whether they are at fault. */
  causes: z.array(z.string()).default([]),
  later: z.array(laterStepSchema).default([]),
})
export type Plan = z.infer<typeof planSchema>

/** Why somebody goes on although a guard is not met: at least three characters, blanks around it not counted. */
const overrideReasonSchema = z.string().trim().min(3).max(2000)

/** Guard id → reason, for guards that may be overridden. */
export const overridesSchema = z.record(z.string().max(100), overrideReasonSchema)
export type Overrides = z.infer<typeof overridesSchema>

/** Whether somebody has given a reason that counts for going on although a guard is not met. */
export function isOverridden(guard: string, overrides: Overrides): boolean {
  return Object.hasOwn(overrides, guard) && overrideReasonSchema.safeParse(overrides[guard]).success
}

/** Whether a guard is in the way. One that does not apply here is not: what it protects is not there. */
export function isInTheWay({ verdict }: Pick<GuardResult, 'verdict'>): boolean {
  return verdict === 'fail' || verdict === 'unknown'
}

/** The reasons among those given that are about guards which are not met: only they override anything. */
export function countedOverrides(guards: readonly GuardResult[], given: Overrides): Overrides {
  const counted = guards.filter((guard) => isInTheWay(guard) && isOverridden(guard.id, given))
  return Object.fromEntries(counted.map(({ id }) => [id, given[id] ?? '']))
}

/** What the administrator says yes to. */
export const confirmationSchema = z.strictObject({
  hash: z.string(),
  typed: z.string().max(200).optional(),
  overrides: overridesSchema.default({}),
  /** Guard id → what the administrator says to a guard that is asked. */
  answers: z.record(z.string().max(100), z.boolean()).optional(),
})
export type Confirmation = z.infer<typeof confirmationSchema>

/** Whether there is anything to do: a plan with only guidance still asks something of a person. */
export function planIsEmpty(plan: Pick<Plan, 'steps'>): boolean {
  return plan.steps.length === 0
}
