import type { volumes } from '../../../shared/reads/volumes.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

const healthy = {
  label: '',
  driveType: 'fixed',
  busType: 'sas',
  fileSystem: 'NTFS',
  readOnly: false,
  dirty: false,
  health: 'healthy',
  deduplication: 'absent',
  bitLocker: 'absent',
} as const

/** What the call is asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof volumes.primitives> = {
  'Get-VolumeList': {
    args: {},
    answer: {
      volumes: [
        {
          ...healthy,
          volume: 'C:',
          paths: ['C:\\'],
          critical: true,
          capacityBytes: '136365211648',
          freeBytes: '65498251264',
          usedBytes: '70866960384',
          freePercent: 48,
        },
        {
          ...healthy,
          volume: 'D:',
          paths: ['D:\\'],
          critical: false,
          capacityBytes: '549755813888',
          freeBytes: '322122547200',
          usedBytes: '227633266688',
          freePercent: 58.6,
        },
      ],
    },
  },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  cim: {
    Win32_Volume: [
      {
        DeviceID: '\\\\?\\Volume{00000001-0000-4000-8000-000000000000}\\',
        DriveLetter: 'C:',
        Name: 'C:\\',
        Label: null,
        DriveType: 3,
        BootVolume: true,
        SystemVolume: true,
        FileSystem: 'NTFS',
        Capacity: 136365211648,
        FreeSpace: 65498251264,
        DirtyBitSet: false,
      },
      {
        DeviceID: '\\\\?\\Volume{00000002-0000-4000-8000-000000000000}\\',
        DriveLetter: 'D:',
        Name: 'D:\\',
        Label: null,
        DriveType: 3,
        BootVolume: false,
        SystemVolume: false,
        FileSystem: 'NTFS',
        Capacity: 549755813888,
        FreeSpace: 322122547200,
        DirtyBitSet: false,
      },
    ],
    MSFT_Disk: [
      { Number: 0, BusType: 10, IsReadOnly: false },
      { Number: 1, BusType: 10, IsReadOnly: false },
    ],
    MSFT_Partition: [
      {
        DiskNumber: 0,
        PartitionNumber: 1,
        IsReadOnly: false,
        Size: 136365211648,
        AccessPaths: ['C:\\', '\\\\?\\Volume{00000001-0000-4000-8000-000000000000}\\'],
      },
      {
        DiskNumber: 1,
        PartitionNumber: 1,
        IsReadOnly: false,
        Size: 549755813888,
        AccessPaths: ['D:\\', '\\\\?\\Volume{00000002-0000-4000-8000-000000000000}\\'],
      },
    ],
    MSFT_Volume: [
      { Path: '\\\\?\\Volume{00000001-0000-4000-8000-000000000000}\\', HealthStatus: 0, DedupMode: 4 },
      { Path: '\\\\?\\Volume{00000002-0000-4000-8000-000000000000}\\', HealthStatus: 0, DedupMode: 4 },
    ],
    Win32_EncryptableVolume: [],
  },
}
