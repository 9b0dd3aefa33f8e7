import type { Case, Role } from '../../shared/model/case.ts'
import type { Reader } from './ports.ts'

/** The service that shows each role. The agent of DPM stands on a backup server too, which protects itself with it. */
const serviceOf = {
  mars: 'obengine',
  mabs: 'MSDPM',
  'dpm-agent': 'DPMRA',
  'azure-vm': 'WindowsAzureGuestAgent',
} as const satisfies Partial<Record<Role, string>>

/**
 * What this server is to Azure Backup, by its installed services, and without any of them by what Azure says of the VM; `null` when
 * that could not be read or nothing of it is installed,
 * because then nobody knows for which of them something is missing. Reads only.
 */
export async function readRoles(read: Reader, signal?: AbortSignal): Promise<Role[] | null> {
  try {
    const answer = await read('installedServices', { names: Object.values(serviceOf) }, signal)
    const installed = new Set(installedIn(answer).map((name) => name.toLowerCase()))
    const roles = Object.entries(serviceOf).filter(([, service]) => installed.has(service.toLowerCase()))
    if (roles.length > 0) return roles.map(([role]) => role as Role)
    // A VM whose guest agent is missing is an Azure VM all the same.
    const { answered } = Object(await read('instanceMetadata', {}, signal))
    return answered === true ? ['azure-vm'] : null
  } catch {
    return null
  }
}

/** Whether a case can be found on a server with these roles. Where the roles are not known, every case can. */
export function isForServer(theCase: Pick<Case, 'roles'>, roles: readonly Role[] | null): boolean {
  return roles === null || theCase.roles.some((role) => role === 'any' || roles.includes(role))
}

function installedIn(answer: unknown): string[] {
  const { installed } = (answer ?? {}) as { installed?: unknown }
  return Array.isArray(installed) ? installed.filter((name) => typeof name === 'string') : []
}
