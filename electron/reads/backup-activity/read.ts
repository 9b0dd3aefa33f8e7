import type { Read } from '../read-type.ts'
import { standingWriters } from '../vss-writers/standing-writers.ts'

/**
 * Whether a backup is at work: a process of a backup product, or a writer that a snapshot holds. A writer that is stuck is no
 * backup; where nobody can tell the two apart, nobody knows.
 */
export const backupActivity: Read<'backupActivity'> = async (server, _at, { writers: _, ...options }) => {
  const [processes, { writers }] = await Promise.all([
    server.call('Get-BackupProcessList', {}, options),
    standingWriters(server, options),
  ])
  const held = writers.some(({ condition }) => condition === 'inProgress')
  if (processes.running || held) return { running: true, by: held ? [...processes.by, 'vss'] : processes.by }
  return { running: writers.some(({ condition }) => condition === 'unclear') ? null : false, by: [] }
}
