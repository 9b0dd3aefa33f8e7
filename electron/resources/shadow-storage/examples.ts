import type { shadowStorage } from '../../../shared/resources/shadow-storage.ts'
import type { ChangeExample, Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof shadowStorage.primitives> = {
  'Get-ShadowStorageState': {
    args: { volume: 'C:' },
    answer: {
      exists: true,
      associated: true,
      volume: 'C:',
      capacityBytes: '136365211648',
      freeBytes: '65498251264',
      storedOn: 'C:',
      storedOnFreeBytes: '65498251264',
      limit: '13636521164',
      limitPercent: 10,
      usedBytes: '8181912698',
      allocatedBytes: '8450348154',
      copies: 2,
    },
  },
  'Set-ShadowStorageLimit': { args: { volume: 'C:', storedOn: 'C:', limit: 'unbounded' }, answer: { done: true } },
}

const systemVolume = '\\\\?\\Volume{00000001-0000-4000-8000-000000000000}\\'

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  cim: {
    Win32_Volume: [
      {
        DeviceID: systemVolume,
        DriveLetter: 'C:',
        Name: 'C:\\',
        Capacity: 136365211648,
        FreeSpace: 65498251264,
      },
    ],
    Win32_ShadowStorage: [
      {
        Volume: { DeviceID: systemVolume },
        DiffVolume: { DeviceID: systemVolume },
        MaxSpace: 13636521164,
        UsedSpace: 8181912698,
        AllocatedSpace: 8450348154,
      },
    ],
    Win32_ShadowCopy: [{ VolumeName: systemVolume }, { VolumeName: systemVolume }],
  },
}

/** What the calls tell Windows to do. */
export const orders: Orders<keyof typeof shadowStorage.primitives> = {
  'Set-ShadowStorageLimit': ['vssadmin.exe resize shadowstorage /For=C: /On=C: /MaxSize=UNBOUNDED'],
}

/** Changes that keep the promises of all resources. */
export const changes: ChangeExample<'shadowStorage'>[] = [
  {
    name: 'the limit of a shadow storage',
    scenario: 'shadow-storage-too-small',
    at: { volume: 'C:' },
    to: { raiseTo: { percent: 10 } },
  },
  {
    name: 'the lifted limit of a shadow storage',
    scenario: 'shadow-storage-too-small',
    at: { volume: 'C:' },
    to: { raiseTo: 'unbounded' },
  },
]
