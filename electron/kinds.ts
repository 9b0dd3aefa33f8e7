import type {
  ActionName,
  actions as actionSchemas,
  ResourceName,
  reads as readSchemas,
  resources as resourceSchemas,
} from '../shared/kinds.ts'
import type { WriterMap } from '../shared/model/known-writer.ts'
import { type ActionOf, checkedAction } from './actions/checked-action.ts'
import { reinstallMsdtc } from './actions/reinstall-msdtc/action.ts'
import { simulatedReinstallMsdtc } from './actions/reinstall-msdtc/simulated.ts'
import { restartService, restartServices } from './actions/restart-services.ts'
import { startServices, stopServices } from './actions/stop-services.ts'
import type { ActionType } from './engine/action-type.ts'
import type { Reader } from './engine/ports.ts'
import type { ResourceType } from './engine/resource-type.ts'
import { backupActivity } from './reads/backup-activity/read.ts'
import { simulatedBackupActivity } from './reads/backup-activity/simulated.ts'
import { simulatedCertificates } from './reads/certificates/simulated.ts'
import { simulatedFolderOwners } from './reads/folder-owners/simulated.ts'
import { simulatedInstalledServices } from './reads/installed-services/simulated.ts'
import { simulatedInstanceMetadata } from './reads/instance-metadata/simulated.ts'
import { simulatedMachineCondition } from './reads/machine-condition/simulated.ts'
import { oneCall } from './reads/read-type.ts'
import { type Reads, readerOf } from './reads/reader.ts'
import { simulatedServerLoad } from './reads/server-load/simulated.ts'
import { shadowStorages } from './reads/shadow-storages/read.ts'
import { simulatedShadowStorages } from './reads/shadow-storages/simulated.ts'
import { vssWriters } from './reads/vss-writers/read.ts'
import { simulatedVssWriters } from './reads/vss-writers/simulated.ts'
import { accessList } from './resources/access-list/resource.ts'
import { simulatedAccessList } from './resources/access-list/simulated.ts'
import { certificate } from './resources/certificate/resource.ts'
import { simulatedCertificate } from './resources/certificate/simulated.ts'
import { checkedResource, type ResourceOf } from './resources/checked-resource.ts'
import { registryValue } from './resources/registry-value/resource.ts'
import { simulatedRegistryValue } from './resources/registry-value/simulated.ts'
import { service } from './resources/service/resource.ts'
import { simulatedService } from './resources/service/simulated.ts'
import { shadowStorage } from './resources/shadow-storage/resource.ts'
import { simulatedShadowStorage } from './resources/shadow-storage/simulated.ts'
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

/** Everything that checks can read on a server. */
export function createReader(server: Server, known: Record<ResourceName, ResourceType>, writers: WriterMap): Reader {
  return readerOf(server, known, opened(reads, ({ read }) => read) as Reads, writers)
}

function opened<Table extends object, Opened>(
  table: Table,
  open: (kind: Table[keyof Table]) => Opened,
): Record<keyof Table, Opened> {
  const rows = Object.entries(table).map(([name, kind]) => [name, open(kind)])
  return Object.fromEntries(rows) as Record<keyof Table, Opened>
}
