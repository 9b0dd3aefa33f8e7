import { z } from 'zod'
import { jsonSchema } from './expectation.ts'
import { messageSchema } from './message-schema.ts'

/**
 * The result of a check is one of three; `unknown` is never shown as healthy. Where the product it asks is not installed it does not apply,
 * which is neither healthy nor unknown.
 */
export const verdictSchema = z.enum(['pass', 'fail', 'unknown', 'notApplicable'])
export type Verdict = z.infer<typeof verdictSchema>

/** The result of one check: its verdict, why, and the evidence it was read from. */
export const findingSchema = z.strictObject({
  /** `case id#check id` of the first case that asks. */
  check: z.string(),
  /** Every case that asks the same question of the server. */
  cases: z.array(z.string()),
  /** Of several cases, the one whose problem a failure names, where that was said. */
  tells: z.string().optional(),
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

/** `case id#check id`, as a finding names a check. */
export function checkName(caseId: string, check: { id: string }): string {
  return `${caseId}#${check.id}`
}

/**
 * The verdict over several findings: a fail wins, then an unknown; no finding at all is unknown. Those that do not apply count only
 * when there are no others.
 */
export function worstVerdict(findings: readonly Pick<Finding, 'verdict'>[]): Verdict {
  const has = (verdict: Verdict) => findings.some((finding) => finding.verdict === verdict)
  if (has('fail')) return 'fail'
  if (findings.length === 0 || has('unknown')) return 'unknown'
  return has('pass') ? 'pass' : 'notApplicable'
}
