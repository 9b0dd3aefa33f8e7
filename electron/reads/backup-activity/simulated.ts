import { z } from 'zod'
import type { backupActivity } from '../../../shared/reads/backup-activity.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

/** Processes of backup products, as data. */
export const simulatedBackupActivity = {
  state: {
    /** Names of processes of backup products that are at work. */
    backupProcesses: z.array(z.string()),
  },
  answers: {
    'Get-BackupProcessList': ({ backupProcesses }) => ({ running: backupProcesses.length > 0, by: backupProcesses }),
  },
} as const satisfies SimulatedKind<{ backupProcesses: string[] }, keyof typeof backupActivity.primitives>
