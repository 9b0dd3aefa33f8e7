import { z } from 'zod'
import { nothing, type ReadSchemas, read } from '../model/kind.ts'
import { busTypeSchema, healthSchema } from './volumes.ts'

/** Why a disk is offline; `null` for one that is online. */
export const offlineReasonSchema = z
  .enum([
    'policy',
    'redundantPath',
    'snapshot',
    'collision',
    'noResources',
    'criticalWriteFailures',
    'integrityScan',
    'unknown',
  ])
  .nullable()

const bytes = z.string().regex(/^\d+$/)

const disksAnswerSchema = z.strictObject({
  disks: z.array(
    z.strictObject({
      /** As in Disk Management; it can be another one after a restart. `null` for a disk that Windows has given none. */
      number: z.number().nullable(),
      /** What names it for good; left out where Windows knows no such name. */
      id: z.string().optional(),
      name: z.string(),
      sizeBytes: bytes,
      busType: busTypeSchema,
      /** `raw`: it holds no partitions yet. */
      style: z.enum(['raw', 'mbr', 'gpt']),
      offline: z.boolean(),
      offlineReason: offlineReasonSchema,
      readOnly: z.boolean(),
      /** Windows starts from it, or lies on it. */
      critical: z.boolean(),
      clustered: z.boolean(),
      health: healthSchema,
      /** The largest piece without a partition. */
      largestFreeBytes: bytes.optional(),
      /** Where it is; for a virtual disk the path of its file. */
      location: z.string(),
      partitions: z.array(
        z.strictObject({
          number: z.number(),
          sizeBytes: bytes,
          /** Letters and folders it can be reached by. */
          paths: z.array(z.string()),
        }),
      ),
    }),
  ),
})
export type Disk = z.infer<typeof disksAnswerSchema>['disks'][number]

/** Every disk of the server with its partitions, those that are offline included. */
export const disks = {
  target: nothing,
  answer: disksAnswerSchema,
  primitives: { 'Get-DiskList': read(nothing, disksAnswerSchema, 60_000) },
} as const satisfies ReadSchemas
