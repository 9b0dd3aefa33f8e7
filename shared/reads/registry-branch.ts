import { z } from 'zod'
import { type ReadSchemas, read } from '../model/kind.ts'

const machineKeySchema = z.string().regex(/^HKLM\\[^\\]+(\\[^\\]+)+$/, 'a key starts with HKLM\\, and is no whole hive')

/** How many levels below the key are read; 0 is the key alone. */
const depth = z.int().min(0).max(8)

const valueSchema = z.strictObject({
  /** Empty for the default value of the key. */
  name: z.string(),
  /** As .NET names it: `String`, `DWord`, `Binary`; `Unknown` where it could not be read. */
  kind: z.string(),
  /** Numbers unsigned, the texts of a list on a line each, of bytes only how many; at most 2,000 characters. */
  data: z.string(),
})

const registryBranchAnswerSchema = z.union([
  z.strictObject({ exists: z.literal(false) }),
  z.strictObject({
    exists: z.literal(true),
    /** The keys from the top down, at most 400; `key` is the path below the one that was asked for, empty for itself. */
    keys: z.array(z.strictObject({ key: z.string(), values: z.array(valueSchema) })),
    /** Keys that may not be read. */
    unread: z.array(z.string()),
    /** False when there are more keys, levels or values than are answered. */
    complete: z.boolean(),
  }),
])

/** A whole branch of the machine's registry, to be read by a person; nothing can be put back from it. */
export const registryBranch = {
  target: z.strictObject({ key: machineKeySchema, depth: depth.default(3) }),
  answer: registryBranchAnswerSchema,
  primitives: {
    'Get-RegistryBranch': read(z.strictObject({ key: z.string().min(1), depth }), registryBranchAnswerSchema, 60_000),
  },
} as const satisfies ReadSchemas
