import type { diskOnline } from '../../../shared/resources/disk-online.ts'
import type { ChangeExample, RequestExamples } from '../../server/contract-example.ts'

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

export { windows } from '../../reads/disks/examples.ts'

/** Changes that keep the promises of all resources. */
export const changes: ChangeExample<'diskOnline'>[] = [
  {
    name: 'a disk that is offline',
    scenario: 'restored-disks-offline',
    at: { id: '600224800000000000000000000000A2' },
    to: { offline: false },
  },
]
