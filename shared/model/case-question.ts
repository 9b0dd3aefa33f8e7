import { z } from 'zod'
import { type ReadName, readTargets } from '../kinds.ts'
import { expectationSchema } from './expectation.ts'
import { caseTextSchema } from './language.ts'
import { holdsTemplate, orTemplate } from './template.ts'

/** The form of every name in a case file. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words with hyphens between them')
const httpsAddress = z.url({ protocol: /^https$/ })
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

export const questionSchema = z.strictObject(questionShape).superRefine(checkTarget)
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
    /** The words that stand for it in guidance when it could not be read: "the VM". */
    unknown: caseTextSchema.optional(),
  })
  .superRefine(checkTarget)
export type Fact = z.infer<typeof factSchema>

/** A limit of `knowledge/limits.yaml` that a check rests on. The loader writes it; an author writes `{limit.name}`. */
const limitUseSchema = z.strictObject({
  name: slug,
  /** The day on which the value was last held against its source. */
  asOf: z.iso.date(),
  source: httpsAddress,
})
export type LimitUse = z.infer<typeof limitUseSchema>

/** A read with an expectation. A fail means what `meaning` says. */
export const checkSchema = z
  .strictObject({
    id: slug,
    title: caseTextSchema,
    ...questionShape,
    /**
     * `always`: part of every health check. `suspected`: asked only when this case is suspected, because the answer is no fault
     * on a server without the problem.
     */
    when: z.enum(['always', 'suspected']).default('always'),
    /** Of several cases that ask the same, the one whose problem a failure names; the others have it as one of their causes. */
    tells: z.boolean().default(false),
    /** The check is asked only where all of these hold; elsewhere it is no check of this server. */
    applies: z.array(questionSchema).default([]),
    meaning: caseTextSchema,
    /** Where a threshold or a desired value comes from. */
    source: httpsAddress.optional(),
    limits: z.array(limitUseSchema).default([]),
  })
  .superRefine(checkTarget)
export type Check = z.infer<typeof checkSchema>

const guardTexts = {
  id: slug,
  /** The condition itself, as a sentence that should be true. */
  title: caseTextSchema,
  /** What to do when it does not hold. */
  refusal: caseTextSchema,
}

const readGuardSchema = z
  .strictObject({ ...guardTexts, ...questionShape, override: z.enum(['never', 'withReason']) })
  .superRefine(checkTarget)

/** A condition that only the administrator can answer for; the answer is written down. */
const askedGuardSchema = z.strictObject({ ...guardTexts, asked: z.literal(true) })

/** A condition for touching anything at all: read on the server, or asked of the administrator. */
export const guardSchema = z.union([readGuardSchema, askedGuardSchema], {
  error: ({ input }) =>
    typeof input === 'object' && input !== null && !('read' in input) && !('asked' in input)
      ? 'a guard needs read with expect, or asked: true'
      : undefined,
})
export type Guard = z.infer<typeof guardSchema>

/** Whether the administrator answers for a guard. */
export function isAsked(guard: Guard): guard is z.infer<typeof askedGuardSchema> {
  return 'asked' in guard
}
