import type { z } from 'zod'
import { type marsSettings, marsSettingsSchema } from '../../../shared/reads/mars-settings.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'
import { refuseSilentMars, type SimulatedMarsState } from '../mars-jobs/simulated.ts'
import { marsAbsence } from '../roles/simulated.ts'

interface SimulatedSettings extends SimulatedMarsState {
  marsSettings: z.infer<typeof marsSettingsSchema>
}

/** The settings of the simulated MARS agent, as data. */
export const simulatedMarsSettings = {
  state: {
    marsSettings: marsSettingsSchema.default({
      keySet: true,
      keyStatus: 'Set',
      proxy: { enabled: false, server: null, port: null, hasUser: false },
    }),
  },
  answers: {
    'Get-MarsSettingState': (state) => {
      const absent = marsAbsence(state)
      if (absent !== null) return absent
      refuseSilentMars(state.marsAgent, 'Get-MarsSettingState')
      return state.marsSettings
    },
  },
} as const satisfies SimulatedKind<SimulatedSettings, keyof typeof marsSettings.primitives>
