import { z } from 'zod'
import { type Replaced, redactionChoiceSchema } from './redaction-choice.ts'
import type { ReportBlock } from './report-block.ts'
import { wantedScopeSchema } from './report-scope.ts'

/** What the administrator has chosen for a report or the report within a bundle. */
export const reportChoiceSchema = z.strictObject({
  scope: wantedScopeSchema,
  redaction: redactionChoiceSchema,
  notes: z.string().max(20_000),
  ticket: z.string().max(200),
})
export type ReportChoice = z.infer<typeof reportChoiceSchema>

/** What a support bundle is made of: the report, logs and events of so many days, and at most so much of all before it is packed. */
export const bundleChoiceSchema = z.strictObject({
  report: reportChoiceSchema,
  days: z.int().min(1).max(90),
  megabytes: z.int().min(1).max(4000),
})
export type BundleChoice = z.infer<typeof bundleChoiceSchema>

/** The beginning of a report as it would be written now, and what would be replaced in all of it. */
export interface ReportPreview {
  blocks: ReportBlock<string[][]>[]
  /** Whether this is all of it. */
  isWhole: boolean
  replaced: Replaced[]
}
