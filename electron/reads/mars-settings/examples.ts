import type { marsSettings } from '../../../shared/reads/mars-settings.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

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
