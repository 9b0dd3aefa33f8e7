import { endpointSchema } from '../../shared/model/endpoint-sets.ts'
import { proxyParts } from './connection-settings.ts'
import { proxyFor } from './proxy-for.ts'
import type { Server } from './server.ts'

/** Hosts that tell the time; the second without encryption, because a clock that is far off lets no certificate hold. */
const hosts = [
  endpointSchema.parse({ host: 'login.microsoftonline.com' }),
  endpointSchema.parse({ host: 'www.msftconnecttest.com', port: 80, protocol: 'http', path: '/connecttest.txt' }),
]

/**
 * How many seconds the clock of the server is ahead of true time, to about a second, as the answers of hosts on the internet tell it;
 * `null` when none told it. They are asked through the proxy of SYSTEM.
 */
export async function measureClock(server: Server): Promise<number | null> {
  const { values } = await server.call('Get-ConnectionSettings', { account: 'S-1-5-18' })
  const parts = proxyParts(values.DefaultConnectionSettings)
  for (const at of hosts) {
    const { host, ...place } = at
    const proxy = proxyFor(parts, at) ?? ''
    const { clockAheadSeconds } = await server.call('Get-EndpointState', { name: host, ...place, proxy })
    if (clockAheadSeconds !== undefined) return clockAheadSeconds
  }
  return null
}
