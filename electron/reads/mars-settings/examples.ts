import type { marsSettings } from '../../../shared/reads/mars-settings.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof marsSettings.primitives> = {
  'Get-MarsSettingState': {
    args: {},
    answer: {
      keySet: true,
      keyStatus: 'Set',
      proxy: { enabled: false, server: null, port: null, hasUser: false },
    },
  },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  registry: {
    'LocalMachine\\SOFTWARE\\Microsoft\\Windows Azure Backup\\Setup': {
      InstallPath: { kind: 'String', data: 'C:\\Program Files\\Microsoft Azure Recovery Services Agent\\' },
    },
  },
  mars: {
    setting: {
      EncryptionSetting: { EncryptionKeyStatus: 'Set' },
      ProxySetting: { Enabled: false, ProxyServer: '', ProxyPort: 0 },
    },
  },
}
