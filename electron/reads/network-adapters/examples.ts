import type { networkAdapters } from '../../../shared/reads/network-adapters.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof networkAdapters.primitives> = {
  'Get-NetworkAdapterList': {
    args: {},
    answer: {
      adapters: [
        {
          id: '{6F1C3E5A-2B4D-4C8E-9A70-1D2E3F405162}',
          description: 'Microsoft Hyper-V Network Adapter',
          addresses: ['10.0.0.4', 'fe80::215:5dff:fe01:203'],
          dhcp: true,
          dhcpServer: '168.63.129.16',
          leaseEnds: '2162-12-28T08:00:00.0000000Z',
          dnsServers: ['168.63.129.16'],
          options: '9QAAAAAAAAAEAAAAAAAAAP////+oP4EQAwAAAAAAAAAEAAAAAAAAAP////8KAAABMwAAAAAAAAAEAAAAAAAAAP//////////',
        },
      ],
    },
  },
}
