import { reinstallMsdtc } from './actions/reinstall-msdtc.ts'
import { restartService, restartServices } from './actions/restart-services.ts'
import { startServices, stopServices } from './actions/stop-services.ts'
import type { ActionSchemas, ReadSchemas, ResourceSchemas } from './model/kind.ts'
import { backupActivity } from './reads/backup-activity.ts'
import { certificates } from './reads/certificates.ts'
import { folderOwners } from './reads/folder-owners.ts'
import { installedServices } from './reads/installed-services.ts'
import { instanceMetadata } from './reads/instance-metadata.ts'
import { machineCondition } from './reads/machine-condition.ts'
import { serverLoad } from './reads/server-load.ts'
import { shadowStorages } from './reads/shadow-storages.ts'
import { vssWriters } from './reads/vss-writers.ts'
import { accessList } from './resources/access-list.ts'
import { certificate } from './resources/certificate.ts'
import { registryValue } from './resources/registry-value.ts'
import { service } from './resources/service.ts'
import { shadowStorage } from './resources/shadow-storage.ts'

/** The resources a fix may change. */
export const resources = {
  registryValue,
  service,
  accessList,
  shadowStorage,
  certificate,
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
