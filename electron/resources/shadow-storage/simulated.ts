import type { ShadowStorageState } from '../../shared/model/shadow-storage.ts'
import { refusal } from './failure.ts'
import { findName, type ServerState, type SimulatedVolume } from './server-state.ts'

/** `vssadmin` accepts no less. */
const smallestLimit = 1n << 20n

/** Answers the shadow storage of one volume. */
export function readShadowStorage(state: ServerState, name: string): ShadowStorageState {
  const key = findName(state.volumes, name)
  const volume = key === undefined ? undefined : state.volumes[key]
  if (key === undefined || volume === undefined) return { exists: false }
  const room = { volume: key, capacityBytes: volume.capacityBytes, freeBytes: volume.freeBytes }
  const storage = volume.shadowStorage
  if (storage === undefined) return { exists: true, associated: false, ...room }
  return {
    exists: true,
    associated: true,
    ...room,
    storedOn: storage.storedOn,
    limit: storage.limit,
    limitPercent: storage.limit === 'unbounded' ? 100 : percent(storage.limit, volume.capacityBytes),
    usedBytes: storage.usedBytes,
    allocatedBytes: storage.allocatedBytes,
    copies: storage.copies,
  }
}

/** The shadow storage of every volume. */
export function listShadowStorages(state: ServerState): { states: ShadowStorageState[] } {
  return { states: Object.keys(state.volumes).map((volume) => readShadowStorage(state, volume)) }
}

/** Sets the limit. Copies that no longer fit are deleted, the oldest first, and their room becomes free. */
export function setShadowStorageLimit(
  state: ServerState,
  args: { volume: string; storedOn: string; limit: string },
): void {
  const volume = state.volumes[findName(state.volumes, args.volume) ?? '']
  const storage = volume?.shadowStorage
  if (volume === undefined || storage === undefined || storage.storedOn.toUpperCase() !== args.storedOn.toUpperCase()) {
    throw refusal('Set-ShadowStorageLimit', `no shadow storage of ${args.volume} on ${args.storedOn}`)
  }
  if (args.limit.toLowerCase() === 'unbounded') {
    storage.limit = 'unbounded'
    return
  }
  if (!/^\d{1,19}$/.test(args.limit) || BigInt(args.limit) < smallestLimit) {
    throw refusal('Set-ShadowStorageLimit', 'the limit of a shadow copy storage is at least 1 MB')
  }
  storage.limit = args.limit
  deleteOldestCopies(state, storage, BigInt(args.limit))
}

/** Free room of every volume, for the load of the server. */
export function volumeRoom(state: ServerState): { volume: string; freePercent: number; freeBytes: string }[] {
  return Object.entries(state.volumes).map(([volume, { freeBytes, capacityBytes }]) => ({
    volume,
    freePercent: percent(freeBytes, capacityBytes),
    freeBytes,
  }))
}

function deleteOldestCopies(
  state: ServerState,
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
  const holder = state.volumes[findName(state.volumes, storage.storedOn) ?? '']
  if (holder !== undefined) holder.freeBytes = String(BigInt(holder.freeBytes) + before - used)
}

function percent(part: string, whole: string): number {
  return Math.round((Number(part) / Number(whole)) * 10_000) / 100
}
