import { z } from 'zod'

export const stepIdSchema = z.string().regex(/^[a-z0-9.-]{1,160}$/)

/** What the administrator decides about a step that someone else has changed, having seen its state now. */
export const undoDecisionSchema = z.strictObject({
  step: stepIdSchema,
  choice: z.enum(['restore', 'keep']),
  /** Digest of the state that was shown; when the server shows another one by now, the question is asked again. */
  seen: z.string().regex(/^[0-9a-f]{64}$/),
})
export type UndoDecision = z.infer<typeof undoDecisionSchema>
