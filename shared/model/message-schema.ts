import { z } from 'zod'

/**
 * A sentence the product says about itself, before it has a language: a key of `shared/text` and what to fill in.
 * Engine and journal carry messages; only screens, the command line and the report turn them into words.
 */
export const messageSchema = z.strictObject({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
})
