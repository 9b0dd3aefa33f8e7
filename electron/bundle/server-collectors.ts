import type { ReadName } from '../../shared/kinds.ts'
import { errorText } from '../../shared/model/error-text.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { CollectedFile, Collector, ReadServer } from './collector.ts'

/** The services of the agents and those they stand on. */
const services = [
  'obengine',
  'OBRecoveryServicesManagementAgent',
  'MSDPM',
  'DPMRA',
  'DPMLA',
  'DPMAMService',
  'DpmWriter',
  'DPMVmmHelperService',
  'RdAgent',
  'WindowsAzureGuestAgent',
  'IaasVmProvider',
  'VSS',
  'swprv',
  'SQLWriter',
  'CryptSvc',
  'EventSystem',
  'COMSysApp',
  'MSDTC',
  'Winmgmt',
  'RpcSs',
  'BITS',
  'Schedule',
  'vmicvss',
  'MSiSCSI',
]

/** The event logs that the products and VSS write to; of each the newest faults. */
const eventLogs: readonly { log: string; providers?: string[]; levels?: string[] }[] = [
  { log: 'CloudBackup' },
  { log: 'CloudBackup/Operational' },
  { log: 'DPM Alerts' },
  { log: 'DPM Backup Events' },
  { log: 'Application', providers: ['VSS', 'MSDTC', 'ESENT', 'SQLWRITER', 'SQLVDI', 'CAPI2'] },
  { log: 'Application', levels: ['critical', 'error'] },
  {
    log: 'System',
    providers: ['volsnap', 'disk', 'Ntfs', 'Service Control Manager', 'Schannel'],
    levels: ['critical', 'error', 'warning'],
  },
  { log: 'System', levels: ['critical', 'error'] },
]

/** Reads that go into a bundle as they answer, each a file of its own. */
const plainReads: readonly { name: string; read: ReadName; at?: Record<string, unknown> }[] = [
  { name: 'roles-and-versions', read: 'roles' },
  {
    name: 'programs',
    read: 'programs',
    at: { nameContains: ['Azure', 'Backup', 'Recovery Services', 'Data Protection Manager', 'SQL Server'] },
  },
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

/** Values of the registry that say how the agents and TLS are set up. Whole branches are not read. */
const registryValues = [
  ['HKLM\\SOFTWARE\\Microsoft\\Windows Azure Backup\\Config', 'ServiceResourceName'],
  ['HKLM\\SOFTWARE\\Microsoft\\Windows Azure Backup\\Config', 'ScratchLocation'],
  ['HKLM\\SOFTWARE\\Microsoft\\Windows Azure Backup\\Config', 'MachineId'],
  ['HKLM\\SOFTWARE\\Microsoft\\Windows Azure Backup\\Config\\CloudBackupProvider', 'ScratchLocation'],
  ['HKLM\\SOFTWARE\\Microsoft\\Microsoft Data Protection Manager\\Setup', 'InstallPath'],
  ['HKLM\\SOFTWARE\\Microsoft\\Microsoft Data Protection Manager\\DB', 'InstanceName'],
  ['HKLM\\SOFTWARE\\Microsoft\\BcdrAgent', 'USEVSSCOPYBACKUP'],
  ['HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full', 'Release'],
  ['HKLM\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319', 'SchUseStrongCrypto'],
  ['HKLM\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319', 'SystemDefaultTlsVersions'],
  ['HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client', 'Enabled'],
  [
    'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client',
    'DisabledByDefault',
  ],
] as const

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
    { name: 'registry', collect: (signal) => registryStates(read, signal) },
  ]
}

/** Each service with its state. */
async function serviceStates(read: ReadServer, signal: AbortSignal): Promise<CollectedFile[]> {
  const states = await eachOf(services, (name) => read('service', { name }, signal), signal)
  return [jsonFile('services', Object.fromEntries(services.map((name, index) => [name, states[index] ?? null])))]
}

async function registryStates(read: ReadServer, signal: AbortSignal): Promise<CollectedFile[]> {
  const states = await eachOf(registryValues, ([key, name]) => read('registryValue', { key, name }, signal), signal)
  return [
    jsonFile(
      'registry',
      registryValues.map(([key, name], index) => ({ key, name, state: states[index] ?? null })),
    ),
  ]
}

/** The answer for each; one that does not answer is told beside the others. */
function eachOf<Asked>(
  list: readonly Asked[],
  ask: (one: Asked) => Promise<Json>,
  signal: AbortSignal,
): Promise<Json[]> {
  return Promise.all(
    list.map(async (one) => {
      try {
        return await ask(one)
      } catch (error) {
        if (signal.aborted) throw error
        return { unread: errorText(error) }
      }
    }),
  )
}

function jsonFile(name: string, answer: Json): CollectedFile {
  return { name: `${name}.json`, text: `${JSON.stringify(answer, null, 2)}\n` }
}
