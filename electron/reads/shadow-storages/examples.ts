import type { shadowStorages } from '../../../shared/reads/shadow-storages.ts'
import { requests as ofOneVolume } from '../../resources/shadow-storage/examples.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof shadowStorages.primitives> = {
  'Get-ShadowStorageList': {
    args: {},
    answer: {
      states: [
        ofOneVolume['Get-ShadowStorageState'].answer,
        {
          exists: true,
          associated: true,
          volume: 'D:',
          capacityBytes: '549755813888',
          freeBytes: '322122547200',
          storedOn: 'D:',
          storedOnFreeBytes: '322122547200',
          limit: '65970697666',
          limitPercent: 12,
          usedBytes: '39582418598',
          allocatedBytes: '39850854054',
          copies: 2,
        },
      ],
    },
  },
}

const systemVolume = '\\\\?\\Volume{00000001-0000-4000-8000-000000000000}\\'
const dataVolume = '\\\\?\\Volume{00000002-0000-4000-8000-000000000000}\\'

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
      {
        DeviceID: dataVolume,
        DriveLetter: 'D:',
        Name: 'D:\\',
        Capacity: 549755813888,
        FreeSpace: 322122547200,
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
      {
        Volume: { DeviceID: dataVolume },
        DiffVolume: { DeviceID: dataVolume },
        MaxSpace: 65970697666,
        UsedSpace: 39582418598,
        AllocatedSpace: 39850854054,
      },
    ],
    Win32_ShadowCopy: [
      { VolumeName: systemVolume },
      { VolumeName: dataVolume },
      { VolumeName: systemVolume },
      { VolumeName: dataVolume },
    ],
  },
}
