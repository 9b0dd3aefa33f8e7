import type { z } from 'zod'
import type { MessageKey, WithValues } from '../text/message-keys.ts'
import type { messageSchema } from './message-schema.ts'

/** A sentence before it has a language; the schema stands apart, because the page makes messages and loads no schemas. */
export type Message = z.infer<typeof messageSchema>

/** A {@link Message} of a sentence that is there, with a value for each of its placeholders. */
export function message<const Key extends MessageKey>(key: Key, ...[values]: WithValues<Key>): Message {
  return { key, values: { ...values } as Message['values'] }
}
