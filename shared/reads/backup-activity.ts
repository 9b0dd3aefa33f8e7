import { z } from 'zod'
import { nothing, ofModule, type ReadSchemas, read } from '../model/kind.ts'

/** A job that runs, with the name of its type in the module's own enumeration. */
const runningJobSchema = z.strictObject({ id: z.string(), type: z.string() })

/** Why nobody knows whether a product runs a job. */
const silenceSchema = z.enum([
  /** The engine of MARS does not run, so it cannot be asked. */
  'engineStopped',
  'engineBusy',
  /** Only the backup server knows the jobs of a protected computer. */
  'agentOnly',
  /** Its module could not be loaded, has failed, or has not answered in time. */
  'noAnswer',
])

const jobActivitySchema = z.strictObject({
  known: z.boolean(),
  /** `null` when it is known. */
  reason: silenceSchema.nullable(),
  jobs: z.array(runningJobSchema),
})
export type JobActivity = z.infer<typeof jobActivitySchema>

const backupActivityAnswerSchema = z.strictObject({
  /** `null` when nothing was found but not everything could be asked: a silent product, or a writer that waits for nobody knows what. */
  running: z.boolean().nullable(),
  /** What showed it: process names, `marsJob`, `dpmJob`, or `vss` for writers that a snapshot holds. */
  by: z.array(z.string()),
  /** Whether every product that is installed here has told its jobs. */
  known: z.boolean(),
  marsJob: runningJobSchema.nullable(),
  dpmJobs: z.array(runningJobSchema),
  /** The products that did not tell. */
  silent: z.array(z.strictObject({ product: z.enum(['mars', 'dpm']), reason: silenceSchema })),
})
export type BackupActivityAnswer = z.infer<typeof backupActivityAnswerSchema>

const processListSchema = z.strictObject({ running: z.boolean(), by: z.array(z.string()) })

/** Whether a backup is at work: a process of a backup product, a job of MARS or DPM, or writers between freeze and completion. */
export const backupActivity = {
  target: nothing,
  answer: backupActivityAnswerSchema,
  primitives: {
    /** Processes of backup products that are at work now; writers are judged from `Get-VssWriterState`. */
    'Get-BackupProcessList': read(nothing, processListSchema),
    /** Jobs that the MARS agent runs now. Known and empty where it is not installed. */
    'Get-MarsJobActivity': ofModule('mars', read(nothing, jobActivitySchema)),
    /** Jobs that MABS or DPM runs now, likewise. */
    'Get-DpmJobActivity': ofModule('dpm', read(nothing, jobActivitySchema)),
  },
} as const satisfies ReadSchemas
