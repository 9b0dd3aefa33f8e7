import { z } from 'zod'
import type { EndpointState, endpoint } from '../../../shared/reads/endpoint.ts'
import { platformAddresses } from '../../server/proxy-for.ts'
import { findName, type SimulatedKind } from '../../server/simulated-kind.ts'

/** How a host answers; what is left out is as it should be. */
const simulatedHostSchema = z.strictObject({
  resolved: z.boolean().default(true),
  connected: z.boolean().default(true),
  /** `null`: no encrypted connection comes about. */
  tls: z.string().nullable().default('Tls12'),
  chain: z.boolean().default(true),
  issuer: z.string().default('CN=Microsoft Azure RSA TLS Issuing CA 03, O=Microsoft Corporation, C=US'),
  status: z.int().default(200),
  /** The host, or the proxy of this name, wants a user name and a password. */
  proxyAsks: z.boolean().default(false),
  /** Only this proxy lets anybody through to it, such as `proxy.example.test:8080`. */
  onlyThrough: z.string().optional(),
})
type SimulatedHost = z.infer<typeof simulatedHostSchema>

interface NetworkState {
  endpoints: Record<string, z.infer<typeof simulatedHostSchema>>
  clockAheadSeconds: number
}

/** The network around the simulated server, as data. */
export const simulatedEndpoint = {
  state: {
    /**
     * Hosts that answer otherwise than they should, by name or as `host:port`; proxies as `host:port`. `*` is every host of the
     * internet, not the Azure platform.
     */
    endpoints: z.record(z.string(), simulatedHostSchema).default({}),
    /** How far the clock of the server is ahead of true time. */
    clockAheadSeconds: z.number().default(0),
  },
  answers: {
    'Get-EndpointState': ({ endpoints, clockAheadSeconds }, { name, port, protocol, proxy }) => {
      const gate = proxy === '' ? undefined : endpoints[findName(endpoints, proxy) ?? '']
      const host = hostOf(endpoints, name, port)
      const direct = proxy === '' && !/^[\d.]+$/.test(name)
      const base = { runsAs, proxyAsks: false, detail: '' }
      if (gate?.resolved === false) return { ...base, connected: false, detail: unreachable }
      if (direct && !host.resolved) return { ...base, resolved: false, detail: 'simulated: no such host is known' }
      const found = { ...base, ...(direct ? { resolved: true } : {}) }
      const closed = host.onlyThrough !== undefined && host.onlyThrough !== proxy
      if (gate?.connected === false || !host.resolved || !host.connected || closed) {
        return { ...found, connected: false, detail: unreachable }
      }
      if (gate?.proxyAsks || (proxy !== '' && host.proxyAsks)) {
        // Without encryption the proxy's own answer stands in the place of the host's.
        if (protocol === 'http') return { ...found, connected: true, proxyAsks: true, status: 407 }
        return { ...found, connected: false, proxyAsks: true, detail: 'simulated: the proxy answered 407' }
      }
      if (protocol === 'tcp') return { ...found, connected: true }
      return { ...found, connected: true, ...answerOf(host, protocol, clockAheadSeconds) }
    },
  },
} as const satisfies SimulatedKind<NetworkState, keyof typeof endpoint.primitives>

const runsAs = 'S-1-5-21-1004336348-1177238915-682003330-500'
const unreachable = 'simulated: no connection was made'

function hostOf(endpoints: NetworkState['endpoints'], name: string, port: number): SimulatedHost {
  const found = findName(endpoints, `${name}:${port}`) ?? findName(endpoints, name)
  const any = platformAddresses.includes(name) ? undefined : endpoints['*']
  return (found === undefined ? any : endpoints[found]) ?? simulatedHostSchema.parse({})
}

function answerOf(host: SimulatedHost, protocol: string, ahead: number): Partial<EndpointState> {
  const told = { status: host.status, clockAheadSeconds: ahead }
  if (protocol === 'http') return told
  if (host.tls === null) return { detail: 'simulated: the connection was closed before it was encrypted' }
  if (!host.chain) return { chain: false, detail: 'simulated: the certificate is not trusted' }
  return { tls: host.tls, chain: true, issuer: host.issuer, ...told }
}
