import { z } from 'zod'
import { type Disk, disks } from '../../../shared/reads/disks.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

const one = disks.answer.shape.disks.element.shape

/** A disk by its unique name; what is left out is as on a healthy server. */
const simulatedDiskSchema = z.strictObject({
  number: one.number,
  name: one.name.default('Virtual disk (simulated)'),
  sizeBytes: one.sizeBytes,
  busType: one.busType.default('sas'),
  style: one.style.default('gpt'),
  offline: one.offline.default(false),
  /** Counts while it is offline. */
  offlineReason: one.offlineReason.default('policy'),
  readOnly: one.readOnly.default(false),
  critical: one.critical.default(false),
  clustered: one.clustered.default(false),
  health: one.health.default('healthy'),
  largestFreeBytes: one.largestFreeBytes.default('0'),
  location: one.location.default(''),
  partitions: one.partitions.default([]),
  /** A program has a file of it open, so it cannot be taken offline. */
  inUse: z.boolean().default(false),
})

/** The disks of the simulated server. */
export interface DiskState {
  disks: Record<string, z.infer<typeof simulatedDiskSchema>>
}

/** Disks as data. */
export const simulatedDisks = {
  state: { disks: z.record(z.string(), simulatedDiskSchema).default({}) },
  answers: {
    'Get-DiskList': (state) => ({
      disks: Object.entries(state.disks).map(
        ([id, { inUse: _, ...disk }]): Disk => ({
          ...disk,
          id,
          offlineReason: disk.offline ? disk.offlineReason : null,
        }),
      ),
    }),
  },
} as const satisfies SimulatedKind<DiskState, keyof typeof disks.primitives>
