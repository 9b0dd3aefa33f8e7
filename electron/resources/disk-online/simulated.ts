import { z } from 'zod'
import { message } from '../../../shared/model/message.ts'
import type { DiskOnlineState, diskOnline } from '../../../shared/resources/disk-online.ts'
import type { DiskState } from '../../reads/disks/simulated.ts'
import { refusal } from '../../server/simulated-failure.ts'
import { findName, type SimulatedResource } from '../../server/simulated-kind.ts'

/** The simulated disks, brought online and taken offline. */
export const simulatedDiskOnline = {
  state: {},
  answers: {
    'Get-DiskOnlineState': readDisk,
    'Set-DiskOnlineState': setOffline,
  },
  at: z.object({ id: z.string() }),
  names: ({ id }) => [id],
  changeBySomeoneElse(state, { id }) {
    const disk = state.disks[findName(state.disks, id) ?? '']
    if (disk === undefined) return message('simulation.nothingChanged', { target: id })
    disk.offline = !disk.offline
    return disk.offline ? message('simulation.diskOffline', { id }) : message('simulation.diskOnline', { id })
  },
} as const satisfies SimulatedResource<DiskState, keyof typeof diskOnline.primitives, { id: string }>

const held = ['redundantPath', 'snapshot', 'collision', 'criticalWriteFailures', 'integrityScan']

function readDisk(state: DiskState, { id }: { id: string }): DiskOnlineState {
  const disk = state.disks[findName(state.disks, id) ?? '']
  if (disk === undefined) return { exists: false }
  const { number, name, sizeBytes, offline, readOnly, critical, clustered } = disk
  const offlineReason = offline ? disk.offlineReason : null
  return { exists: true, number, name, sizeBytes, offline, offlineReason, readOnly, critical, clustered }
}

function setOffline(state: DiskState, { id, offline }: { id: string; offline: boolean }): { done: true } {
  const disk = state.disks[findName(state.disks, id) ?? '']
  if (disk === undefined) throw refusal('Set-DiskOnlineState', `there is no disk ${id}`)
  if (disk.offline === offline) return { done: true }
  const reason = disk.offline ? (disk.offlineReason ?? '') : ''
  if (disk.critical || disk.clustered || held.includes(reason)) {
    throw refusal('Set-DiskOnlineState', `disk ${id} is not to be brought online or taken offline here`)
  }
  if (offline && disk.inUse) throw refusal('Set-DiskOnlineState', `Windows answered 6 to Offline of disk ${id}`)
  disk.offline = offline
  return { done: true }
}
