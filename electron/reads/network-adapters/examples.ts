import type { networkAdapters } from '../../../shared/reads/network-adapters.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

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
          leaseEnds: '2162-12-28T08:00:00Z',
          dnsServers: ['168.63.129.16'],
          options: '9QAAAAAAAAAEAAAAAAAAAP////+oP4EQAwAAAAAAAAAEAAAAAAAAAP////8KAAABMwAAAAAAAAAEAAAAAAAAAP//////////',
        },
      ],
    },
  },
}

/** What Windows shows where this is the answer, put together after the page of the class; not recorded on a Windows. */
export const windows: RawWindows = {
  cim: {
    Win32_NetworkAdapterConfiguration: [
      {
        SettingID: '{6F1C3E5A-2B4D-4C8E-9A70-1D2E3F405162}',
        Description: 'Microsoft Hyper-V Network Adapter',
        IPAddress: ['10.0.0.4', 'fe80::215:5dff:fe01:203'],
        DHCPEnabled: true,
        DHCPServer: '168.63.129.16',
        DHCPLeaseExpires: { utc: '2162-12-28T08:00:00Z' },
        DNSServerSearchOrder: ['168.63.129.16'],
      },
    ],
  },
  registry: {
    'LocalMachine\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\{6F1C3E5A-2B4D-4C8E-9A70-1D2E3F405162}':
      {
        DhcpInterfaceOptions: {
          kind: 'Binary',
          data: '9QAAAAAAAAAEAAAAAAAAAP////+oP4EQAwAAAAAAAAAEAAAAAAAAAP////8KAAABMwAAAAAAAAAEAAAAAAAAAP//////////',
        },
      },
  },
}
