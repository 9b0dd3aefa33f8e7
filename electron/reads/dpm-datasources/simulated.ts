import type { z } from 'zod'
import { type dpmDatasources, dpmDatasourcesSchema } from '../../../shared/reads/dpm-datasources.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'
import { refuseSilentDpm, type SimulatedDpmState } from '../dpm-jobs/simulated.ts'
import { dpmAbsence } from '../roles/simulated.ts'

/** What the simulated backup server protects. */
export interface SimulatedDatasources extends SimulatedDpmState {
  protection: z.infer<typeof dpmDatasourcesSchema>
}

/** The data sources of the simulated backup server, as data. */
export const simulatedDpmDatasources = {
  state: { protection: dpmDatasourcesSchema.default({ groups: [], datasources: [] }) },
  answers: {
    'Get-DpmDatasourceList': (state) => {
      const absent = dpmAbsence(state)
      if (absent !== null) return absent
      refuseSilentDpm(state.backupServer, 'Get-DpmDatasourceList')
      return state.protection
    },
  },
} as const satisfies SimulatedKind<SimulatedDatasources, keyof typeof dpmDatasources.primitives>
