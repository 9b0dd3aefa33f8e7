import type { z } from 'zod'
import { type dpmStorage, dpmStorageSchema } from '../../../shared/reads/dpm-storage.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'
import { refuseSilentDpm, type SimulatedDpmState } from '../dpm-jobs/simulated.ts'
import { dpmAbsence } from '../roles/simulated.ts'

interface SimulatedStorage extends SimulatedDpmState {
  pool: z.infer<typeof dpmStorageSchema>
}

/** The storage of the simulated backup server, as data. */
export const simulatedDpmStorage = {
  state: { pool: dpmStorageSchema.default({ volumes: [] }) },
  answers: {
    'Get-DpmStorageState': (state) => {
      const absent = dpmAbsence(state)
      if (absent !== null) return absent
      refuseSilentDpm(state.backupServer, 'Get-DpmStorageState')
      return state.pool
    },
  },
} as const satisfies SimulatedKind<SimulatedStorage, keyof typeof dpmStorage.primitives>
