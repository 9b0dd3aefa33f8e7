import { z } from 'zod'
import { message } from '../../../shared/model/message.ts'
import type { ConnectionValues } from '../../../shared/reads/proxy.ts'
import type { RegistryData } from '../../../shared/resources/registry-value.ts'
import type { DesiredWinInetProxy, winInetProxy } from '../../../shared/resources/win-inet-proxy.ts'
import { settingsKey, simulatedProxy } from '../../reads/proxy/simulated.ts'
import { bytesFor } from '../../server/connection-settings.ts'
import type { SimulatedResource } from '../../server/simulated-kind.ts'
import { type RegistryKeys, simulatedRegistryValue } from '../registry-value/simulated.ts'

const accountSchema = z.object({ account: z.enum(['S-1-5-18', 'S-1-5-19', 'S-1-5-20']) })
type Account = z.infer<typeof accountSchema>

/** The proxy of an account is what the simulated registry holds; this kind has no data of its own. */
export const simulatedWinInetProxy = {
  state: {},
  answers: {
    'Set-WinInetProxy': (state, { account, usage, value, bypass }) => {
      const desiredOf: Record<typeof usage, DesiredWinInetProxy> = {
        NO_PROXY: { mode: 'direct' },
        AUTODETECT: { mode: 'detect' },
        MANUAL_PROXY: { mode: 'manual', server: value, bypass },
        AUTOSCRIPT: { mode: 'script', script: value },
      }
      use(state, { account }, desiredOf[usage])
      return { done: true }
    },
    'Restore-ConnectionSettings': (state, { account, values }) => {
      for (const [name, data] of Object.entries(values))
        writeValue(state, account, name as keyof ConnectionValues, data)
      return { done: true }
    },
  },
  at: accountSchema,
  names: ({ account }) => [account],
  changeBySomeoneElse(state, at) {
    const server = 'changed-by-someone-else.simulated:8080'
    const now = simulatedProxy.answers['Get-ConnectionSettings'](state, at).values
    const theirs = now.ProxyServer?.data === server
    use(state, at, theirs ? { mode: 'detect' } : { mode: 'manual', server, bypass: '' })
    return message('simulation.proxyChanged', { account: at.account })
  },
} as const satisfies SimulatedResource<RegistryKeys, keyof typeof winInetProxy.primitives, Account>

/** What bitsadmin writes: the bytes twice, and the plain values that older programs read. */
function use(state: RegistryKeys, { account }: Account, desired: DesiredWinInetProxy): void {
  const { values } = simulatedProxy.answers['Get-ConnectionSettings'](state, { account })
  writeValue(state, account, 'DefaultConnectionSettings', bytesFor(values.DefaultConnectionSettings, desired))
  writeValue(state, account, 'SavedLegacySettings', bytesFor(values.SavedLegacySettings, desired))
  writeValue(state, account, 'ProxyEnable', { kind: 'DWord', data: desired.mode === 'manual' ? '1' : '0' })
  if (desired.mode === 'manual') {
    writeValue(state, account, 'ProxyServer', { kind: 'String', data: desired.server })
    writeValue(state, account, 'ProxyOverride', desired.bypass === '' ? null : { kind: 'String', data: desired.bypass })
  }
  const script: RegistryData | null = desired.mode === 'script' ? { kind: 'String', data: desired.script } : null
  writeValue(state, account, 'AutoConfigURL', script)
}

function writeValue(
  state: RegistryKeys,
  account: string,
  name: keyof ConnectionValues,
  data: RegistryData | null,
): void {
  const top = settingsKey(state, account)
  const key = name.endsWith('Settings') ? `${top}\\Connections` : top
  const below = (path: string) => path.slice(path.indexOf('\\') + 1)
  const place = { hive: top.startsWith('HKU') ? ('Users' as const) : ('LocalMachine' as const), key: below(key), name }
  const { answers } = simulatedRegistryValue
  if (data === null) answers['Remove-RegistryValueState'](state, { ...place, deepestKey: below(top) })
  else answers['Set-RegistryValueState'](state, { ...place, value: data })
}
