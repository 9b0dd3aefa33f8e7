import type { BackupActivityAnswer, JobActivity } from '../../../shared/reads/backup-activity.ts'
import { type Server, ServerError } from '../../server/server.ts'

/** What runs besides what a snapshot holds: processes, jobs of MARS and DPM, and who did not tell. */
export type JobsAtWork = Omit<BackupActivityAnswer, 'running'> & { running: boolean }

/** Asks for processes of backup products and for jobs of MARS and DPM at the same time. Changes nothing. */
export async function jobsAtWork(server: Server): Promise<JobsAtWork> {
  const [processes, mars, dpm] = await Promise.all([
    server.call('Get-BackupProcessList', {}),
    askJobs(server.call('Get-MarsJobActivity', {})),
    askJobs(server.call('Get-DpmJobActivity', {})),
  ])
  const by = [...processes.by, ...(mars.jobs.length > 0 ? ['marsJob'] : []), ...(dpm.jobs.length > 0 ? ['dpmJob'] : [])]
  return {
    running: by.length > 0,
    by,
    known: mars.known && dpm.known,
    marsJob: mars.jobs[0] ?? null,
    dpmJobs: dpm.jobs,
    silent: [
      ...(mars.reason === null ? [] : [{ product: 'mars' as const, reason: mars.reason }]),
      ...(dpm.reason === null ? [] : [{ product: 'dpm' as const, reason: dpm.reason }]),
    ],
  }
}

/** A module that gives no answer is silent, which is no proof of anything; a caller who gave up hears that. */
async function askJobs(asked: Promise<JobActivity>): Promise<JobActivity> {
  try {
    return await asked
  } catch (error) {
    if (!(error instanceof ServerError) || error.code === 'cancelled') throw error
    return { known: false, reason: 'noAnswer', jobs: [] }
  }
}
