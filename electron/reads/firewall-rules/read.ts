import type { FirewallRules, FirewallRulesTarget, FirewallStore } from '../../../shared/reads/firewall-rules.ts'
import { firewallFields } from '../../server/firewall-definition.ts'
import type { Read } from '../read-type.ts'

/** The active rules that concern a port, of profiles whose firewall is on. */
export const firewallRules: Read<'firewallRules'> = async (server, at) => {
  const store = await server.call('Get-FirewallRuleList', {})
  return { rules: store.rules.flatMap((rule) => ruleFor(rule, at, store.profilesOn)) }
}

const any = '256'
const tcp = '6'

function ruleFor(
  { name, definition, byPolicy }: FirewallStore['rules'][number],
  { direction, action, port }: FirewallRulesTarget,
  profilesOn: readonly string[],
): FirewallRules['rules'] {
  const fields = firewallFields(definition)
  const first = (field: string) => fields.get(field)?.[0] ?? ''
  const all = (...names: string[]) => names.flatMap((field) => fields.get(field) ?? [])
  const profiles = all('profile')
  const ports = direction === 'in' ? all('lport', 'lport2_10') : all('rport', 'rport2_10')
  const concerns =
    first('active').toLowerCase() === 'true' &&
    first('dir').toLowerCase() === direction &&
    first('action').toLowerCase() === action &&
    ['', tcp, any].includes(first('protocol')) &&
    (ports.length === 0 || ports.some((one) => holdsPort(one, port))) &&
    (profiles.length === 0 ? profilesOn.length > 0 : profiles.some((one) => profilesOn.includes(one)))
  if (!concerns) return []
  const addresses = all('ra4', 'ra6', 'ra42', 'ra62')
  return [{ name, title: first('name'), program: first('app'), service: first('svc'), addresses, byPolicy }]
}

/** `443` or `1024-65535`; a word such as `RPC` names no port of ours. */
function holdsPort(written: string, port: number): boolean {
  const [, from, to] = /^(\d+)(?:-(\d+))?$/.exec(written) ?? []
  return from !== undefined && Number(from) <= port && port <= Number(to ?? from)
}
