import { z } from 'zod'
import { type ActionSchemas, done, read, write } from '../model/kind.ts'
import { copiedPathSchema } from './copy-folder.ts'

const copyFileArgsSchema = z.strictObject({ from: copiedPathSchema, to: copiedPathSchema })
export type FileCopy = z.infer<typeof copyFileArgsSchema>

/** What a file holds, by the SHA-256 of its bytes in lower case; the bytes themselves are not answered. */
const fileContentSchema = z.union([
  z.strictObject({ exists: z.literal(false) }),
  z.strictObject({
    exists: z.literal(true),
    bytes: z.string().regex(/^\d{1,20}$/),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
])

/**
 * Copies one file, such as a key, to a path where nothing is yet, and compares what both hold. It takes the access rights of the
 * folder it is copied into. Undo gives the copy another name and deletes nothing.
 */
export const copyFile = {
  args: copyFileArgsSchema,
  inCases: true,
  primitives: {
    'Get-FileContentHash': read(z.strictObject({ path: z.string() }), fileContentSchema, 300_000),
    /** Copies under another name and then renames, so that no half file bears the name; refuses a name that is taken. */
    'Copy-SingleFile': write(z.strictObject({ from: z.string(), to: z.string() }), done, 1_800_000),
  },
} as const satisfies ActionSchemas
