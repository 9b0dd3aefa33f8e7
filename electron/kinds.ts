import type {
  ActionName,
  actions as actionSchemas,
  ResourceName,
  reads as readSchemas,
  resources as resourceSchemas,
} from '../shared/kinds.ts'
import { type ActionOf, checkedAction } from './actions/checked-action.ts'
import { copyFile } from './actions/copy-file/action.ts'
import { simulatedCopyFile } from './actions/copy-file/simulated.ts'
import { copyFolder } from './actions/copy-folder/action.ts'
import { simulatedCopyFolder } from './actions/copy-folder/simulated.ts'
import { createRecoveryPoint } from './actions/create-recovery-point/action.ts'
import { simulatedCreateRecoveryPoint } from './actions/create-recovery-point/simulated.ts'
import { moveAside } from './actions/move-aside/action.ts'
import { simulatedMoveAside } from './actions/move-aside/simulated.ts'
import { reinstallMsdtc } from './actions/reinstall-msdtc/action.ts'
import { simulatedReinstallMsdtc } from './actions/reinstall-msdtc/simulated.ts'
import { restartService, restartServices } from './actions/restart-services.ts'
import { startConsistencyCheck } from './actions/start-consistency-check/action.ts'
import { simulatedStartConsistencyCheck } from './actions/start-consistency-check/simulated.ts'
import { startServices, stopServices } from './actions/stop-services.ts'
import { syncClock } from './actions/sync-clock/action.ts'
import { simulatedSyncClock } from './actions/sync-clock/simulated.ts'
import type { ActionType } from './engine/action-type.ts'
import type { Reader } from './engine/ports.ts'
import type { ResourceType } from './engine/resource-type.ts'
import { simulatedAntivirus } from './reads/antivirus/simulated.ts'
import { backupActivity } from './reads/backup-activity/read.ts'
import { simulatedBackupActivity } from './reads/backup-activity/simulated.ts'
import { simulatedCertificates } from './reads/certificates/simulated.ts'
import { clock } from './reads/clock/read.ts'
import { simulatedClock } from './reads/clock/simulated.ts'
import { simulatedCurrentUser } from './reads/current-user/simulated.ts'
import { simulatedDevice } from './reads/device/simulated.ts'
import { simulatedDisks } from './reads/disks/simulated.ts'
import { simulatedDpmDatasources } from './reads/dpm-datasources/simulated.ts'
import { simulatedDpmJobs } from './reads/dpm-jobs/simulated.ts'
import { simulatedDpmStorage } from './reads/dpm-storage/simulated.ts'
import { endpoint } from './reads/endpoint/read.ts'
import { simulatedEndpoint } from './reads/endpoint/simulated.ts'
import { simulatedEventRecords } from './reads/event-records/simulated.ts'
import { simulatedEvents } from './reads/events/simulated.ts'
import { simulatedFile } from './reads/file/simulated.ts'
import { simulatedFiles } from './reads/files/simulated.ts'
import { firewallRules } from './reads/firewall-rules/read.ts'
import { simulatedFirewallRules } from './reads/firewall-rules/simulated.ts'
import { simulatedFolderOwners } from './reads/folder-owners/simulated.ts'
import { simulatedInstalledServices } from './reads/installed-services/simulated.ts'
import { simulatedInstanceMetadata } from './reads/instance-metadata/simulated.ts'
import { simulatedIscsiSessions } from './reads/iscsi-sessions/simulated.ts'
import { simulatedMachineCondition } from './reads/machine-condition/simulated.ts'
import { simulatedMarsJobs } from './reads/mars-jobs/simulated.ts'
import { simulatedMarsPolicy } from './reads/mars-policy/simulated.ts'
import { simulatedMarsSettings } from './reads/mars-settings/simulated.ts'
import { networkAdapters } from './reads/network-adapters/read.ts'
import { simulatedNetworkAdapters } from './reads/network-adapters/simulated.ts'
import { simulatedPrograms } from './reads/programs/simulated.ts'
import { proxy } from './reads/proxy/read.ts'
import { simulatedProxy } from './reads/proxy/simulated.ts'
import { type Known, oneCall } from './reads/read-type.ts'
import { type Reads, readerOf } from './reads/reader.ts'
import { registryBranch } from './reads/registry-branch/read.ts'
import { simulatedRegistryBranch } from './reads/registry-branch/simulated.ts'
import { simulatedRoles } from './reads/roles/simulated.ts'
import { scheduledTasks } from './reads/scheduled-tasks/read.ts'
import { simulatedScheduledTasks } from './reads/scheduled-tasks/simulated.ts'
import { simulatedServerLoad } from './reads/server-load/simulated.ts'
import { shadowStorages } from './reads/shadow-storages/read.ts'
import { simulatedShadowStorages } from './reads/shadow-storages/simulated.ts'
import { simulatedUpdates } from './reads/updates/simulated.ts'
import { simulatedVolume } from './reads/volume/simulated.ts'
import { simulatedVolumes } from './reads/volumes/simulated.ts'
import { vssWriters } from './reads/vss-writers/read.ts'
import { simulatedVssWriters } from './reads/vss-writers/simulated.ts'
import { accessList } from './resources/access-list/resource.ts'
import { simulatedAccessList } from './resources/access-list/simulated.ts'
import { certificate } from './resources/certificate/resource.ts'
import { simulatedCertificate } from './resources/certificate/simulated.ts'
import { checkedResource, type ResourceOf } from './resources/checked-resource.ts'
import { defenderExclusion } from './resources/defender-exclusion/resource.ts'
import { simulatedDefenderExclusion } from './resources/defender-exclusion/simulated.ts'
import { diskOnline } from './resources/disk-online/resource.ts'
import { simulatedDiskOnline } from './resources/disk-online/simulated.ts'
import { firewallRule } from './resources/firewall-rule/resource.ts'
import { simulatedFirewallRule } from './resources/firewall-rule/simulated.ts'
import { marsProxy } from './resources/mars-proxy/resource.ts'
import { simulatedMarsProxy } from './resources/mars-proxy/simulated.ts'
import { registryValue } from './resources/registry-value/resource.ts'
import { simulatedRegistryValue } from './resources/registry-value/simulated.ts'
import { scheduledTask } from './resources/scheduled-task/resource.ts'
import { simulatedScheduledTask } from './resources/scheduled-task/simulated.ts'
import { service } from './resources/service/resource.ts'
import { simulatedService } from './resources/service/simulated.ts'
import { shadowStorage } from './resources/shadow-storage/resource.ts'
import { simulatedShadowStorage } from './resources/shadow-storage/simulated.ts'
import { timeZone } from './resources/time-zone/resource.ts'
import { simulatedTimeZone } from './resources/time-zone/simulated.ts'
import { winInetProxy } from './resources/win-inet-proxy/resource.ts'
import { simulatedWinInetProxy } from './resources/win-inet-proxy/simulated.ts'
import { windowsFeature } from './resources/windows-feature/resource.ts'
import { simulatedWindowsFeature } from './resources/windows-feature/simulated.ts'
import type { Server } from './server/server.ts'

