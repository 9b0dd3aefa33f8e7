import { z } from 'zod'
import { slug } from './case-question.ts'
import { caseTextSchema } from './language.ts'

/** Words that may not be part of an input's name: no case asks for a secret. */
const secretWords = ['password', 'passphrase', 'passwort', 'pin', 'key', 'secret', 'token', 'credentials']

const inputName = slug.refine((name) => !name.split('-').some((word) => secretWords.includes(word)), {
  error: 'a case never asks for a secret: such an input is refused, whatever it is for',
})

const inputShape = {
  name: inputName,
  question: caseTextSchema,
  /** Without a value, what needs it is unknown or left out; otherwise it must be given. */
  optional: z.literal(true).optional(),
}

/** A value the administrator may choose; `--set name=value` on the command line. `{input.name}` stands for it. */
export const inputSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...inputShape, type: z.literal('number'), default: z.number(), min: z.number(), max: z.number() }),
  z.strictObject({ ...inputShape, type: z.literal('text'), default: z.string().optional(), pattern: z.string() }),
  z.strictObject({
    ...inputShape,
    type: z.literal('choice'),
    default: z.string(),
    options: z.array(z.strictObject({ value: z.string(), label: caseTextSchema })).min(2),
  }),
  /** One entry of a list that a check has read. */
  z.strictObject({
    ...inputShape,
    type: z.literal('entry'),
    from: z.strictObject({ check: slug, list: z.string().min(1), field: z.string().min(1) }),
  }),
])
export type Input = z.infer<typeof inputSchema>
