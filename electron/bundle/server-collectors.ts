import type { ReadName } from '../../shared/kinds.ts'
import { errorText } from '../../shared/model/error-text.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { CollectedFile, Collector, ReadServer } from './collector.ts'

/** The services of the agents and those they stand on. */
const services = [
  'obengine', 'OBRecoveryServicesManagementAgent', 'MSDPM', 'DPMRA', 'DPMLA', 'DPMAMService', 'DpmWriter', 'DPMVmmHelperService',
  'RdAgent', 'WindowsAzureGuestAgent', 'IaasVmProvider', 'VSS', 'swprv', 'SQLWriter', 'CryptSvc', 'EventSystem', 'COMSysApp', 'MSDTC',
  'Winmgmt', 'RpcSs', 'BITS', 'Schedule', 'vmicvss', 'MSiSCSI',
]

/** The event logs that the products and VSS write to; of each the newest faults. */
const eventLogs: readonly { log: string; providers?: string[]; levels?: string[] }[] = [
  { log: 'CloudBackup' },
  { log: 'CloudBackup/Operational' },
  { log: 'DPM Alerts' },
  { log: 'DPM Backup Events' },
  { log: 'Application', providers: ['VSS', 'MSDTC', 'ESENT', 'SQLWRITER', 'SQLVDI', 'CAPI2'] },
  { log: 'Application', levels: ['critical', 'error'] },
  { log: 'System', providers: ['volsnap', 'disk', 'Ntfs', 'Service Control Manager', 'Schannel'], levels: ['critical', 'error', 'warning'] },
  { log: 'System', levels: ['critical', 'error'] },
]

/** Reads that go into a bundle as they answer, each a file of its own. */
const plainReads: readonly { name: string; read: ReadName; at?: Record<string, unknown> }[] = [
  { name: 'roles-and-versions', read: 'roles' },
  { name: 'programs', read: 'programs', at: { nameContains: ['Azure', 'Backup', 'Recovery Services', 'Data Protection Manager', 'SQL Server'] } },
  { name: 'vss-writers', read: 'vssWriters' },
  { name: 'shadow-storage', read: 'shadowStorages' },
  { name: 'volumes', read: 'volumes' },
  { name: 'disks', read: 'disks' },
  { name: 'backup-activity', read: 'backupActivity' },
  { name: 'mars-settings', read: 'marsSettings' },
  { name: 'mars-jobs', read: 'marsJobs', at: { last: 50 } },
  { name: 'machine-condition', read: 'machineCondition' },
  { name: 'clock', read: 'clock' },
  { name: 'updates', read: 'updates' },
  { name: 'network-adapters', read: 'networkAdapters' },
  { name: 'proxy-of-system', read: 'proxy', at: { account: 'S-1-5-18' } },
  { name: 'network/azure-backup', read: 'endpoint', at: { set: 'azure-backup' } },
  { name: 'network/azure-platform', read: 'endpoint', at: { set: 'azure-platform' } },
  { name: 'tasks/mars', read: 'scheduledTasks', at: { folder: '\\Microsoft\\OnlineBackup' } },
  { name: 'tasks/root', read: 'scheduledTasks', at: { folder: '\\' } },
]

/** What is read of a server for its bundle, besides the report and the logs. `hours`: how far back events go. Changes nothing. */
export function serverCollectors(read: ReadServer, hours: number): Collector[] {
  const one = (name: string, what: ReadName, at: Record<string, unknown>): Collector => ({
    name,
    collect: async (signal) => [jsonFile(name, await read(what, at, signal))],
  })
  return [
    ...plainReads.map(({ name, read: what, at = {} }) => one(name, what, at)),
    ...eventLogs.map(({ log, ...which }, index) =>
      one(`events/${index + 1}-${log.replace(/[^A-Za-z]+/g, '-').toLowerCase()}`, 'events', { log, hours, ...which }),
    ),
    { name: 'services', collect: (signal) => serviceStates(read, signal) },
  ]
}

/** Each service with its state; one that does not answer is told beside the others. */
async function serviceStates(read: ReadServer, signal: AbortSignal): Promise<CollectedFile[]> {
  const states = await Promise.all(
    services.map(async (name): Promise<[string, Json]> => {
      try {
        return [name, await read('service', { name }, signal)]
      } catch (error) {
        if (signal.aborted) throw error
        return [name, { unread: errorText(error) }]
      }
    }),
  )
  return [jsonFile('services', Object.fromEntries(states))]
}

function jsonFile(name: string, answer: Json): CollectedFile {
  return { name: `${name}.json`, text: `${JSON.stringify(answer, null, 2)}\n` }
}
