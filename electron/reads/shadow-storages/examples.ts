import type { shadowStorages } from '../../../shared/reads/shadow-storages.ts'
import { requests as ofOneVolume } from '../../resources/shadow-storage/examples.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof shadowStorages.primitives> = {
  'Get-ShadowStorageList': {
    args: {},
    answer: {
      states: [
        ofOneVolume['Get-ShadowStorageState'].answer,
        {
          exists: true,
          associated: true,
          volume: 'D:',
          capacityBytes: '549755813888',
          freeBytes: '322122547200',
          storedOn: 'D:',
          storedOnFreeBytes: '322122547200',
          limit: '65970697666',
          limitPercent: 12,
          usedBytes: '39582418598',
          allocatedBytes: '39850854054',
          copies: 2,
        },
      ],
    },
  },
}
