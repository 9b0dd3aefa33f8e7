import { z } from 'zod'
import { jsonSchema } from './expectation.ts'
import { messageSchema } from './message.ts'

/** The result of a check is one of three; `unknown` is never shown as healthy. */
export const verdictSchema = z.enum(['pass', 'fail', 'unknown'])
export type Verdict = z.infer<typeof verdictSchema>

/** The result of one check: its verdict, why, and the evidence it was read from. */
export const findingSchema = z.strictObject({
  /** `case id#check id` of the first case that asks. */
  check: z.string(),
  /** Every case that asks the same question of the server. */
  cases: z.array(z.string()),
  verdict: verdictSchema,
  /** Why: the field that differs, or why the answer could not be read. */
  reason: messageSchema,
  /** What the read answered, already redacted; `null` when it did not answer. */
  evidence: jsonSchema,
  /** What to keep in mind beside the reason: a limit that may be behind. */
  notes: z.array(messageSchema).optional(),
  /** How long the read took, in milliseconds. */
  ms: z.number(),
})
export type Finding = z.infer<typeof findingSchema>

/** The verdict over several findings: a fail wins, then an unknown; no finding at all is unknown. */
export function worstVerdict(findings: readonly Pick<Finding, 'verdict'>[]): Verdict {
  if (findings.some((finding) => finding.verdict === 'fail')) return 'fail'
  if (findings.length === 0 || findings.some((finding) => finding.verdict === 'unknown')) return 'unknown'
  return 'pass'
}
