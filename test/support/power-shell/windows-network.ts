import type { RawHost, RawWindows } from '../../../electron/server/contract-example.ts'
import type { ServerState } from '../../../electron/simulation/server-state.ts'

type Asked = { name: string; port: number; protocol: string; proxy: string }

/** A second of which half has passed, because what a host says of the time is as old as half a second. */
const now = '2026-11-21T03:12:07.5Z'
const microsoft = 'CN=Microsoft Azure RSA TLS Issuing CA 03, O=Microsoft Corporation, C=US'
const runsAs = 'S-1-5-21-1004336348-1177238915-682003330-500'

/** The host that a call asks, or the proxy that it asks it through. */
export function host(
  { endpoints, clockAheadSeconds }: ServerState,
  { name, port, protocol, proxy }: Asked,
): RawWindows {
  const colon = proxy.lastIndexOf(':')
  const gate = proxy === '' ? undefined : told(endpoints, proxy)
  const isPlatform = ['168.63.129.16', '169.254.169.254'].includes(name)
  const ofAll = isPlatform ? undefined : endpoints['*']
  const one: Partial<ServerState['endpoints'][string]> =
    told(endpoints, `${name}:${port}`) ?? told(endpoints, name) ?? ofAll ?? {}
  const {
    resolved = true,
    connected = true,
    tls = 'Tls12',
    chain = true,
    issuer = microsoft,
    status = 200,
    onlyThrough,
  } = one
  const isOpen = resolved && connected && (onlyThrough === undefined || onlyThrough === proxy)
  const time = new Date(Date.parse(now) - 500 - clockAheadSeconds * 1000).toUTCString()
  const head = `HTTP/1.1 ${status} Said\r\nDate: ${time}\r\n\r\n`
  const asksForPassword = gate?.proxyAsks || (proxy !== '' && one.proxyAsks)

  const shown: RawHost = {
    addresses: ['192.0.2.1'],
    ...(asksForPassword && { answers: ['HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'] }),
    ...(!asksForPassword && isOpen && { answers: [head] }),
    ...(tls === null ? { broken: 'The connection ended.' } : chain ? { tls, issuer } : { untrusted: 'Not trusted.' }),
  }
  const identity = { User: { Value: runsAs }, Name: 'any' }
  if (proxy === '') {
    const addresses = /^[\d.]+$/.test(name) ? [name] : resolved ? shown.addresses : []
    return { now, identity, hosts: { [name]: { ...shown, addresses } } }
  }
  if (gate?.resolved === false) return { now, identity, hosts: {} }
  const { answers = ['HTTP/1.1 502 Bad Gateway\r\n\r\n'], ...others } = shown
  const open = isOpen && !asksForPassword && protocol !== 'http' ? ['HTTP/1.1 200 Connection established\r\n\r\n'] : []
  const answered = gate?.connected === false ? {} : { answers: [...open, ...answers] }
  return { now, identity, hosts: { [proxy.slice(0, colon)]: { ...others, ...answered } } }
}

function told(endpoints: ServerState['endpoints'], name: string) {
  const key = Object.keys(endpoints).find((one) => one.toLowerCase() === name.toLowerCase())
  return key === undefined ? undefined : endpoints[key]
}

/** What the metadata service answers, which writes an empty text for what there is not. */
export function metadata({ instanceMetadata: said }: ServerState): RawWindows {
  if (said.answered !== true) return {}
  const { plan, osDisk, dataDisks } = said
  const clouds: Record<string, string> = {
    'portal.azure.com': 'AzurePublicCloud',
    'portal.azure.us': 'AzureUSGovernmentCloud',
    'portal.azure.cn': 'AzureChinaCloud',
  }
  const managed = (is: boolean) => ({ id: is ? '/disks/one' : '' })
  const compute = {
    azEnvironment: clouds[said.portal ?? ''] ?? 'AzureStack',
    name: said.name ?? '',
    resourceGroupName: said.group ?? '',
    subscriptionId: said.subscription ?? '',
    resourceId: said.resourceId ?? '',
    location: said.region ?? '',
    vmSize: said.size ?? '',
    osType: said.osType ?? '',
    securityProfile: { securityType: said.securityType ?? '' },
    vmScaleSetName: said.scaleSet ?? '',
    plan: plan ?? { name: '', product: '', publisher: '' },
    ...(osDisk && {
      storageProfile: {
        osDisk: { managedDisk: managed(osDisk.managed), diffDiskSettings: { option: osDisk.ephemeral ? 'Local' : '' } },
        dataDisks: (dataDisks ?? []).map(({ name, lun, sizeGb, managed: isManaged, ultra, shared }) => ({
          name,
          lun: String(lun),
          diskSizeGB: String(sizeGb),
          managedDisk: managed(isManaged),
          isUltraDisk: String(ultra),
          isSharedDisk: String(shared),
        })),
      },
    }),
  }
  const address = 'http://169.254.169.254/metadata/instance?api-version=2021-12-13'
  return { web: { [address]: { status: 200, text: JSON.stringify({ compute }) } } }
}

/** The adapters with what DHCP gave them. */
export function adapters({ networkAdapters }: ServerState): RawWindows {
  const key = 'LocalMachine\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces'
  return {
    cim: {
      Win32_NetworkAdapterConfiguration: networkAdapters.map((one) => ({
        SettingID: one.id,
        Description: one.description,
        IPAddress: one.addresses,
        DHCPEnabled: one.dhcp,
        DHCPServer: one.dhcpServer || null,
        DHCPLeaseExpires: one.leaseEnds === '' ? null : { utc: one.leaseEnds },
        DNSServerSearchOrder: one.dnsServers,
      })),
    },
    registry: Object.fromEntries(
      networkAdapters
        .filter(({ options }) => options !== '')
        .map(({ id, options }) => [`${key}\\${id}`, { DhcpInterfaceOptions: { kind: 'Binary', data: options } }]),
    ),
  }
}
