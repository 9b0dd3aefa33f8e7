import type { PrimitiveName } from '../server/primitives.ts'

/** The calls that cannot be answered where WMI is broken, because Windows gives what they need nowhere else. */
export const asksWmi: readonly PrimitiveName[] = [
  'Get-NetworkAdapterList',
  'Get-ServerLoad',
  'Get-ShadowStorageList',
  'Get-ShadowStorageState',
  'Get-DeviceState',
  'Get-DiskList',
  'Get-DiskOnlineState',
  'Get-IscsiSessionList',
  'Set-DiskOnlineState',
  'Get-VolumeList',
  'Get-VolumeState',
  'Get-WindowsUpdateList',
  'Set-ServiceAccount',
]
