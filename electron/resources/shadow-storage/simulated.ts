import { z } from 'zod'
import { message } from '../../../shared/model/message.ts'
import {
  type ShadowStorageState,
  type shadowStorage,
  storageLimitSchema,
} from '../../../shared/resources/shadow-storage.ts'
import { simulatedVolumeFacts } from '../../reads/volumes/simulated-facts.ts'
import { refusal } from '../../server/simulated-failure.ts'
import { findName, type SimulatedResource } from '../../server/simulated-kind.ts'

const bytes = z.string().regex(/^\d{1,20}$/)

/** A local fixed volume and, once there was a shadow copy, its storage. */
const simulatedVolumeSchema = z.strictObject({
  capacityBytes: bytes,
  freeBytes: bytes,
  /** As BitLocker leaves it after a start: nothing can be read of it. */
  locked: z.boolean().optional(),
  ...simulatedVolumeFacts,
  shadowStorage: z
    .strictObject({
      storedOn: z.string(),
      limit: storageLimitSchema,
      usedBytes: bytes,
      allocatedBytes: bytes,
      copies: z.number().int().min(0),
    })
    .optional(),
})
type SimulatedVolume = z.infer<typeof simulatedVolumeSchema>

/** The volumes of the simulated server. */
export interface VolumeState {
  volumes: Record<string, SimulatedVolume>
}

/** Volumes with their shadow storage, as data. */
export const simulatedShadowStorage = {
  state: { volumes: z.record(z.string(), simulatedVolumeSchema) },
  answers: {
    'Get-ShadowStorageState': (state, { volume }) => readShadowStorage(state, volume),
    'Set-ShadowStorageLimit': setShadowStorageLimit,
  },
  at: z.object({ volume: z.string() }),
  names: ({ volume }) => [volume],
  changeBySomeoneElse(state, at) {
    const volume = state.volumes[findVolume(state, at.volume) ?? '']
    const storage = volume?.shadowStorage
    if (volume === undefined || storage === undefined) {
      return message('simulation.nothingChanged', { target: at.volume })
    }
    const limit = storage.limit === 'unbounded' ? BigInt(volume.capacityBytes) / 2n : BigInt(storage.limit) + gibibyte
    storage.limit = String(limit)
    return message('simulation.shadowStorageChanged', { volume: at.volume, limit: storage.limit })
  },
} as const satisfies SimulatedResource<VolumeState, keyof typeof shadowStorage.primitives, { volume: string }>

const done = { done: true } as const
const gibibyte = 1n << 30n

/** `vssadmin` accepts no less. */
const smallestLimit = 1n << 20n

/** The volumes that are not locked and have a letter or a folder, by these. */
export function readableVolumes(state: VolumeState): [name: string, volume: SimulatedVolume][] {
  return Object.entries(state.volumes).filter(([name, { locked }]) => !locked && !name.startsWith('\\\\'))
}

/** Answers the shadow storage of one volume; fails on a locked one. */
export function readShadowStorage(state: VolumeState, name: string): ShadowStorageState {
  const key = findVolume(state, name)
  const volume = key === undefined ? undefined : state.volumes[key]
  if (key === undefined || volume === undefined) return { exists: false }
  if (volume.locked) {
    throw refusal('Get-ShadowStorageState', `the size of ${key} could not be read; the volume may be locked`)
  }
  const room = { volume: key, capacityBytes: volume.capacityBytes, freeBytes: volume.freeBytes }
  const storage = volume.shadowStorage
  if (storage === undefined) return { exists: true, associated: false, ...room }
  const holder = state.volumes[findVolume(state, storage.storedOn) ?? '']
  return {
    exists: true,
    associated: true,
    ...room,
    storedOn: storage.storedOn,
    ...(holder !== undefined && !holder.locked && { storedOnFreeBytes: holder.freeBytes }),
    limit: storage.limit,
    limitPercent: storage.limit === 'unbounded' ? 100 : percent(storage.limit, volume.capacityBytes),
    usedBytes: storage.usedBytes,
    allocatedBytes: storage.allocatedBytes,
    copies: storage.copies,
  }
}

/** The name of a volume as the data has it, found as Windows does: in any case, with or without a backslash at the end. */
function findVolume(state: VolumeState, name: string): string | undefined {
  return findName(state.volumes, name) ?? findName(state.volumes, name.endsWith('\\') ? name.slice(0, -1) : `${name}\\`)
}

/** Sets the limit. Copies that no longer fit are deleted, the oldest first, and their room becomes free. */
function setShadowStorageLimit(
  state: VolumeState,
  args: { volume: string; storedOn: string; limit: string },
): typeof done {
  const volume = state.volumes[findVolume(state, args.volume) ?? '']
  const storage = volume?.shadowStorage
  if (volume === undefined || storage === undefined || storage.storedOn.toUpperCase() !== args.storedOn.toUpperCase()) {
    throw refusal('Set-ShadowStorageLimit', `no shadow storage of ${args.volume} on ${args.storedOn}`)
  }
  if (args.limit.toLowerCase() === 'unbounded') {
    storage.limit = 'unbounded'
    return done
  }
  if (!/^\d{1,19}$/.test(args.limit) || BigInt(args.limit) < smallestLimit) {
    throw refusal('Set-ShadowStorageLimit', 'the limit of a shadow copy storage is at least 1 MB')
  }
  // Nobody documents how the tool rounds; down is what a repair must be able to bear.
  const limit = (BigInt(args.limit) / smallestLimit) * smallestLimit
  storage.limit = String(limit)
  deleteOldestCopies(state, storage, limit)
  return done
}

function deleteOldestCopies(
  state: VolumeState,
  storage: NonNullable<SimulatedVolume['shadowStorage']>,
  limit: bigint,
): void {
  const before = BigInt(storage.usedBytes)
  let used = before
  while (used > limit && storage.copies > 0) {
    used -= used / BigInt(storage.copies)
    storage.copies -= 1
  }
  if (used === before) return
  storage.usedBytes = String(used)
  if (BigInt(storage.allocatedBytes) > limit) storage.allocatedBytes = String(limit)
  const holder = state.volumes[findVolume(state, storage.storedOn) ?? '']
  if (holder !== undefined) holder.freeBytes = String(BigInt(holder.freeBytes) + before - used)
}

/** One number of bytes as a share of another, percent with two places. */
export function percent(part: string, whole: string): number {
  return Math.round((Number(part) / Number(whole)) * 10_000) / 100
}
