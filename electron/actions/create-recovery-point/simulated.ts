import type { createRecoveryPoint } from '../../../shared/actions/create-recovery-point.ts'
import type { SimulatedDatasources } from '../../reads/dpm-datasources/simulated.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'
import { startedJob } from '../start-consistency-check/simulated.ts'

/** Recovery points of the simulated backup server: a job that runs from then on. */
export const simulatedCreateRecoveryPoint = {
  state: {},
  answers: {
    'Add-DpmRecoveryPoint': (state, { datasource, kind }) =>
      startedJob(state, 'Add-DpmRecoveryPoint', datasource, kind === 'online' ? 'CloudBackup' : 'ShadowCopy'),
  },
} as const satisfies SimulatedKind<SimulatedDatasources, keyof typeof createRecoveryPoint.primitives>
