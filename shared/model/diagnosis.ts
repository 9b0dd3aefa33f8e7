import { z } from 'zod'
import { messageSchema } from './message-schema.ts'

/** How sure a match is. `certain` is said only when nothing else fits the same evidence. */
export const confidenceSchema = z.enum(['certain', 'likely', 'possible'])
export type Confidence = z.infer<typeof confidenceSchema>

/** A case that fits the pasted text, with its reasons. */
const caseMatchSchema = z.strictObject({
  case: z.string(),
  covers: z.array(z.string()),
  /** The cause whose own code was found: the case opens at it. Missing when none was, or those of several. */
  cause: z.string().optional(),
  confidence: confidenceSchema,
  why: z.array(messageSchema).min(1),
})
export type CaseMatch = z.infer<typeof caseMatchSchema>

/** A code that is only in the index of further error codes: a look-up, no case of its own. */
const codeMatchSchema = z.strictObject({
  code: z.string(),
  product: z.string(),
  message: z.string(),
  confidence: confidenceSchema,
  why: z.array(messageSchema).min(1),
})
export type CodeMatch = z.infer<typeof codeMatchSchema>

const matchSchema = z.union([caseMatchSchema, codeMatchSchema])
export type Match = z.infer<typeof matchSchema>

/** Matches, best first; empty when nothing fits, which is better than a wrong certainty. */
export const diagnosisSchema = z.strictObject({ matches: z.array(matchSchema) })
export type Diagnosis = z.infer<typeof diagnosisSchema>

/** Whether a match names a case (and not only an index entry). */
export function isCaseMatch(match: Match): match is CaseMatch {
  return 'case' in match
}
