import { z } from 'zod'
import { nothing, type ReadSchemas, read } from '../model/kind.ts'

const backupActivityAnswerSchema = z.strictObject({
  running: z.boolean(),
  /** What showed it: process names, or `vss` for writers in states 2 to 5. */
  by: z.array(z.string()),
})

/** Whether a backup is at work: writers between freeze and completion, or a process of a backup product. */
export const backupActivity = {
  target: nothing,
  answer: backupActivityAnswerSchema,
  primitives: {
    /** Processes of backup products that are at work now; writers are judged from `Get-VssWriterState`. */
    'Get-BackupProcessList': read(nothing, backupActivityAnswerSchema),
  },
} as const satisfies ReadSchemas
