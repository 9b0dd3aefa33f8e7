import { z } from 'zod'
import type { NotApplicable } from '../../../shared/model/kind.ts'
import type { RolesAnswer, roles } from '../../../shared/reads/roles.ts'
import { type RegistryKeys, registryTree } from '../../resources/registry-value/simulated.ts'
import { findName, type SimulatedKind } from '../../server/simulated-kind.ts'

/** What the roles of a server rest on besides its registry and its services. */
const roleFactsSchema = z.strictObject({
  /** File versions of program files, by their full paths. */
  versions: z.record(z.string(), z.string()).default({}),
  /** The servers that own data sources of this one. */
  owners: z.array(z.string()).default([]),
  azureChassis: z.boolean().nullable().default(false),
  domainJoined: z.boolean().nullable().default(true),
})

/** What the roles of the simulated server are told by. */
export interface RolesState extends RegistryKeys {
  identity: { osBuild: string; computerName: string; installationType: string }
  roleFacts: z.infer<typeof roleFactsSchema>
}

/** The roles of the simulated server, told by its registry and its services as on a real one. */
export const simulatedRoles = {
  state: { roleFacts: roleFactsSchema.prefault({}) },
  answers: { 'Get-ServerRoleState': rolesOf },
} as const satisfies SimulatedKind<RolesState, keyof typeof roles.primitives>

const azureBackup = 'HKLM\\SOFTWARE\\Microsoft\\Windows Azure Backup'
const dataProtection = 'HKLM\\SOFTWARE\\Microsoft\\Microsoft Data Protection Manager'

function rolesOf(state: RolesState): RolesAnswer {
  const { identity, roleFacts } = state
  const guestAgent = hasService(state, 'WindowsAzureGuestAgent')
  return {
    mars: marsOf(state),
    mabs: backupServerOf(state),
    dpmAgent: agentOf(state),
    azureVm: {
      detected: guestAgent || roleFacts.azureChassis === true,
      chassis: roleFacts.azureChassis,
      guestAgent,
      agentVersion: textAt(state, 'HKLM\\SOFTWARE\\Microsoft\\Virtual Machine\\Guest', 'GuestAgentVersion'),
      vmId: textAt(state, 'HKLM\\SOFTWARE\\Microsoft\\Windows Azure', 'VmId'),
    },
    os: {
      build: Number(identity.osBuild.split('.')[2]),
      core: identity.installationType === 'Server Core',
      domainJoined: roleFacts.domainJoined,
    },
  }
}

function marsOf(state: RolesState): RolesAnswer['mars'] {
  const path = folderAt(state, `${azureBackup}\\Setup`)
  const machineId = textAt(state, `${azureBackup}\\Config`, 'MachineId')
  return {
    installed: path !== null || hasService(state, 'obengine'),
    path,
    version: versionOf(state, path, 'cbengine.exe'),
    registered: machineId !== null && textAt(state, `${azureBackup}\\Config`, 'ResourceId') !== null,
    vault: textAt(state, `${azureBackup}\\Config`, 'ServiceResourceName'),
    machineId,
  }
}

function backupServerOf(state: RolesState): RolesAnswer['mabs'] {
  const installed = hasService(state, 'MSDPM') || registryTree(state, `${dataProtection}\\DB`).length > 0
  const path = installed ? folderAt(state, `${dataProtection}\\Setup`) : null
  const version = versionOf(state, path, 'msdpm.exe')
  const first = Number(version?.split('.')[0] ?? 0)
  const sqlServer = textAt(state, `${dataProtection}\\DB`, 'SqlServer')
  const sqlInstance = textAt(state, `${dataProtection}\\DB`, 'InstanceName')
  const isHere = [undefined, state.identity.computerName.toLowerCase()].includes(sqlServer?.toLowerCase())
  const isDefault = sqlInstance === 'MSSQLSERVER'
  return {
    installed,
    product: first >= 11 && first <= 14 ? 'mabs' : [4, 5, 10].includes(first) ? 'dpm' : null,
    path,
    version,
    sqlServer,
    sqlInstance,
    sqlService: sqlInstance === null || !isHere ? null : isDefault ? sqlInstance : `MSSQL$${sqlInstance}`,
    sqlAgentService: sqlInstance === null || !isHere ? null : isDefault ? 'SQLSERVERAGENT' : `SQLAgent$${sqlInstance}`,
  }
}

function agentOf(state: RolesState): RolesAnswer['dpmAgent'] {
  const path = folderAt(state, `${dataProtection}\\Setup`)
  const servers = path === null ? [] : state.roleFacts.owners.toSorted()
  return {
    installed: path !== null || hasService(state, 'DPMRA'),
    path,
    version: versionOf(state, path, 'DPMRA.exe'),
    servers,
    server: servers.length === 1 ? (servers[0] ?? null) : null,
  }
}

/** Why a read of MARS does not apply to the simulated server; `null` where it does. */
export function marsAbsence(state: RolesState): NotApplicable | null {
  if (registryTree(state, `${dataProtection}\\DB`).length > 0) return { notApplicable: 'marsOfBackupServer' }
  return marsOf(state).installed ? null : { notApplicable: 'marsNotInstalled' }
}

/** Why a read of DPM does not apply to it. */
export function dpmAbsence(state: RolesState): NotApplicable | null {
  return backupServerOf(state).installed ? null : { notApplicable: 'dpmNotInstalled' }
}

/** Whether a service of it is installed. */
export function hasService(state: RolesState, name: string): boolean {
  return findName(state.services, name) !== undefined
}

function textAt(state: RolesState, key: string, name: string): string | null {
  const [found] = registryTree(state, key)
  if (found?.[0].toLowerCase() !== key.toLowerCase()) return null
  const data = found[1][findName(found[1], name) ?? '']?.data
  return typeof data === 'string' && data !== '' ? data : null
}

function folderAt(state: RolesState, key: string): string | null {
  return textAt(state, key, 'InstallPath')?.replace(/\\+$/, '') ?? null
}

function versionOf({ roleFacts }: RolesState, folder: string | null, name: string): string | null {
  const file = findName(roleFacts.versions, `${folder}\\bin\\${name}`)
  return folder === null || file === undefined ? null : (roleFacts.versions[file] ?? null)
}
