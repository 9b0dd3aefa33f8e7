import { z } from 'zod'
import { grantSchema } from './granted-access.ts'

/** Plain data, as a read answers it and as a journal keeps it. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
export const jsonSchema: z.ZodType<Json> = z.custom<Json>(isJson, 'no JSON value')

// By hand, because a schema of six alternatives that contains itself took most of the time of reading a long journal.
function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(isJson)
  return z.core.util.isPlainObject(value) && Object.values(value).every(isJson)
}

const scalarSchema = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** The conditions of one field that do not look into the entries of a list. */
const plainConditionSchema = z.strictObject({
  not: scalarSchema.optional().describe('Anything but this value.'),
  in: z.array(scalarSchema).min(1).optional().describe('One of these values.'),
  notIn: z.array(scalarSchema).min(1).optional().describe('None of these values.'),
  atLeast: z.union([z.number(), z.string()]).optional().describe('This number or more (text for 64-bit numbers).'),
  atMost: z.union([z.number(), z.string()]).optional().describe('This number or less.'),
  versionAtLeast: z.string().optional().describe('This version or newer, compared number by number.'),
  versionBelow: z.string().optional().describe('Older than this version.'),
  contains: z.string().optional().describe('A text that holds this, or a list with this member.'),
  startsWith: z.string().optional(),
  equalsList: z.array(z.string()).optional().describe('A list with exactly these texts in this order.'),
  hasEntry: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A list, or a text with entries between semicolons, that has this entry; quotes and a final backslash do not count.',
    ),
  sameAccess: z.string().regex(/^D:/).optional().describe('An access list (SDDL) that gives exactly this access.'),
  grants: z
    .array(grantSchema)
    .min(1)
    .optional()
    .describe('An access list (SDDL) that lets each of these accounts do this.'),
})
const listConditions = {
  every: 'Each entry of the list (after `where`) meets this.',
  some: 'At least one entry of the list meets this.',
  none: 'No entry of the list meets this.',
  where: 'Looks only at the entries that meet this.',
}

// Expectations hold conditions, and conditions expectations: a type that TypeScript cannot take from the schemas alone.
/** What one field of an answer must be. A bare scalar means "equal to this"; texts compare without regard to case. */
export type Condition =
  | z.infer<typeof scalarSchema>
  | (z.infer<typeof plainConditionSchema> & { [Name in keyof typeof listConditions]?: Expectation | undefined })
/** Conditions by dotted path into an answer; all must hold. `anyOf` holds when one of its members does. */
export type Expectation = { [path: string]: Condition | Expectation[] }

const expectationLazy: z.ZodType<Expectation> = z.lazy(() => expectationSchema)

/** A condition as a case file has it; one that says nothing is refused. */
const conditionSchema: z.ZodType<Condition> = z.union([
  scalarSchema,
  plainConditionSchema
    .extend({
      every: expectationLazy.optional().describe(listConditions.every),
      some: expectationLazy.optional().describe(listConditions.some),
      none: expectationLazy.optional().describe(listConditions.none),
      where: expectationLazy.optional().describe(listConditions.where),
    })
    .refine((condition) => Object.keys(condition).some((name) => name !== 'where'), 'the condition says nothing'),
])

/** What a check expects of the answer of its read. */
export const expectationSchema: z.ZodType<Expectation> = z
  .record(z.string(), z.union([conditionSchema, z.array(expectationLazy)]))
  .refine(
    (expectation) => Object.entries(expectation).every(([path, value]) => (path === 'anyOf') === Array.isArray(value)),
    'a list of expectations stands only under anyOf',
  )
