import type { disks } from '../../../shared/reads/disks.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

const healthy = {
  name: 'Virtual disk (simulated)',
  busType: 'sas',
  style: 'gpt',
  offline: false,
  offlineReason: null,
  readOnly: false,
  clustered: false,
  health: 'healthy',
  largestFreeBytes: '0',
  location: '',
} as const

/** What the call is asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof disks.primitives> = {
  'Get-DiskList': {
    args: {},
    answer: {
      disks: [
        {
          ...healthy,
          number: 0,
          id: '600224800000000000000000000000A1',
          sizeBytes: '136365211648',
          critical: true,
          partitions: [{ number: 1, sizeBytes: '136365211648', paths: ['C:\\'] }],
        },
        {
          ...healthy,
          number: 1,
          id: '600224800000000000000000000000A2',
          sizeBytes: '549755813888',
          critical: false,
          partitions: [{ number: 1, sizeBytes: '549755813888', paths: ['D:\\'] }],
        },
      ],
    },
  },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  cim: {
    MSFT_Disk: [
      {
        Number: 0,
        UniqueId: '600224800000000000000000000000A1',
        FriendlyName: 'Virtual disk (simulated)',
        Size: 136365211648,
        BusType: 10,
        PartitionStyle: 2,
        IsOffline: false,
        IsReadOnly: false,
        IsBoot: true,
        IsSystem: true,
        IsClustered: false,
        HealthStatus: 0,
        LargestFreeExtent: 0,
        Location: '',
      },
      {
        Number: 1,
        UniqueId: '600224800000000000000000000000A2',
        FriendlyName: 'Virtual disk (simulated)',
        Size: 549755813888,
        BusType: 10,
        PartitionStyle: 2,
        IsOffline: false,
        IsReadOnly: false,
        IsBoot: false,
        IsSystem: false,
        IsClustered: false,
        HealthStatus: 0,
        LargestFreeExtent: 0,
        Location: '',
      },
    ],
    MSFT_Partition: [
      {
        DiskNumber: 0,
        PartitionNumber: 1,
        Size: 136365211648,
        AccessPaths: ['C:\\', '\\\\?\\Volume{00000001-0000-4000-8000-000000000000}\\'],
      },
      {
        DiskNumber: 1,
        PartitionNumber: 1,
        Size: 549755813888,
        AccessPaths: ['D:\\', '\\\\?\\Volume{00000002-0000-4000-8000-000000000000}\\'],
      },
    ],
  },
}
