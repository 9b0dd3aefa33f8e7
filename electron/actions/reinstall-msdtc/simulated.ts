import { randomUUID } from 'node:crypto'
import type { reinstallMsdtc } from '../../../shared/actions/reinstall-msdtc.ts'
import { type RegistryKeys, registryTree } from '../../resources/registry-value/simulated.ts'
import { accounts } from '../../resources/service/simulated.ts'
import { type ServicesState, simulatedServiceSchema } from '../../resources/service/simulated-keys.ts'
import { findName, type SimulatedKind } from '../../server/simulated-kind.ts'
import { exportRegistryTrees } from './simulated-export.ts'

/** MSDTC is a service and some keys of the registry; it has no data of its own. */
export const simulatedReinstallMsdtc = {
  state: {},
  answers: { 'Export-RegistryTree': exportRegistryTrees, 'Reset-MsdtcInstallation': resetMsdtc },
  about: { 'Reset-MsdtcInstallation': { kind: 'service', name: 'MSDTC' } },
} as const satisfies SimulatedKind<RegistryKeys, keyof typeof reinstallMsdtc.primitives>

/** Where Windows keeps the class ids of MSDTC; `HKEY_CLASSES_ROOT` shows the same keys. */
const roots = ['HKLM\\SOFTWARE\\Classes\\CID', 'HKLM\\SOFTWARE\\Classes\\CID.Local']

/** `msdtc -uninstall`, then `-install`: the service has its first settings, the class ids are new, the rest of the registry stays. */
function resetMsdtc(state: RegistryKeys): { done: true } {
  resetMsdtcService(state)
  for (const root of roots) {
    const described = registryTree(state, root).filter(([key]) => key.toLowerCase().endsWith('\\description'))
    for (const [key] of registryTree(state, root)) delete state.registry[key]
    for (const [, values] of described) state.registry[`${root}\\${randomUUID()}\\Description`] = values
  }
  return { done: true }
}

/** What `msdtc -uninstall` and `msdtc -install` leave: a stopped service with its default settings and new class ids. */
function resetMsdtcService(state: ServicesState): void {
  const key = findName(state.services, 'MSDTC') ?? 'MSDTC'
  const dependsOn = state.services[key]?.dependsOn ?? ['RpcSs', 'SamSs']
  state.services[key] = simulatedServiceSchema.parse({
    delayed: true,
    account: accounts.NetworkService,
    state: 'stopped',
    dependsOn,
  })
}
