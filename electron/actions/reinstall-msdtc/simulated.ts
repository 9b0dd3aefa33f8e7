import { randomUUID } from 'node:crypto'
import { registryTree } from './registry.ts'
import type { ServerState } from './server-state.ts'
import { resetMsdtcService } from './services.ts'

/** Where Windows keeps the class ids of MSDTC; `HKEY_CLASSES_ROOT` shows the same keys. */
const roots = ['HKLM\\SOFTWARE\\Classes\\CID', 'HKLM\\SOFTWARE\\Classes\\CID.Local']

/** `msdtc -uninstall`, then `-install`: the service has its first settings, the class ids are new, the rest of the registry stays. */
export function resetMsdtc(state: ServerState): void {
  resetMsdtcService(state)
  for (const root of roots) {
    const described = registryTree(state, root).filter(([key]) => key.toLowerCase().endsWith('\\description'))
    for (const [key] of registryTree(state, root)) delete state.registry[key]
    for (const [, values] of described) state.registry[`${root}\\${randomUUID()}\\Description`] = values
  }
}
