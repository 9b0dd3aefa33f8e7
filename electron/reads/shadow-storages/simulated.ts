import type { shadowStorages } from '../../../shared/reads/shadow-storages.ts'
import { readableVolumes, readShadowStorage, type VolumeState } from '../../resources/shadow-storage/simulated.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

/** The shadow storage of every volume, read from the data of the simulated volumes. */
export const simulatedShadowStorages = {
  state: {},
  answers: {
    'Get-ShadowStorageList': (state) => ({
      states: readableVolumes(state).map(([volume]) => readShadowStorage(state, volume)),
    }),
  },
} as const satisfies SimulatedKind<VolumeState, keyof typeof shadowStorages.primitives>
