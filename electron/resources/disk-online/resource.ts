import { type Message, message } from '../../../shared/model/message.ts'
import type { DesiredDiskOnline, DiskOnlineState, DiskOnlineTarget } from '../../../shared/resources/disk-online.ts'
import type { ResourceType } from '../../engine/resource-type.ts'
import { callText } from '../../server/call-text.ts'
import type { Server } from '../../server/server.ts'

type Present = Extract<DiskOnlineState, { exists: true }>

/** Whether a disk is online. Undo takes it offline again, which Windows refuses while a program uses it. */
export function diskOnline(server: Server): ResourceType<DiskOnlineTarget, DiskOnlineState, DesiredDiskOnline> {
  return {
    type: 'diskOnline',
    get: (target) => server.call('Get-DiskOnlineState', target),
    stateAfter: (before) => (before.exists ? { ...before, offline: false, offlineReason: null } : before),
    same(one, other) {
      if (!one.exists || !other.exists) return one.exists === other.exists
      return one.offline === other.offline
    },
    async set({ id }, state) {
      if (state.exists) await server.call('Set-DiskOnlineState', { id, offline: state.offline })
    },
    forecastUndo: () => ({ extent: 'exact', loses: [] }),
    risk: () => 'medium',
    refusal(before) {
      if (!before.exists) return message('refusal.diskAbsent')
      return before.offline ? refusalOf(before) : null
    },
    nameOf: ({ id }) => id,
    show: (state) => [shown(state)],
    calls({ id }, state) {
      if (!state.exists) return []
      const quoted = `'${id.replaceAll("'", "''")}'`
      return [
        {
          call: callText('Set-DiskOnlineState', { id, offline: state.offline }),
          equivalent: `Get-Disk -UniqueId ${quoted} | Set-Disk -IsOffline $${state.offline}`,
        },
      ]
    },
    desiredOf(expectation) {
      if (expectation !== null && typeof expectation === 'object' && 'offline' in expectation) {
        if (expectation.offline === false) return { offline: false }
      }
      throw new Error('A disk can only be made online: expect offline: false.')
    },
  }
}

/** Why Windows holds the disk offline for a good reason. https://learn.microsoft.com/windows-hardware/drivers/storage/msft-disk */
function refusalOf(disk: Present): Message | null {
  const number = numberOf(disk)
  if (disk.clustered) return message('refusal.diskClustered', { number })
  switch (disk.offlineReason) {
    case 'redundantPath':
      return message('refusal.diskRedundantPath', { number })
    case 'snapshot':
      return message('refusal.diskSnapshot', { number })
    case 'collision':
      return message('refusal.diskCollision', { number })
    case 'criticalWriteFailures':
    case 'integrityScan':
      return message('refusal.diskFailing', { number })
    default:
      return null
  }
}

function shown(disk: DiskOnlineState): Message {
  if (!disk.exists) return message('state.diskAbsent')
  const gigabytes = Number(BigInt(disk.sizeBytes) / 10_000_000n) / 100
  const values = { number: numberOf(disk), name: disk.name, gigabytes }
  if (disk.offline) return message('state.diskOffline', values)
  return disk.readOnly ? message('state.diskOnlineReadOnly', values) : message('state.diskOnline', values)
}

function numberOf({ number }: Present): string {
  return number === null ? '?' : String(number)
}
