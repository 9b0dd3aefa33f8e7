import { z } from 'zod'
import { inputSchema } from './case-input.ts'
import { checkSchema, factSchema, guardSchema, questionSchema, slug } from './case-question.ts'
import { caseStepSchema } from './case-step.ts'
import { caseTextSchema, ownLinesSchema } from './language.ts'

export const products = ['mabs', 'mars', 'azure-vm'] as const
export const productSchema = z.enum(products)
export type Product = z.infer<typeof productSchema>

/** What a server is to Azure Backup; a case says on which of them it can be found. `any` stands for every server. */
const roleSchema = z.enum(['mars', 'mabs', 'dpm-agent', 'azure-vm', 'any'])
export type Role = z.infer<typeof roleSchema>

/** `product/name`: the same as the path of the file below `knowledge/cases`. */
export const caseIdSchema = z.string().regex(/^(mabs|mars|azure-vm)\/[a-z0-9]+(-[a-z0-9]+)*$/)

/** The product whose folder a case lies in. */
export function productOf(caseId: string): Product {
  return productSchema.parse(caseId.slice(0, caseId.indexOf('/')))
}

/**
 * One cause of the problem. The checks tell it from the others; a code opens the case at it. With `case` it is another problem,
 * whose checks run too.
 */
export const causeSchema = z.strictObject({
  id: slug,
  text: caseTextSchema,
  checks: z.array(slug).default([]),
  codes: z.array(z.string().min(2)).default([]),
  case: caseIdSchema.optional(),
  /** The cause lies in a computer with another system: shown in a look-up, folded away on Windows. */
  guest: z.literal('linux').optional(),
})
export type Cause = z.infer<typeof causeSchema>

const fixSchema = z.strictObject({
  /** What the fix may disturb while it runs and after. */
  impact: caseTextSchema,
  guards: z.array(guardSchema).default([]),
  /**
   * Services that are stopped, with their dependents, before the first change and started again after the last one; also when a
   * step fails, and around an undo.
   */
  whileStopped: z.array(z.string().min(1)).min(1).optional(),
  steps: z.array(caseStepSchema).min(1),
})
export type Fix = z.infer<typeof fixSchema>

/**
 * A known problem, put together from one file of `knowledge/cases`, its translations and the blocks it uses. A file is held
 * against this only when that is done, so nothing behind the loader knows of `use`, overlays or limits.
 */
export const caseSchema = z.strictObject({
  schema: z.literal(2),
  id: caseIdSchema,
  /** Ids of the catalogue of known problems that this case deals with. */
  covers: z.array(slug).min(1),
  roles: z.array(roleSchema).min(1),
  title: caseTextSchema,
  summary: caseTextSchema,
  codes: z.array(z.string().min(2)).default([]),
  /** The texts in which the product reports it, as an administrator sees them; `%Name;` stands for anything. */
  messages: ownLinesSchema.default({ en: [], fr: [], nl: [] }),
  /** What an administrator sees and says, in the words of each language. */
  symptoms: ownLinesSchema.default({ en: [], fr: [], nl: [] }),
  /** In the order in which they are tried: likely and cheap first. */
  causes: z.array(causeSchema).min(1),
  /** The case is offered only where all of these hold. */
  applies: z.array(questionSchema).default([]),
  inputs: z.array(inputSchema).default([]),
  facts: z.array(factSchema).default([]),
  checks: z.array(checkSchema).default([]),
  /** Missing when the case only says what is wrong. */
  fix: fixSchema.optional(),
  related: z.array(caseIdSchema).default([]),
  /** What the administrator should know about the vendor's pages: mistakes, contradictions, doubts. */
  notes: z.record(slug, caseTextSchema).default({}),
  references: z.array(z.url({ protocol: /^https$/ })).min(1),
  reviewed: z.iso.date(),
})
export type Case = z.infer<typeof caseSchema>
