import { z } from 'zod'
import type { serverLoad } from '../../../shared/reads/server-load.ts'
import { percent, readableVolumes, type VolumeState } from '../../resources/shadow-storage/simulated.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

const loadSchema = z.strictObject({
  cpuPercent: z.number(),
  memoryFreePercent: z.number(),
  pageFileUsedPercent: z.number().optional(),
})

interface LoadState extends VolumeState {
  load: z.infer<typeof loadSchema>
}

/** The load as data; the room is that of the simulated volumes. */
export const simulatedServerLoad = {
  state: { load: loadSchema },
  answers: {
    'Get-ServerLoad': ({ load, volumes }) => ({
      cpuPercent: load.cpuPercent,
      memoryFreePercent: load.memoryFreePercent,
      pageFileUsedPercent: load.pageFileUsedPercent ?? null,
      volumes: readableVolumes({ volumes }).map(([volume, { freeBytes, capacityBytes }]) => ({
        volume,
        freePercent: percent(freeBytes, capacityBytes),
        freeBytes,
      })),
    }),
  },
} as const satisfies SimulatedKind<LoadState, keyof typeof serverLoad.primitives>
