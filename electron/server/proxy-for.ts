import type { Endpoint } from '../../shared/model/endpoint-sets.ts'
import type { ProxyParts } from '../../shared/reads/proxy.ts'

/**
 * Addresses of the Azure platform that are never asked through a proxy.
 * https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
 */
export const platformAddresses: readonly string[] = ['168.63.129.16', '169.254.169.254']

/** The proxy that a host is asked through, as `host:port`; `null` when it is asked directly. */
export function proxyFor({ server, bypass }: Pick<ProxyParts, 'server' | 'bypass'>, at: Endpoint): string | null {
  if (server === null || platformAddresses.includes(at.host) || passesBy(bypass ?? '', at.host)) return null
  const entries = server.split(/[;\s]+/).filter((entry) => entry !== '')
  const scheme = at.protocol === 'http' ? 'http' : 'https'
  const own = entries.find((entry) => entry.toLowerCase().startsWith(`${scheme}=`))
  const forAll = entries.find((entry) => !entry.includes('='))
  const chosen = own?.slice(own.indexOf('=') + 1) ?? forAll
  return chosen === undefined ? null : withPort(chosen)
}

/** Whether the list of hosts that are asked past the proxy names this one; `<local>` stands for names without a dot. */
function passesBy(bypass: string, host: string): boolean {
  return bypass
    .split(/[;\s]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry.toLowerCase() === '<local>') return !host.includes('.')
      const pattern = entry.replace(/^[a-z]+:\/\//i, '').replace(/:\d+$/, '')
      const parts = pattern.split('*').map((part) => part.replace(/[^A-Za-z0-9]/g, '\\$&'))
      return new RegExp(`^${parts.join('.*')}$`, 'i').test(host)
    })
}

function withPort(proxy: string): string {
  const place = proxy.replace(/^[a-z]+:\/\//i, '').replace(/\/.*$/, '')
  return /:\d+$/.test(place) ? place : `${place}:80`
}
