import { z } from 'zod'
import { nothing, type ReadSchemas, read } from '../model/kind.ts'

const currentUserAnswerSchema = z.strictObject({
  /** For keys such as `HKU\{fact.user-sid}\Software`. */
  sid: z.string().regex(/^S-1-\d+(-\d+)+$/),
  /** As Windows writes it, `DOMAIN\name`; only to be shown. */
  name: z.string(),
})

/** The account that this program runs as: the administrator who started it. Its settings are loaded as long as it runs. */
export const currentUser = {
  target: nothing,
  answer: currentUserAnswerSchema,
  primitives: { 'Get-CurrentUserState': read(nothing, currentUserAnswerSchema) },
} as const satisfies ReadSchemas
