import { z } from 'zod'
import { nothing, ofModule, type ReadSchemas, read, whereInstalled } from '../model/kind.ts'

/** A volume that the backup server knows. Its free space is told by a read of the volume at its path. */
const dpmVolumeSchema = z.strictObject({
  name: z.string(),
  path: z.string().nullable(),
  /** Whether it belongs to the pool in which backups are kept. */
  inPool: z.boolean(),
  /** The name of its state in the module's own enumeration. */
  status: z.string().nullable(),
  totalBytes: z.number().nullable(),
  usedBytes: z.number().nullable(),
})
export const dpmStorageSchema = z.strictObject({ volumes: z.array(dpmVolumeSchema) })
const dpmStorageAnswer = whereInstalled(dpmStorageSchema)

/** The volumes in which this backup server keeps backups. */
export const dpmStorage = {
  target: nothing,
  answer: dpmStorageAnswer,
  primitives: { 'Get-DpmStorageState': ofModule('dpm', read(nothing, dpmStorageAnswer)) },
} as const satisfies ReadSchemas
