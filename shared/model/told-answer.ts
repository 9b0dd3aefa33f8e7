import { z } from 'zod'
import { type ReadName, readTargets } from '../kinds.ts'
import { jsonSchema } from './expectation.ts'

const readNames = Object.keys(readTargets) as [ReadName, ...ReadName[]]

/** What a simulated server answers to one read, in place of what its own data say. */
export const toldAnswerSchema = z.strictObject({
  read: z.enum(readNames),
  at: z.record(z.string(), z.unknown()).default({}),
  answer: z.record(z.string(), jsonSchema),
})
export type ToldAnswer = z.infer<typeof toldAnswerSchema>
