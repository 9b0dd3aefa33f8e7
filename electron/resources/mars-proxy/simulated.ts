import { z } from 'zod'
import { message } from '../../../shared/model/message.ts'
import type { marsSettingsSchema } from '../../../shared/reads/mars-settings.ts'
import type { marsProxy } from '../../../shared/resources/mars-proxy.ts'
import { refuseSilentMars, type SimulatedMarsState } from '../../reads/mars-jobs/simulated.ts'
import { marsAbsence } from '../../reads/roles/simulated.ts'
import type { SimulatedResource } from '../../server/simulated-kind.ts'

interface SimulatedSettings extends SimulatedMarsState {
  marsSettings: z.infer<typeof marsSettingsSchema>
}

/** The proxy is a part of the settings of the simulated MARS agent. */
export const simulatedMarsProxy = {
  state: {},
  answers: {
    'Set-MarsProxyState': (state, { server, port }) => {
      const absent = marsAbsence(state)
      if (absent !== null) return absent
      refuseSilentMars(state.marsAgent, 'Set-MarsProxyState')
      const { hasUser } = state.marsSettings.proxy
      state.marsSettings.proxy = { enabled: server !== null, server, port, hasUser: server !== null && hasUser }
      return { done: true }
    },
  },
  at: z.object({}),
  names: () => ['MARS'],
  changeBySomeoneElse({ marsSettings }) {
    const server =
      marsSettings.proxy.server === 'proxy.someone-else.test' ? 'other.someone-else.test' : 'proxy.someone-else.test'
    marsSettings.proxy = { enabled: true, server, port: 8080, hasUser: false }
    return message('simulation.marsProxyChanged', { server })
  },
} as const satisfies SimulatedResource<SimulatedSettings, keyof typeof marsProxy.primitives, object>
