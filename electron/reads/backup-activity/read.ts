import type { Read } from '../read-type.ts'

/** States 2 to 5 of a writer: a snapshot is being made or its requester has not said that it is done (VSS_WRITER_STATE). */
const busyStates = [2, 3, 4, 5]

/** Whether a backup is at work: a process of a backup product, or a writer between freeze and completion. */
export const backupActivity: Read<'backupActivity'> = async (server, _at, options) => {
  const [processes, { writers }] = await Promise.all([
    server.call('Get-BackupProcessList', {}, options),
    server.call('Get-VssWriterState', {}, options),
  ])
  const busy = writers.some((writer) => busyStates.includes(writer.state))
  return { running: processes.running || busy, by: busy ? [...processes.by, 'vss'] : processes.by }
}
