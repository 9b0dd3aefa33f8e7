import type { ReadName } from '../../shared/kinds.ts'
import { errorText } from '../../shared/model/error-text.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { RegistryState } from '../../shared/resources/registry-value.ts'
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

/** The event logs that the products and VSS write to, each event with its message. */
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

/** So many of the newest events of each log. */
const mostEvents = 2000

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
  { name: 'mars-policy', read: 'marsPolicy' },
  { name: 'dpm-datasources', read: 'dpmDatasources' },
  { name: 'dpm-storage', read: 'dpmStorage' },
  { name: 'dpm-jobs', read: 'dpmJobs', at: { hours: 72 } },
  { name: 'vm-metadata', read: 'instanceMetadata' },
  { name: 'antivirus', read: 'antivirus' },
  { name: 'server-load', read: 'serverLoad' },
  { name: 'machine-condition', read: 'machineCondition' },
  { name: 'clock', read: 'clock' },
  { name: 'updates', read: 'updates' },
  { name: 'network-adapters', read: 'networkAdapters' },
  { name: 'network/azure-backup', read: 'endpoint', at: { set: 'azure-backup' } },
  { name: 'network/azure-platform', read: 'endpoint', at: { set: 'azure-platform' } },
  { name: 'tasks/mars', read: 'scheduledTasks', at: { folder: '\\Microsoft\\OnlineBackup' } },
  { name: 'tasks/root', read: 'scheduledTasks', at: { folder: '\\' } },
]

/** Branches of the registry in which the agents, VSS, TLS and .NET keep their settings, with how deep they are read. */
const branches: readonly { name: string; key: string; depth?: number }[] = [
  { name: 'mars', key: 'SOFTWARE\\Microsoft\\Windows Azure Backup', depth: 6 },
  { name: 'mabs', key: 'SOFTWARE\\Microsoft\\Microsoft Data Protection Manager', depth: 6 },
  { name: 'vm-extension', key: 'SOFTWARE\\Microsoft\\BcdrAgent' },
  { name: 'vm-extension-kept', key: 'SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys' },
  { name: 'vm-guest-agent', key: 'SOFTWARE\\Microsoft\\GuestAgent' },
  { name: 'vss-settings', key: 'SYSTEM\\CurrentControlSet\\Services\\VSS\\Settings' },
  { name: 'vss-access', key: 'SYSTEM\\CurrentControlSet\\Services\\VSS\\VssAccessControl' },
  { name: 'excluded-from-backup', key: 'SYSTEM\\CurrentControlSet\\Control\\BackupRestore' },
  { name: 'tls', key: 'SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL', depth: 4 },
  { name: 'dotnet', key: 'SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319', depth: 0 },
  { name: 'dotnet-32-bit', key: 'SOFTWARE\\WOW6432Node\\Microsoft\\.NETFramework\\v4.0.30319', depth: 0 },
  { name: 'dotnet-version', key: 'SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full', depth: 0 },
]

/**
 * Where the providers of VSS are kept once they are registered. The call is documented and the key is not, so nothing is judged by it.
 * https://learn.microsoft.com/windows/win32/api/vsadmin/nf-vsadmin-ivssadmin-registerprovider
 */
const vssProviders = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\VSS\\Providers'

/** The accounts that services work for, by their SID: SYSTEM, LOCAL SERVICE, NETWORK SERVICE. */
const serviceAccounts = { system: 'S-1-5-18', localService: 'S-1-5-19', networkService: 'S-1-5-20' }

/** What is read of a server for its bundle, besides the report and the logs. `hours`: how far back events go. Changes nothing. */
export function serverCollectors(read: ReadServer, hours: number): Collector[] {
  const one = (name: string, what: ReadName, at: Record<string, unknown>): Collector => ({
    name,
    collect: async (signal) => [jsonFile(name, await read(what, at, signal))],
  })
  return [
    ...plainReads.map(({ name, read: what, at = {} }) => one(name, what, at)),
    ...eventLogs.map(({ log, ...which }, index) =>
      one(`events/${index + 1}-${log.replace(/[^A-Za-z]+/g, '-').toLowerCase()}`, 'eventRecords', {
        log,
        hours,
        most: mostEvents,
        ...which,
      }),
    ),
    ...branches.map(({ name, key, depth }) =>
      one(`registry/${name}`, 'registryBranch', { key: `HKLM\\${key}`, ...(depth === undefined ? {} : { depth }) }),
    ),
    one('vss-providers', 'registryBranch', { key: vssProviders }),
    { name: 'services', collect: (signal) => serviceStates(read, signal) },
    { name: 'network/proxies', collect: (signal) => proxies(read, signal) },
    { name: 'mars-cache', collect: (signal) => marsCache(read, signal) },
  ]
}

/** Each service with its state. */
async function serviceStates(read: ReadServer, signal: AbortSignal): Promise<CollectedFile[]> {
  const states = await eachOf(services, (name) => read('service', { name }, signal), signal)
  return [jsonFile('services', Object.fromEntries(services.map((name, index) => [name, states[index] ?? null])))]
}

/** The proxy of each account that may connect: those of services, and the administrator's. */
async function proxies(read: ReadServer, signal: AbortSignal): Promise<CollectedFile[]> {
  const user = (await read('currentUser', {}, signal)) as { sid: string }
  const accounts = Object.entries({ ...serviceAccounts, administrator: user.sid })
  const answers = await eachOf(accounts, ([, account]) => read('proxy', { account }, signal), signal)
  return [jsonFile('network/proxies', Object.fromEntries(accounts.map(([name], at) => [name, answers[at] ?? null])))]
}

/** The cache folder of the MARS agent: where it is, how much lies in it, and how much room its volume has. */
async function marsCache(read: ReadServer, signal: AbortSignal): Promise<CollectedFile[]> {
  const key = 'HKLM\\SOFTWARE\\Microsoft\\Windows Azure Backup\\Config'
  const state = (await read('registryValue', { key, name: 'ScratchLocation' }, signal)) as RegistryState
  const path = state.exists && state.value.kind !== 'MultiString' ? state.value.data : ''
  if (path === '') return [jsonFile('mars-cache', { exists: false })]
  const [files = null, volume = null] = await eachOf(
    [
      { what: 'files', at: { path, subfolders: true } },
      { what: 'volume', at: { path } },
    ] as const,
    ({ what, at }) => read(what, at, signal),
    signal,
  )
  return [jsonFile('mars-cache', { exists: true, path, files, volume })]
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
