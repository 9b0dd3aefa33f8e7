import { z } from 'zod'
import { privateKinds } from './private-kinds.ts'

/** What the administrator wants to have replaced: kinds of private details, and words of their own, which always count. */
export const redactionChoiceSchema = z.strictObject({
  kinds: z.array(z.enum(privateKinds)),
  words: z.array(z.string().trim().min(3).max(200)).max(100),
})
export type RedactionChoice = z.infer<typeof redactionChoiceSchema>

/** Only secrets. */
export const onlySecrets: RedactionChoice = { kinds: [], words: [] }

/** Secrets and every kind of private details. */
export const everyKind: RedactionChoice = { kinds: [...privateKinds], words: [] }

/** Something that was replaced in a text, as a preview and a report tell it; `was` is left out for a secret. */
export interface Replaced {
  token: string
  kind: string
  /** At how many places. */
  places: number
  was?: string
}
