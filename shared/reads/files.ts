import { z } from 'zod'
import { type ReadSchemas, read } from '../model/kind.ts'

/** A file name in which `*` stands for any text. */
export const namePatternSchema = z.string().regex(/^[^\\/:"<>|?\r\n]+$/)

const filesTargetSchema = z.strictObject({
  /** A folder on a local drive; `%Name%` variables are those of the server. */
  path: z.string().min(3),
  pattern: namePatternSchema.default('*'),
  /** Also count in the folders below it; what lies behind a link is not counted. */
  subfolders: z.boolean().default(false),
})

const filesAnswerSchema = z.union([
  z.strictObject({ exists: z.literal(false) }),
  z.strictObject({
    exists: z.literal(true),
    count: z.number(),
    /** Of all of them, as decimal text. */
    sizeBytes: z.string().regex(/^\d+$/),
    /** Days since the one was written that was left alone the longest, and the one that was written last; `null` without files. */
    oldestDays: z.number().nullable(),
    newestDays: z.number().nullable(),
    /** False when there may be more: a folder below may not be listed, or counting took more than a minute and a half. */
    complete: z.boolean(),
  }),
])

/** How many files of a folder fit a pattern. */
export const files = {
  target: filesTargetSchema,
  answer: filesAnswerSchema,
  primitives: { 'Get-FileCount': read(filesTargetSchema, filesAnswerSchema, 120_000) },
} as const satisfies ReadSchemas
