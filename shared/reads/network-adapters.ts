import { z } from 'zod'
import { nothing, type ReadSchemas, read } from '../model/kind.ts'

const adapter = {
  /** The GUID of the interface, in braces. */
  id: z.string(),
  description: z.string(),
  addresses: z.array(z.string()),
  dhcp: z.boolean(),
  /** Who gave the address; empty when nobody did. */
  dhcpServer: z.string(),
  /** ISO 8601, UTC; empty when there is no lease. */
  leaseEnds: z.string(),
  dnsServers: z.array(z.string()),
}

const networkAdaptersAnswerSchema = z.strictObject({
  adapters: z.array(
    z.strictObject({
      ...adapter,
      /** The numbers of the DHCP options that came with the address (245 is Azure's own); left out where they cannot be read. */
      dhcpOptions: z.array(z.number()).optional(),
    }),
  ),
})

/** The network adapters that have an address, with what DHCP gave them. */
export const networkAdapters = {
  target: nothing,
  answer: networkAdaptersAnswerSchema,
  primitives: {
    'Get-NetworkAdapterList': read(
      nothing,
      z.strictObject({ adapters: z.array(z.strictObject({ ...adapter, options: z.string() })) }),
    ),
  },
} as const satisfies ReadSchemas
