import type { diskOnline } from '../../../shared/resources/disk-online.ts'
import type { ChangeExample, RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof diskOnline.primitives> = {
  'Get-DiskOnlineState': {
    args: { id: '600224800000000000000000000000A2' },
    answer: {
      exists: true,
      number: 1,
      name: 'Virtual disk (simulated)',
      sizeBytes: '549755813888',
      offline: false,
      offlineReason: null,
      readOnly: false,
      critical: false,
      clustered: false,
    },
  },
  'Set-DiskOnlineState': { args: { id: '600224800000000000000000000000A2', offline: false }, answer: { done: true } },
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
  },
}

/** Changes that keep the promises of all resources. */
export const changes: ChangeExample<'diskOnline'>[] = [
  {
    name: 'a disk that is offline',
    scenario: 'restored-disks-offline',
    at: { id: '600224800000000000000000000000A2' },
    to: { offline: false },
  },
]
