import type { Case, Role } from '../../shared/model/case.ts'
import { valueAt } from './evaluate.ts'
import type { Reader } from './ports.ts'

/** The part of what is read that shows each role. The agent of DPM stands on a backup server too, which protects itself with it. */
const shownBy = {
  mars: 'mars.installed',
  mabs: 'mabs.installed',
  'dpm-agent': 'dpmAgent.installed',
  'azure-vm': 'azureVm.detected',
} as const satisfies Partial<Record<Role, string>>

/**
 * What this server is to Azure Backup; `null` when that could not be read or nothing of it is installed, because then nobody knows
 * for which of them something is missing. Reads only.
 */
export async function readRoles(read: Reader, signal?: AbortSignal): Promise<Role[] | null> {
  try {
    const answer = await read('roles', {}, signal)
    const shown = Object.entries(shownBy).filter(([, field]) => valueAt(answer, field) === true)
    return shown.length === 0 ? null : shown.map(([role]) => role as Role)
  } catch {
    return null
  }
}

/** Whether a case can be found on a server with these roles. Where the roles are not known, every case can. */
export function isForServer(theCase: Pick<Case, 'roles'>, roles: readonly Role[] | null): boolean {
  return roles === null || theCase.roles.some((role) => role === 'any' || roles.includes(role))
}
