import { z } from 'zod'
import { endpointSchema, endpointSetName } from '../model/endpoint-sets.ts'
import { type ReadSchemas, read } from '../model/kind.ts'
import { endpointEn } from './endpoint.text.en.ts'
import { endpointFr } from './endpoint.text.fr.ts'
import { endpointNl } from './endpoint.text.nl.ts'

const stateSchema = z.strictObject({
  /** The account that asked, by its SID: the administrator, never SYSTEM. What SYSTEM may do can differ. */
  runsAs: z.string(),
  /** Missing for an address, and where a proxy looks the name up. */
  resolved: z.boolean().optional(),
  connected: z.boolean().optional(),
  /** The protocol of the encrypted connection, such as `Tls12`; missing where there is none. */
  tls: z.string().optional(),
  /** Whether Windows trusts the certificate and its name; missing where nobody showed one. */
  chain: z.boolean().optional(),
  /** Who issued it: a firewall that breaks connections open shows itself here. */
  issuer: z.string().optional(),
  /** The status of the HTTP answer; any number is an answer. */
  status: z.int().optional(),
  /** The proxy wants a user name and a password (407). */
  proxyAsks: z.boolean(),
  /** How far the clock of this server is ahead of the host's, in seconds, to about a second; missing where it did not say the time. */
  clockAheadSeconds: z.number().optional(),
  /** What went wrong, in the words of the server. */
  detail: z.string(),
})
export type EndpointState = z.infer<typeof stateSchema>

const hostSchema = z.strictObject({
  /** The host with its port. */
  name: z.string(),
  /** The proxy it was asked through; `null` where it was asked directly. */
  proxy: z.string().nullable(),
  /** Missing when nobody can tell: a script decides on the proxy, which is not run here, and it cannot be reached directly. */
  reachable: z.boolean().optional(),
  ...stateSchema.omit({ runsAs: true, clockAheadSeconds: true }).shape,
})

/**
 * Whether hosts can be reached, with the proxy that SYSTEM uses: a set of `knowledge/endpoints.yaml` or one host. It is asked by the
 * administrator; a firewall rule for the service alone does not show.
 */
export const endpoint = {
  target: z.union([z.strictObject({ set: endpointSetName }), endpointSchema]),
  answer: z.strictObject({
    runsAs: z.string(),
    hosts: z.array(hostSchema),
  }),
  primitives: {
    /** One connection, ended after the head of the answer. `proxy` is empty for a direct one. */
    'Get-EndpointState': read(
      z.strictObject({
        name: z.string(),
        port: z.int(),
        protocol: z.enum(['https', 'http', 'tcp']),
        path: z.string(),
        proxy: z.string(),
      }),
      stateSchema,
      90_000,
    ),
  },
  texts: { en: endpointEn, fr: endpointFr, nl: endpointNl },
} as const satisfies ReadSchemas