/** A kind with calls of its own has a simulated counterpart that answers each of them. */
type Counterpart<Schemas> = Schemas extends { primitives: infer Calls }
  ? { simulated: { answers: { readonly [Name in keyof Calls]: unknown } } }
  : unknown

/** Every resource: what it is on a server, and its simulated counterpart. */
export const resources = {
  registryValue: { open: registryValue, simulated: simulatedRegistryValue },
  service: { open: service, simulated: simulatedService },
  accessList: { open: accessList, simulated: simulatedAccessList },
  shadowStorage: { open: shadowStorage, simulated: simulatedShadowStorage },
  certificate: { open: certificate, simulated: simulatedCertificate },
  marsProxy: { open: marsProxy, simulated: simulatedMarsProxy },
  firewallRule: { open: firewallRule, simulated: simulatedFirewallRule },
  diskOnline: { open: diskOnline, simulated: simulatedDiskOnline },
  scheduledTask: { open: scheduledTask, simulated: simulatedScheduledTask },
  windowsFeature: { open: windowsFeature, simulated: simulatedWindowsFeature },
  defenderExclusion: { open: defenderExclusion, simulated: simulatedDefenderExclusion },
  winInetProxy: { open: winInetProxy, simulated: simulatedWinInetProxy },
  timeZone: { open: timeZone, simulated: simulatedTimeZone },
} as const satisfies {
  [Name in ResourceName]: { open(server: Server): ResourceOf<Name> } & Counterpart<(typeof resourceSchemas)[Name]>
}

