import type { RawWindows } from '../../../electron/server/contract-example.ts'
import type { ServerState } from '../../../electron/simulation/server-state.ts'
import type { RegistryData } from '../../../shared/resources/registry-value.ts'

type Keys = Record<string, Record<string, RegistryData>>

const hives: Record<string, string> = { HKLM: 'LocalMachine', HKU: 'Users', HKCR: 'ClassesRoot' }
const services = 'LocalMachine\\SYSTEM\\CurrentControlSet\\Services'
const starts = ['boot', 'system', 'automatic', 'manual', 'disabled']
const number = (data: number | string): RegistryData => ({ kind: 'DWord', data: String(data) })
const text = (data: string): RegistryData => ({ kind: 'String', data })

/** The registry of a simulated server, its services included, as the registry of Windows. */
export function registry(state: ServerState): RawWindows & { registry: Keys } {
  const keys: Keys = {}
  for (const [path, values] of Object.entries(state.registry)) {
    const hive = path.slice(0, path.indexOf('\\'))
    // A key may stand in several spellings.
    const key = spelling(keys, `${hives[hive]}${path.slice(hive.length)}`)
    const named = Object.entries(values).map(([name, value]) => [name === '' ? '(Default)' : name, value] as const)
    keys[key] = { ...keys[key], ...Object.fromEntries(named) }
  }
  for (const [name, service] of Object.entries(state.services)) {
    const key = spelling(keys, `${services}\\${name}`)
    keys[key] = {
      ...keys[key],
      Start: number(starts.indexOf(service.startType)),
      ...(service.delayed && { DelayedAutostart: number(1) }),
      ObjectName: text(service.account),
      ...(service.dependsOn.length > 0 && { DependOnService: { kind: 'MultiString', data: [...service.dependsOn] } }),
    }
    if (service.triggered) keys[`${key}\\TriggerInfo\\0`] = {}
  }
  return { registry: keys }
}

/** The services of a simulated server as the service control manager shows them, with their keys. */
export function withServices(state: ServerState): RawWindows & { registry: Keys } {
  const numbers = ['', 'stopped', 'startPending', 'stopPending', 'running', 'continuePending', 'pausePending', 'paused']
  const shown = Object.entries(state.services)
    .filter(([, { driver }]) => !driver)
    .map(([name, { state: runs }]) => [
      name,
      { statuses: [numbers.indexOf(runs)], dependents: dependents(state, name, []) },
    ])
  return { ...registry(state), services: Object.fromEntries(shown) }
}

/** What needs a service, and before it what needs that. */
function dependents(state: ServerState, name: string, known: string[]): string[] {
  for (const [other, { dependsOn }] of Object.entries(state.services)) {
    if (known.includes(other) || !dependsOn.some((one) => one.toLowerCase() === name.toLowerCase())) continue
    dependents(state, other, known)
    known.push(other)
  }
  return known
}

/** What the roles of a server rest on. */
export function roles(state: ServerState): RawWindows {
  const { azureChassis, domainJoined, versions, owners } = state.roleFacts
  const build = state.identity.osBuild.split('.')[2] ?? ''
  const version = 'LocalMachine\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion'
  const shown = withServices(state)
  return {
    ...shown,
    registry: {
      ...shown.registry,
      [version]: { CurrentBuildNumber: text(build), InstallationType: text(state.identity.installationType) },
    },
    versions,
    owners,
    computerName: state.identity.computerName,
    ...(azureChassis !== null && {
      cim: {
        Win32_SystemEnclosure: [{ SMBIOSAssetTag: azureChassis ? '7783-7084-3265-9085-8269-3286-77' : 'None' }],
        Win32_ComputerSystem: [{ PartOfDomain: domainJoined }],
      },
    }),
  }
}

/** The build of Windows with its revision. */
export function buildOf(build: string): RawWindows {
  const [number_ = '', revision = '0'] = build.split('.')
  return {
    registry: {
      'LocalMachine\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion': {
        CurrentBuildNumber: text(number_),
        UBR: number(revision),
      },
    },
  }
}

/** The certificates of a store, and what uses them. */
export function certificates(state: ServerState, { store }: { store: string }): RawWindows {
  const held = Object.entries(state.certificates).filter(([key]) => key.startsWith(`${store}\\`))
  const hash = (binding: string) => state.bindings[binding]
  const web = ['IIS', 'http.sys'].flatMap((name) => {
    const application = name === 'IIS' ? '4dc3e181-e14b-4a21-b022-59fc669b0914' : '00000000-0000-0000-0000-000000000000'
    return hash(name) === undefined ? [] : [`Hash : ${hash(name)}\r\nId : {${application}}`]
  })
  const desktop = 'LocalMachine\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp'
  const listener = 'LocalMachine\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WSMAN\\Listener\\*+HTTPS'
  const bytes = Buffer.from(hash('RDP') ?? '', 'hex').toString('base64')
  return {
    certificates: { [store]: held.map(([, { der, hasPrivateKey }]) => ({ der, hasPrivateKey })) },
    tools: { 'netsh.exe http show sslcert': { output: web.join('\r\n\r\n') } },
    registry: {
      ...(hash('RDP') !== undefined && { [desktop]: { SSLCertificateSHA1Hash: { kind: 'Binary', data: bytes } } }),
      ...(hash('WinRM') !== undefined && { [listener]: { certThumbprint: text(hash('WinRM') ?? '') } }),
    },
  }
}

