import { z } from 'zod'
import type { MessageKey, WithValues } from '../text/message-keys.ts'

/**
 * A sentence the product says about itself, before it has a language: a key of `shared/text` and what to fill in.
 * Engine and journal carry messages; only screens, the command line and the report turn them into words.
 */
export const messageSchema = z.strictObject({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
})
export type Message = z.infer<typeof messageSchema>

/** A {@link Message} of a sentence that is there, with a value for each of its placeholders. */
export function message<const Key extends MessageKey>(key: Key, ...[values]: WithValues<Key>): Message {
  return { key, values: { ...values } as Message['values'] }
}
