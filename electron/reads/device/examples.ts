import type { device } from '../../../shared/reads/device.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the call is asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof device.primitives> = {
  'Get-DeviceState': {
    args: { id: 'ROOT\\ISCSIPRT' },
    answer: {
      count: 1,
      devices: [
        {
          id: 'ROOT\\ISCSIPRT\\0000',
          name: 'Microsoft iSCSI Initiator',
          problem: 0,
          driver: 'iScsiPrt',
          present: true,
        },
      ],
    },
  },
}