/** The clock: zone and source stand in the registry. */
export function clock({ clock: set }: ServerState, zones: readonly string[]): RawWindows {
  const parameters = set.byPolicy
    ? 'SOFTWARE\\Policies\\Microsoft\\W32Time\\Parameters'
    : 'SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters'
  return {
    zones: { own: set.zone, all: zones },
    registry: {
      'LocalMachine\\SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation': {
        TimeZoneKeyName: text(set.zone),
        DynamicDaylightTimeDisabled: number(set.daylightSaving ? 0 : 1),
      },
      [`LocalMachine\\${parameters}`]: {
        Type: text(set.source),
        NtpServer: text(set.servers.map((one) => `${one},0x8`).join(' ')),
      },
    },
  }
}

/** What is installed, by the keys for its removal. */
export function programs(state: ServerState): RawWindows {
  const below = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall'
  const shown = state.programs.map(({ key, bits, name, version, publisher, windowsInstaller, hidden, installed }) => [
    `LocalMachine${bits === '32' ? '32' : ''}\\${below}\\${key}`,
    {
      DisplayName: text(name),
      ...(version !== null && { DisplayVersion: text(version) }),
      ...(publisher !== null && { Publisher: text(publisher) }),
      ...(windowsInstaller && { WindowsInstaller: number(1) }),
      ...(hidden && { SystemComponent: number(1) }),
      ...(installed !== null && { InstallDate: text(installed.replaceAll('-', '')) }),
    },
  ])
  return { registry: Object.fromEntries(shown) }
}

/** The store of the firewall, and its profiles. */
export function firewall({ firewall: { rules, profilesOn } }: ServerState): RawWindows {
  const local = 'LocalMachine\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy'
  const named = (byPolicy: boolean) =>
    Object.fromEntries(
      rules.filter((one) => one.byPolicy === byPolicy).map(({ name, definition }) => [name, text(definition)]),
    )
  const profile = (stored: string, name: (typeof profilesOn)[number]) => ({
    [`${local}\\${stored}Profile`]: { EnableFirewall: number(profilesOn.includes(name) ? 1 : 0) },
  })
  return {
    registry: {
      [`${local}\\FirewallRules`]: named(false),
      'LocalMachine\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\FirewallRules': named(true),
      ...profile('Domain', 'Domain'),
      ...profile('Standard', 'Private'),
      ...profile('Public', 'Public'),
    },
  }
}

/** What the machine is and waits for. */
export function condition({ condition: is, identity }: ServerState): RawWindows {
  const names = 'LocalMachine\\SYSTEM\\CurrentControlSet\\Control\\ComputerName'
  const servicing = 'LocalMachine\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing'
  return {
    registry: {
      'LocalMachine\\SYSTEM\\CurrentControlSet\\Control\\ProductOptions': {
        ProductType: text(is.domainController ? 'LanmanNT' : 'ServerNT'),
      },
      [`${names}\\ActiveComputerName`]: { ComputerName: text(identity.computerName) },
      [`${names}\\ComputerName`]: { ComputerName: text(identity.computerName) },
      ...(is.clusterNode && { [`${services}\\ClusSvc`]: { Start: number(2) } }),
      ...(is.rebootPending && { [`${servicing}\\RebootPending`]: {} }),
    },
  }
}

/** Defender with its preferences and the policies over them, and the drivers of others. */
export function antivirus({ defender, filterDrivers }: ServerState): RawWindows {
  const { mode, hidden, exclusions, defaultActions } = defender
  const list = (entries: readonly string[]) =>
    hidden ? ['N/A: Must be an administrator'] : entries.length > 0 ? entries : null
  const drivers = [...filterDrivers, { name: 'WdFilter', altitude: '328010' }]
  return {
    services: mode === 'absent' ? {} : { WinDefend: { statuses: [mode === 'off' ? 1 : 4] } },
    registry: {
      'LocalMachine\\SOFTWARE\\Policies\\Microsoft\\Windows Defender': {
        DisableLocalAdminMerge: number(defender.localMergeOff ? 1 : 0),
      },
      'LocalMachine\\SOFTWARE\\Microsoft\\Windows Defender\\Features': {
        TPExclusions: number(defender.protectsExclusions ? 1 : 0),
      },
    },
    commands: {
      'Get-MpComputerStatus': [
        {
          AMRunningMode: mode === 'passive' ? 'Passive Mode' : 'Normal',
          AntivirusEnabled: true,
          RealTimeProtectionEnabled: true,
          IsTamperProtected: defender.tamperProtected,
        },
      ],
      'Get-MpPreference': [
        {
          LowThreatDefaultAction: defaultActions.low,
          ModerateThreatDefaultAction: defaultActions.moderate,
          HighThreatDefaultAction: defaultActions.high,
          SevereThreatDefaultAction: defaultActions.severe,
          ExclusionPath: list(exclusions.path),
          ExclusionProcess: list(exclusions.process),
          ExclusionExtension: list(exclusions.extension),
        },
      ],
    },
    tools: {
      'fltmc.exe filters': {
        output: drivers.map(({ name, altitude }) => `${name.padEnd(30)} 5 ${altitude} 0`).join('\r\n'),
      },
    },
  }
}

function spelling(keys: Keys, path: string): string {
  return Object.keys(keys).find((key) => key.toLowerCase() === path.toLowerCase()) ?? path
}
