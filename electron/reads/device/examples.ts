import type { device } from '../../../shared/reads/device.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

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

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  cim: {
    Win32_PnPEntity: [
      {
        PNPDeviceID: 'ROOT\\ISCSIPRT\\0000',
        Name: 'Microsoft iSCSI Initiator',
        ConfigManagerErrorCode: 0,
        Service: 'iScsiPrt',
        Present: true,
      },
      // The underline of a query stands for any sign.
      {
        PNPDeviceID: 'ROOT\\ISCSIPRTX\\0000',
        Name: 'Another',
        ConfigManagerErrorCode: 28,
        Service: null,
        Present: true,
      },
    ],
  },
}
