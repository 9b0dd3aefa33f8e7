import type { z } from 'zod'
import { networkAdapters } from '../../../shared/reads/network-adapters.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

const adaptersSchema = networkAdapters.primitives['Get-NetworkAdapterList'].answer.shape.adapters

interface AdapterState {
  networkAdapters: z.infer<typeof adaptersSchema>
}

/** An adapter of a virtual machine in Azure, with the options 245, 3 and 51 of its lease. */
const inAzure: AdapterState['networkAdapters'] = [
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
]

/** The network adapters as data. */
export const simulatedNetworkAdapters = {
  state: { networkAdapters: adaptersSchema.default(() => structuredClone(inAzure)) },
  answers: { 'Get-NetworkAdapterList': (state) => ({ adapters: structuredClone(state.networkAdapters) }) },
} as const satisfies SimulatedKind<AdapterState, keyof typeof networkAdapters.primitives>
