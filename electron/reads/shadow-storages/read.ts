import type { ShadowStorageState } from '../../../shared/resources/shadow-storage.ts'
import type { Read } from '../read-type.ts'

/** The shadow storage of every local fixed volume, with how much of its limit is used. */
export const shadowStorages: Read<'shadowStorages'> = async (server) => {
  const { states } = await server.call('Get-ShadowStorageList', {})
  return { volumes: states.flatMap((state) => (state.exists ? [volumeOf(state)] : [])) }
}

function volumeOf(state: Extract<ShadowStorageState, { exists: true }>) {
  const { volume } = state
  if (!state.associated) return { volume, associated: false, limitPercent: 100, usedOfLimitPercent: 0 }
  const limit = state.limit === 'unbounded' ? 0n : BigInt(state.limit)
  const used = limit === 0n ? 0 : Number((BigInt(state.usedBytes) * 100n) / limit)
  return { volume, associated: true, limitPercent: state.limitPercent, usedOfLimitPercent: used }
}
