import { join, win32 } from 'node:path'
import type { RolesAnswer } from '../../shared/reads/roles.ts'

const guestLogs = 'C:\\WindowsAzure\\Logs'

/** A folder in which an agent keeps its logs, and the product it belongs to. */
export interface AgentLogFolder {
  product: 'mars' | 'mabs' | 'dpm-agent' | 'azure-vm'
  folder: string
}

/** The folders in which the agents of a server keep their logs, each once. */
export function agentLogFolders({ mars, mabs, dpmAgent, azureVm }: RolesAnswer): AgentLogFolder[] {
  const below = (product: AgentLogFolder['product'], installed: boolean, path: string | null) =>
    installed && path !== null ? [{ product, folder: win32.join(path, 'Temp') }] : []
  const snapshots = `${guestLogs}\\Plugins\\Microsoft.Azure.RecoveryServices.VMSnapshot`
  const known: AgentLogFolder[] = [
    ...below('mars', mars.installed, mars.path),
    ...below('mabs', mabs.installed, mabs.path),
    ...below('dpm-agent', dpmAgent.installed, dpmAgent.path),
    ...(azureVm.detected ? [guestLogs, snapshots].map((folder) => ({ product: 'azure-vm' as const, folder })) : []),
  ]
  return known.filter(({ folder }, index) => known.findIndex((one) => one.folder === folder) === index)
}

/** Where a path of the server is opened from here; `simulated` is the folder that holds the files of a simulated one (`C/Program Files/…`). */
export function placeOnServer(path: string, simulated: string | null): string {
  return simulated === null ? path : join(simulated, ...path.replace(':', '').split('\\'))
}
