import { z } from 'zod'
import type { backupActivity, JobActivity } from '../../../shared/reads/backup-activity.ts'
import { findName, type SimulatedKind } from '../../server/simulated-kind.ts'
import { runningDpmJobs, type SimulatedDpmState } from '../dpm-jobs/simulated.ts'
import { runningMarsJobs, type SimulatedMarsState } from '../mars-jobs/simulated.ts'
import { dpmAbsence, hasService, marsAbsence } from '../roles/simulated.ts'

/** The processes of backup products that are looked for. */
const processSchema = z.enum(['IaaSBcdrExtension.exe', 'wbengine.exe', 'wbadmin.exe', 'diskshadow.exe'])

/** Processes of backup products that are at work, as data; the jobs are those that the simulated modules tell. */
export const simulatedBackupActivity = {
  state: {
    backupProcesses: z.array(processSchema),
  },
  answers: {
    'Get-BackupProcessList': ({ backupProcesses }) => ({ running: backupProcesses.length > 0, by: backupProcesses }),
    'Get-MarsJobActivity': (state) => {
      if (marsAbsence(state) !== null) return told([])
      const engine = state.services[findName(state.services, 'obengine') ?? '']
      if (engine?.state !== 'running') return { known: false, reason: 'engineStopped', jobs: [] }
      return told(runningMarsJobs(state, 'Get-MarsJobActivity'))
    },
    'Get-DpmJobActivity': (state) => {
      if (dpmAbsence(state) === null) return told(runningDpmJobs(state, 'Get-DpmJobActivity'))
      return hasService(state, 'DPMRA') ? { known: false, reason: 'agentOnly', jobs: [] } : told([])
    },
  },
} as const satisfies SimulatedKind<
  { backupProcesses: z.infer<typeof processSchema>[] } & SimulatedMarsState & SimulatedDpmState,
  keyof typeof backupActivity.primitives
>

function told(jobs: readonly { id: string; type: string }[]): JobActivity {
  return { known: true, reason: null, jobs: jobs.map(({ id, type }) => ({ id, type })) }
}
