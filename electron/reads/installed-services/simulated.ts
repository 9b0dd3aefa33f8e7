import type { installedServices } from '../../../shared/reads/installed-services.ts'
import type { ServicesState } from '../../resources/service/simulated-keys.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

/** Which services there are, read from the data of the simulated services. */
export const simulatedInstalledServices = {
  state: {},
  answers: { 'Get-InstalledServiceList': (state, { names }) => listInstalled(state, names) },
} as const satisfies SimulatedKind<ServicesState, keyof typeof installedServices.primitives>

/** Which of the named services are installed, under their real names; a trailing `*` stands for any ending. */
function listInstalled(state: ServicesState, names: readonly string[]): { installed: string[] } {
  const sought = names.map((name) => name.toLowerCase())
  const fits = (service: string) =>
    sought.some((name) => (name.endsWith('*') ? service.startsWith(name.slice(0, -1)) : service === name))
  return {
    installed: Object.keys(state.services).filter((name) => !state.services[name]?.driver && fits(name.toLowerCase())),
  }
}
