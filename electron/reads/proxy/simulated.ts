import type { ConnectionSettings, proxy } from '../../../shared/reads/proxy.ts'
import type { RegistryData } from '../../../shared/resources/registry-value.ts'
import type { RegistryKeys } from '../../resources/registry-value/simulated.ts'
import { findName, type SimulatedKind } from '../../server/simulated-kind.ts'

const below = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'
const policyKey = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'
const serviceAccounts = ['S-1-5-18', 'S-1-5-19', 'S-1-5-20']

/** The proxy of an account is what the simulated registry holds; this kind has no data of its own. */
export const simulatedProxy = {
  state: {},
  answers: {
    'Get-ConnectionSettings': (state, { account }) => {
      const found = (key: string, name: string) => storedValue(state, key, name)
      const perMachine = perMachineIn(state)
      const top = settingsKey(state, account)
      const loaded =
        perMachine ||
        serviceAccounts.includes(account) ||
        Object.keys(state.registry).some((key) => key.toLowerCase().startsWith(`hku\\${account.toLowerCase()}\\`))
      return {
        loaded,
        perMachine,
        values: {
          DefaultConnectionSettings: found(`${top}\\Connections`, 'DefaultConnectionSettings'),
          SavedLegacySettings: found(`${top}\\Connections`, 'SavedLegacySettings'),
          ProxyEnable: found(top, 'ProxyEnable'),
          ProxyServer: found(top, 'ProxyServer'),
          ProxyOverride: found(top, 'ProxyOverride'),
          AutoConfigURL: found(top, 'AutoConfigURL'),
        },
        winHttp: found(`HKLM\\${below}\\Connections`, 'WinHttpSettings'),
      } satisfies ConnectionSettings
    },
  },
} as const satisfies SimulatedKind<RegistryKeys, keyof typeof proxy.primitives>

/** The key that holds the settings of an account. */
export function settingsKey(state: RegistryKeys, account: string): string {
  return perMachineIn(state) ? `HKLM\\${below}` : `HKU\\${account}\\${below}`
}

function perMachineIn(state: RegistryKeys): boolean {
  return storedValue(state, policyKey, 'ProxySettingsPerUser')?.data === '0'
}

function storedValue({ registry }: RegistryKeys, key: string, name: string): RegistryData | null {
  const values = registry[findName(registry, key) ?? ''] ?? {}
  return values[findName(values, name) ?? '\0'] ?? null
}
