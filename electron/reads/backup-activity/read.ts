import type { Read } from '../read-type.ts'
import { standingWriters } from '../vss-writers/standing-writers.ts'
import { jobsAtWork } from './jobs-at-work.ts'

/**
 * Whether a backup is at work: a process of a backup product, a job of MARS or DPM, or a writer that a snapshot holds. A writer
 * that is stuck is no backup. Where nothing was found but a product did not tell, or a writer may wait for it, nobody knows.
 */
export const backupActivity: Read<'backupActivity'> = async (server) => {
  const [jobs, { writers }] = await Promise.all([jobsAtWork(server), standingWriters(server)])
  const held = writers.some(({ condition }) => condition === 'inProgress')
  if (jobs.running || held) return { ...jobs, running: true, by: held ? [...jobs.by, 'vss'] : jobs.by }
  const isDoubtful = !jobs.known || writers.some(({ condition }) => condition === 'unclear')
  return { ...jobs, running: isDoubtful ? null : false }
}