/** Every read that is no resource, likewise. */
const reads = {
  vssWriters: { read: vssWriters, simulated: simulatedVssWriters },
  serverLoad: { read: oneCall('Get-ServerLoad'), simulated: simulatedServerLoad },
  backupActivity: { read: backupActivity, simulated: simulatedBackupActivity },
  machineCondition: { read: oneCall('Get-MachineConditionState'), simulated: simulatedMachineCondition },
  shadowStorages: { read: shadowStorages, simulated: simulatedShadowStorages },
  installedServices: { read: oneCall('Get-InstalledServiceList'), simulated: simulatedInstalledServices },
  certificates: { read: oneCall('Get-CertificateList'), simulated: simulatedCertificates },
  folderOwners: { read: oneCall('Get-FolderOwnerList'), simulated: simulatedFolderOwners },
  file: { read: oneCall('Get-FileState'), simulated: simulatedFile },
  files: { read: oneCall('Get-FileCount'), simulated: simulatedFiles },
  volume: { read: oneCall('Get-VolumeState'), simulated: simulatedVolume },
  volumes: { read: oneCall('Get-VolumeList'), simulated: simulatedVolumes },
  events: { read: oneCall('Get-EventSummary'), simulated: simulatedEvents },
  eventRecords: { read: oneCall('Get-EventRecordList'), simulated: simulatedEventRecords },
  disks: { read: oneCall('Get-DiskList'), simulated: simulatedDisks },
  iscsiSessions: { read: oneCall('Get-IscsiSessionList'), simulated: simulatedIscsiSessions },
  device: { read: oneCall('Get-DeviceState'), simulated: simulatedDevice },
  currentUser: { read: oneCall('Get-CurrentUserState'), simulated: simulatedCurrentUser },
  scheduledTasks: { read: scheduledTasks, simulated: simulatedScheduledTasks },
  registryBranch: { read: registryBranch, simulated: simulatedRegistryBranch },
  programs: { read: oneCall('Get-InstalledProgramList'), simulated: simulatedPrograms },
  updates: { read: oneCall('Get-WindowsUpdateList'), simulated: simulatedUpdates },
  endpoint: { read: endpoint, simulated: simulatedEndpoint },
  antivirus: { read: oneCall('Get-AntivirusState'), simulated: simulatedAntivirus },
  proxy: { read: proxy, simulated: simulatedProxy },
  clock: { read: clock, simulated: simulatedClock },
  roles: { read: oneCall('Get-ServerRoleState'), simulated: simulatedRoles },
  marsPolicy: { read: oneCall('Get-MarsPolicyState'), simulated: simulatedMarsPolicy },
  marsSettings: { read: oneCall('Get-MarsSettingState'), simulated: simulatedMarsSettings },
  dpmDatasources: { read: oneCall('Get-DpmDatasourceList'), simulated: simulatedDpmDatasources },
  dpmStorage: { read: oneCall('Get-DpmStorageState'), simulated: simulatedDpmStorage },
  marsJobs: { read: oneCall('Get-MarsJobList'), simulated: simulatedMarsJobs },
  dpmJobs: { read: oneCall('Get-DpmJobList'), simulated: simulatedDpmJobs },
  networkAdapters: { read: networkAdapters, simulated: simulatedNetworkAdapters },
  firewallRules: { read: firewallRules, simulated: simulatedFirewallRules },
  instanceMetadata: { read: oneCall('Get-InstanceMetadata'), simulated: simulatedInstanceMetadata },
} as const satisfies {
  [Name in keyof Reads]: { read: Reads[Name] } & Counterpart<(typeof readSchemas)[Name]>
}

/** Every action, likewise; one that calls only what resources have needs no counterpart. */
const actions = {
  restartService: { open: restartService },
  restartServices: { open: restartServices },
  stopServices: { open: stopServices },
  startServices: { open: startServices },
  reinstallMsdtc: { open: reinstallMsdtc, simulated: simulatedReinstallMsdtc },
  copyFolder: { open: copyFolder, simulated: simulatedCopyFolder },
  copyFile: { open: copyFile, simulated: simulatedCopyFile },
  moveAside: { open: moveAside, simulated: simulatedMoveAside },
  syncClock: { open: syncClock, simulated: simulatedSyncClock },
  startConsistencyCheck: { open: startConsistencyCheck, simulated: simulatedStartConsistencyCheck },
  createRecoveryPoint: { open: createRecoveryPoint, simulated: simulatedCreateRecoveryPoint },
} as const satisfies {
  [Name in ActionName]: { open(server: Server): ActionOf<Name> } & Counterpart<(typeof actionSchemas)[Name]>
}

/** The counterpart of any kind. */
export type SimulatedPart = PartsOf<typeof resources | typeof reads | typeof actions>
type PartsOf<Table> = Table extends unknown ? PartOf<Table[keyof Table]> : never
type PartOf<Kind> = Kind extends { simulated: infer Part } ? Part : never

/** The counterparts of all kinds, which the simulated server is made of. */
export const simulatedKinds = [resources, reads, actions].flatMap((table) =>
  Object.values(table).flatMap((kind: { simulated?: SimulatedPart }) => kind.simulated ?? []),
)

/** Every resource of a server, as the engine takes them: what comes from a journal or a case is checked before it is used. */
export function allResources(server: Server): Record<ResourceName, ResourceType> {
  return opened(resources, (kind) => checkedResource((kind.open as (server: Server) => ResourceType)(server)))
}

/** Every action on a server, as the engine takes them: arguments are checked before they are used. */
export function allActions(server: Server): Record<ActionName, ActionType> {
  return opened(actions, (kind) => checkedAction((kind.open as (server: Server) => ActionType)(server)))
}

/** Everything that checks can read on a server, with what the knowledge says besides. */
export function createReader(server: Server, knowledge: Known): Reader {
  return readerOf(server, allResources, opened(reads, ({ read }) => read) as Reads, knowledge)
}

function opened<Table extends object, Opened>(
  table: Table,
  open: (kind: Table[keyof Table]) => Opened,
): Record<keyof Table, Opened> {
  const rows = Object.entries(table).map(([name, kind]) => [name, open(kind)])
  return Object.fromEntries(rows) as Record<keyof Table, Opened>
}
