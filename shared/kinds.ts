import { copyFile } from './actions/copy-file.ts'
import { copyFolder } from './actions/copy-folder.ts'
import { createRecoveryPoint } from './actions/create-recovery-point.ts'
import { moveAside } from './actions/move-aside.ts'
import { reinstallMsdtc } from './actions/reinstall-msdtc.ts'
import { restartService, restartServices } from './actions/restart-services.ts'
import { startConsistencyCheck } from './actions/start-consistency-check.ts'
import { startServices, stopServices } from './actions/stop-services.ts'
import { syncClock } from './actions/sync-clock.ts'
import type { ActionSchemas, ReadSchemas, ResourceSchemas } from './model/kind.ts'
import { antivirus } from './reads/antivirus.ts'
import { backupActivity } from './reads/backup-activity.ts'
import { certificates } from './reads/certificates.ts'
import { clock } from './reads/clock.ts'
import { currentUser } from './reads/current-user.ts'
import { device } from './reads/device.ts'
import { disks } from './reads/disks.ts'
import { dpmDatasources } from './reads/dpm-datasources.ts'
import { dpmJobs } from './reads/dpm-jobs.ts'
import { dpmStorage } from './reads/dpm-storage.ts'
import { endpoint } from './reads/endpoint.ts'
import { eventRecords } from './reads/event-records.ts'
import { events } from './reads/events.ts'
import { file } from './reads/file.ts'
import { files } from './reads/files.ts'
import { firewallRules } from './reads/firewall-rules.ts'
import { folderOwners } from './reads/folder-owners.ts'
import { installedServices } from './reads/installed-services.ts'
import { instanceMetadata } from './reads/instance-metadata.ts'
import { iscsiSessions } from './reads/iscsi-sessions.ts'
import { machineCondition } from './reads/machine-condition.ts'
import { marsJobs } from './reads/mars-jobs.ts'
import { marsPolicy } from './reads/mars-policy.ts'
import { marsSettings } from './reads/mars-settings.ts'
import { networkAdapters } from './reads/network-adapters.ts'
import { programs } from './reads/programs.ts'
import { proxy } from './reads/proxy.ts'
import { registryBranch } from './reads/registry-branch.ts'
import { roles } from './reads/roles.ts'
import { scheduledTasks } from './reads/scheduled-tasks.ts'
import { serverLoad } from './reads/server-load.ts'
import { shadowStorages } from './reads/shadow-storages.ts'
import { updates } from './reads/updates.ts'
import { volume } from './reads/volume.ts'
import { volumes } from './reads/volumes.ts'
import { vssWriters } from './reads/vss-writers.ts'
import { accessList } from './resources/access-list.ts'
import { certificate } from './resources/certificate.ts'
import { defenderExclusion } from './resources/defender-exclusion.ts'
import { diskOnline } from './resources/disk-online.ts'
import { firewallRule } from './resources/firewall-rule.ts'
import { marsProxy } from './resources/mars-proxy.ts'
import { registryValue } from './resources/registry-value.ts'
import { scheduledTask } from './resources/scheduled-task.ts'
import { service } from './resources/service.ts'
import { shadowStorage } from './resources/shadow-storage.ts'
import { timeZone } from './resources/time-zone.ts'
import { winInetProxy } from './resources/win-inet-proxy.ts'
import { windowsFeature } from './resources/windows-feature.ts'

/** The resources a fix may change. */
export const resources = {
  registryValue,
  service,
  accessList,
  shadowStorage,
  certificate,
  marsProxy,
  firewallRule,
  diskOnline,
  scheduledTask,
  windowsFeature,
  defenderExclusion,
  winInetProxy,
  timeZone,
} as const satisfies Record<string, ResourceSchemas>
export type ResourceName = keyof typeof resources

/** What a check may read besides the resources, which are read by their own names. */
export const reads = {
  vssWriters,
  serverLoad,
  backupActivity,
  machineCondition,
  shadowStorages,
  installedServices,
  certificates,
  folderOwners,
  file,
  files,
  volume,
  volumes,
  events,
  eventRecords,
  disks,
  iscsiSessions,
  device,
  currentUser,
  scheduledTasks,
  registryBranch,
  programs,
  updates,
  endpoint,
  antivirus,
  proxy,
  clock,
  roles,
  marsPolicy,
  marsJobs,
  marsSettings,
  dpmDatasources,
  dpmJobs,
  dpmStorage,
  networkAdapters,
  firewallRules,
  instanceMetadata,
} as const satisfies Record<string, ReadSchemas>
export type PlainReadName = keyof typeof reads

/** The actions a plan may contain. */
export const actions = {
  restartService,
  restartServices,
  stopServices,
  startServices,
  reinstallMsdtc,
  copyFolder,
  copyFile,
  moveAside,
  syncClock,
  startConsistencyCheck,
  createRecoveryPoint,
} as const satisfies Record<string, ActionSchemas>
export type ActionName = keyof typeof actions

/** Everything a check may read. */
export type ReadName = ResourceName | PlainReadName

/**
 * What each read must be told. A case that names anything else, or gives it another field, does not load.
 */
export const readTargets = { ...fields(resources, 'target'), ...fields(reads, 'target') }

/** What each read answers: the fields an expectation may name. */
export const readAnswers = { ...fields(resources, 'state'), ...fields(reads, 'answer') }

/** The one call that answers a read as it stands; `null` for a resource, and for a read that makes something else of what calls answer. */
export function callBehind(name: ReadName): string | null {
  const kind = (reads as Record<string, ReadSchemas>)[name]
  const [call, ...others] = Object.entries(kind?.primitives ?? {})
  return call !== undefined && others.length === 0 && call[1].answer === kind?.answer ? call[0] : null
}

/** One column of a table of kinds. */
function fields<Table extends Record<string, object>, Field extends keyof Table[keyof Table]>(
  table: Table,
  field: Field,
): { [Name in keyof Table]: Table[Name][Field & keyof Table[Name]] } {
  const rows = Object.entries(table).map(([name, kind]) => [name, kind[field as keyof typeof kind]])
  return Object.fromEntries(rows) as ReturnType<typeof fields<Table, Field>>
}
