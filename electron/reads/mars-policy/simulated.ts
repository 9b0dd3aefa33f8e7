import type { z } from 'zod'
import { type marsPolicy, marsPolicySchema } from '../../../shared/reads/mars-policy.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'
import { refuseSilentMars, type SimulatedMarsState } from '../mars-jobs/simulated.ts'
import { marsAbsence } from '../roles/simulated.ts'

interface SimulatedPolicy extends SimulatedMarsState {
  marsPolicy: z.infer<typeof marsPolicySchema>
}

/** The policy of the simulated MARS agent, as data. */
export const simulatedMarsPolicy = {
  state: {
    marsPolicy: marsPolicySchema.default({
      exists: false,
      state: null,
      paths: [],
      exclusions: [],
      volumes: [],
      days: [],
      times: [],
      everyWeeks: null,
      retentionDays: null,
      systemState: false,
    }),
  },
  answers: {
    'Get-MarsPolicyState': (state) => {
      const absent = marsAbsence(state)
      if (absent !== null) return absent
      refuseSilentMars(state.marsAgent, 'Get-MarsPolicyState')
      return state.marsPolicy
    },
  },
} as const satisfies SimulatedKind<SimulatedPolicy, keyof typeof marsPolicy.primitives>
