import type { winInetProxy } from '../../../shared/resources/win-inet-proxy.ts'
import type { ChangeExample, RequestExamples } from '../../server/contract-example.ts'

const at = { account: 'S-1-5-18' } as const

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof winInetProxy.primitives> = {
  'Set-WinInetProxy': {
    args: { ...at, usage: 'MANUAL_PROXY', value: 'proxy.example.test:8080', bypass: '<local> *.example.test' },
    answer: { done: true },
  },
  'Restore-ConnectionSettings': {
    args: {
      ...at,
      values: {
        DefaultConnectionSettings: { kind: 'Binary', data: 'RgAAAAIAAAABAAAAAAAAAAAAAAAAAAAA' },
        SavedLegacySettings: null,
        ProxyEnable: { kind: 'DWord', data: '0' },
        ProxyServer: null,
        ProxyOverride: null,
        AutoConfigURL: null,
      },
    },
    answer: { done: true },
  },
}

/** Changes that keep the promises of all resources. */
export const changes: ChangeExample<'winInetProxy'>[] = [
  {
    name: 'a proxy of SYSTEM where none was ever set',
    scenario: 'mars',
    at,
    to: { mode: 'manual', server: 'proxy.example.test:8080', bypass: '<local> *.example.test' },
  },
  { name: 'no proxy for SYSTEM', scenario: 'mars', at, to: { mode: 'direct' } },
  { name: 'a script that names the proxy', scenario: 'mabs', at, to: { mode: 'script', script: 'http://wpad.test/p' } },
]
