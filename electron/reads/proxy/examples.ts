import type { proxy } from '../../../shared/reads/proxy.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof proxy.primitives> = {
  'Get-ConnectionSettings': {
    args: { account: 'S-1-5-18' },
    answer: {
      loaded: true,
      perMachine: false,
      values: {
        DefaultConnectionSettings: null,
        SavedLegacySettings: null,
        ProxyEnable: { kind: 'DWord', data: '0' },
        ProxyServer: null,
        ProxyOverride: null,
        AutoConfigURL: null,
      },
      winHttp: null,
    },
  },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  registry: {
    'Users\\S-1-5-18\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings': {
      ProxyEnable: { kind: 'DWord', data: '0' },
    },
  },
}
