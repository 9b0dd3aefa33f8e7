import { z } from 'zod'
import { type ReadSchemas, read } from '../model/kind.ts'
import { volumeSchema } from './volumes.ts'

/** A file or folder, which need not be there, on a local or mapped drive; `%Name%` variables are those of the server. */
const volumeTargetSchema = z.strictObject({ path: z.string().min(3) })

const volumeAnswerSchema = z.union([
  /** The drive is not there. */
  z.strictObject({ exists: z.literal(false) }),
  volumeSchema.extend({ exists: z.literal(true) }),
])

/** The volume that a path lies on, mount folders and links on the way included. */
export const volume = {
  target: volumeTargetSchema,
  answer: volumeAnswerSchema,
  primitives: { 'Get-VolumeState': read(volumeTargetSchema, volumeAnswerSchema, 60_000) },
} as const satisfies ReadSchemas
