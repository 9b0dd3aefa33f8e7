import { z } from 'zod'
import { ofModule, type ReadSchemas, read, whereInstalled } from '../model/kind.ts'

/** One job of MABS or DPM. Type and status are the names of the module's own enumerations, the same in every language. */
export const dpmJobSchema = z.strictObject({
  id: z.string(),
  /** `Replication`, `ShadowCopy`, `Validation` (a consistency check), `CloudBackup`, `Recovery` and others. */
  type: z.string(),
  /** `Scheduled`, `InProgress`, `Cancelling`, `Failed`, `Warning` and `Succeeded` are known. */
  status: z.string(),
  completed: z.boolean(),
  /** `null` when it has not started. */
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  group: z.string().nullable(),
  sources: z.array(z.string()),
})
export type DpmJob = z.infer<typeof dpmJobSchema>

const dpmJobsTargetSchema = z.strictObject({ hours: z.number().int().min(1).max(168).default(24) })
const dpmJobsAnswer = whereInstalled(
  z.strictObject({
    running: z.array(dpmJobSchema),
    /** Those that have ended, the newest first. */
    ended: z.array(dpmJobSchema),
  }),
)

/** The jobs of this backup server that run now, and those that began in the last hours. */
export const dpmJobs = {
  target: dpmJobsTargetSchema,
  answer: dpmJobsAnswer,
  primitives: { 'Get-DpmJobList': ofModule('dpm', read(dpmJobsTargetSchema, dpmJobsAnswer)) },
} as const satisfies ReadSchemas
