import { z } from 'zod'
import { type ReadSchemas, read } from '../model/kind.ts'

const fileTargetSchema = z.strictObject({
  /**
   * A file or folder on a local drive; `%Name%` variables are those of the server. A `*` in a part of it stands for any text: of
   * several folders the one with the newest version in its name is taken, whatever lies in it.
   */
  path: z.string().min(3),
  /** Also look at its signature, which reads all of it and may go to the network for certificates. */
  signature: z.boolean().default(false),
})

/** What Windows calls the attributes, each with whether the file has it. */
const attributesSchema = z.strictObject({
  readOnly: z.boolean(),
  hidden: z.boolean(),
  system: z.boolean(),
  compressed: z.boolean(),
  encrypted: z.boolean(),
  sparse: z.boolean(),
  /** A link, a mount folder, or a file that deduplication, tiering or a cloud has taken over. */
  reparsePoint: z.boolean(),
  offline: z.boolean(),
  temporary: z.boolean(),
})

const signatureSchema = z.strictObject({
  /** `unknown` also where the chain of certificates could not be built, so it is no proof of a bad file. */
  status: z.enum(['valid', 'unknown', 'notSigned', 'altered', 'notTrusted', 'notSupported', 'incompatible']),
  /** The organisation in the certificate of the signer. */
  signer: z.string().nullable(),
})

const fileAnswerSchema = z.union([
  z.strictObject({ exists: z.literal(false), path: z.string() }),
  z.strictObject({
    exists: z.literal(true),
    /** Where it was found, with variables and `*` filled in. */
    path: z.string(),
    folder: z.boolean(),
    /** With its dot: `.vaultcredentials`; empty where there is none. */
    extension: z.string(),
    /** Bytes as decimal text; 0 for a folder. */
    sizeBytes: z.string().regex(/^\d+$/),
    /** What its letter stands for: `fixed` is a local disk. */
    drive: z.enum(['fixed', 'removable', 'network', 'optical', 'memory', 'missing', 'unknown']),
    attributes: attributesSchema,
    /** ISO 8601, UTC. */
    created: z.string(),
    modified: z.string(),
    /** Days since it was last written, with one decimal, rounded down. */
    ageDays: z.number(),
    /** Four numbers; `null` where it has none, left out where they could not be read. */
    fileVersion: z.string().nullable().optional(),
    /** Left out unless asked for, and for a folder. */
    signature: signatureSchema.optional(),
  }),
])

/** One file or folder. */
export const file = {
  target: fileTargetSchema,
  answer: fileAnswerSchema,
  primitives: { 'Get-FileState': read(fileTargetSchema, fileAnswerSchema, 60_000) },
} as const satisfies ReadSchemas
