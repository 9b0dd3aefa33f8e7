import { type Message, message } from '../../../shared/model/message.ts'
import type {
  DesiredShadowStorage,
  ShadowStorageState,
  ShadowStorageTarget,
} from '../../../shared/resources/shadow-storage.ts'
import type { ResourceType } from '../../engine/resource-type.ts'
import { callText } from '../../server/call-text.ts'
import { programArgument } from '../../server/program-argument.ts'
import type { Server } from '../../server/server.ts'

type Associated = Extract<ShadowStorageState, { associated: true }>

/** The limit of a volume's shadow copy storage. A fix only ever raises it; undo puts the byte value from before back. */
export function shadowStorage(
  server: Server,
): ResourceType<ShadowStorageTarget, ShadowStorageState, DesiredShadowStorage> {
  return {
    type: 'shadowStorage',
    get: (target) => server.call('Get-ShadowStorageState', target),
    stateAfter(before, desired) {
      if (!isAssociated(before)) return before
      const raised = raisedLimit(before, desired)
      return atLeast(before.limit, raised)
        ? before
        : { ...before, limit: raised, limitPercent: percentOf(raised, before) }
    },
    same(one, other) {
      if (!isAssociated(one) || !isAssociated(other))
        return one.exists === other.exists && !isAssociated(one) === !isAssociated(other)
      return one.storedOn === other.storedOn && sameLimit(one.limit, other.limit)
    },
    async set({ volume }, state) {
      if (!isAssociated(state)) return
      await server.call('Set-ShadowStorageLimit', {
        volume,
        storedOn: state.storedOn,
        limit: wholeMebibytes(state.limit),
      })
    },
    forecastUndo(before) {
      // Putting a smaller limit back may make Windows delete the copies that have used the room since (vssadmin resize page).
      if (!isAssociated(before)) return { extent: 'exact', loses: [] }
      const back = wholeMebibytes(before.limit)
      const rounded = back === before.limit ? [] : [message('loses.limitRounded', { limit: before.limit, back })]
      return { extent: 'partial', loses: [message('loses.shadowCopies'), ...rounded] }
    },
    risk: () => 'medium',
    refusal(before, desired) {
      if (!before.exists) return message('refusal.volumeMissing')
      if (!before.associated) return message('refusal.noShadowStorage', { volume: before.volume })
      const raised = raisedLimit(before, desired)
      if (raised === 'unbounded') return null
      const { volume, storedOn } = before
      const free = storedOn === volume ? before.freeBytes : before.storedOnFreeBytes
      if (free === undefined) return message('refusal.storageVolumeUnread', { volume, storedOn })
      const room = BigInt(before.allocatedBytes) + BigInt(free)
      return BigInt(raised) > room
        ? message('refusal.volumeTooFull', { volume: storedOn, wanted: raised, room: String(room) })
        : null
    },
    nameOf: ({ volume }) => volume,
    show: (state) => [shown(state)],
    calls({ volume }, state) {
      if (!isAssociated(state)) return []
      const limit = wholeMebibytes(state.limit)
      const args = { volume, storedOn: state.storedOn, limit }
      const size = limit === 'unbounded' ? 'UNBOUNDED' : limit
      const places = [`/For=${volume}`, `/On=${state.storedOn}`].map(programArgument).join(' ')
      const equivalent = `vssadmin resize shadowstorage ${places} /MaxSize=${size}`
      return [{ call: callText('Set-ShadowStorageLimit', args), equivalent }]
    },
    desiredOf: () => {
      throw new Error('Shadow storage is never made from an expectation; write what to raise it to.')
    },
  }
}

function isAssociated(state: ShadowStorageState): state is Associated {
  return state.exists && state.associated
}

function raisedLimit(before: Associated, { raiseTo }: DesiredShadowStorage): string {
  if (raiseTo === 'unbounded') return raiseTo
  if ('bytes' in raiseTo) return wholeMebibytes(raiseTo.bytes)
  const share = (BigInt(before.capacityBytes) * BigInt(Math.round(raiseTo.percent * 100))) / 10_000n
  return wholeMebibytes(String(share))
}

const mebibyte = 1n << 20n

/**
 * A limit as it is asked for: `vssadmin` counts in MiB and does not say how it rounds, so that it is rounded here, up: what comes back is
 * known, and no shadow copy has less room than before.
 */
function wholeMebibytes(limit: string): string {
  return limit === 'unbounded' ? limit : String(((BigInt(limit) + mebibyte - 1n) / mebibyte) * mebibyte)
}

function atLeast(limit: string, desired: string): boolean {
  if (limit === 'unbounded') return true
  return desired !== 'unbounded' && (BigInt(limit) >= BigInt(desired) || sameLimit(limit, desired))
}

/** Windows rounds the limit: within one percent it is the same. */
function sameLimit(one: string, other: string): boolean {
  if (one === 'unbounded' || other === 'unbounded') return one === other
  const [a, b] = [BigInt(one), BigInt(other)]
  const difference = a > b ? a - b : b - a
  return difference * 100n <= (a > b ? a : b)
}

function percentOf(limit: string, { capacityBytes }: Associated): number {
  if (limit === 'unbounded') return 100
  return Math.round(Number((BigInt(limit) * 10_000n) / (BigInt(capacityBytes) || 1n)) / 10) / 10
}

function shown(state: ShadowStorageState): Message {
  if (!state.exists) return message('state.volumeAbsent')
  if (!state.associated) return message('state.noShadowStorage')
  if (state.limit === 'unbounded') return message('state.shadowStorageUnbounded')
  const gigabytes = Number(BigInt(state.limit) / 10_000_000n) / 100
  return message('state.shadowStorage', { gigabytes, percent: state.limitPercent })
}
