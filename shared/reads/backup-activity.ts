import { z } from 'zod'
import { nothing, type ReadSchemas, read } from '../model/kind.ts'

const backupActivityAnswerSchema = z.strictObject({
  /** `null` when a writer waits between freeze and completion and nobody can tell for what. */
  running: z.boolean().nullable(),
  /** What showed it: process names, or `vss` for writers that a snapshot holds. */
  by: z.array(z.string()),
})
const processListSchema = backupActivityAnswerSchema.extend({ running: z.boolean() })

/** Whether a backup is at work: writers between freeze and completion, or a process of a backup product. */
export const backupActivity = {
  target: nothing,
  answer: backupActivityAnswerSchema,
  primitives: {
    /** Processes of backup products that are at work now; writers are judged from `Get-VssWriterState`. */
    'Get-BackupProcessList': read(nothing, processListSchema),
  },
} as const satisfies ReadSchemas
