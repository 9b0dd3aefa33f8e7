import { message } from '../../../shared/model/message.ts'
import {
  type DesiredFirewallRule,
  type FirewallRuleFields,
  type FirewallRuleState,
  type FirewallRuleTarget,
  firewallRule as schemas,
} from '../../../shared/resources/firewall-rule.ts'
import type { ResourceType } from '../../engine/resource-type.ts'
import { callText } from '../../server/call-text.ts'
import { firewallFields } from '../../server/firewall-definition.ts'
import type { Server } from '../../server/server.ts'

const protocols = { TCP: '6', UDP: '17' } as const

/** One rule of our own in the Windows firewall. Undo removes it; rules of others and of policies are never touched. */
export function firewallRule(server: Server): ResourceType<FirewallRuleTarget, FirewallRuleState, DesiredFirewallRule> {
  return {
    type: 'firewallRule',
    get: (target) => server.call('Get-FirewallRuleState', target),
    // What Windows writes beside the fields (its version, the profiles) is not known beforehand and does not count.
    stateAfter: (before, desired) => (allows(before, desired) ? before : { definition: definitionOf(desired) }),
    same: (one, other, desired) =>
      one.definition === other.definition || (allows(one, desired) && allows(other, desired)),
    async set(target, { definition }, { exists: _, ...rule }, from) {
      if (definition === null) await server.call('Remove-FirewallRule', target)
      else if (!allows(from, rule)) await server.call('Add-FirewallRule', { ...target, ...rule })
    },
    forecastUndo: () => ({ extent: 'exact', loses: [] }),
    risk: () => 'medium',
    refusal: (before, desired) =>
      before.definition === null || allows(before, desired) ? null : message('refusal.firewallRuleTaken'),
    nameOf: ({ name }) => name,
    show(state, desired) {
      if (state.definition === null) return [message('state.firewallRuleAbsent')]
      if (!allows(state, desired)) return [message('state.firewallRuleOther')]
      const { protocol, port, direction } = desired
      return [message('state.firewallRule', { protocol, port, direction })]
    },
    calls(target, { definition }, { exists: _, ...rule }) {
      if (definition === null) {
        return [
          {
            call: callText('Remove-FirewallRule', target),
            equivalent: `Remove-NetFirewallRule -Name '${target.name}'`,
          },
        ]
      }
      return [{ call: callText('Add-FirewallRule', { ...target, ...rule }), equivalent: typed(target, rule) }]
    },
    desiredOf: (expectation) => schemas.desired.parse(expectation),
  }
}

/** What an administrator would type. */
function typed({ name }: FirewallRuleTarget, { direction, protocol, port, addresses }: FirewallRuleFields): string {
  const side = direction === 'in' ? `-Direction Inbound -LocalPort ${port}` : `-Direction Outbound -RemotePort ${port}`
  const from = addresses.length > 0 ? ` -RemoteAddress ${addresses.join(', ')}` : ''
  return `New-NetFirewallRule -Name '${name}' -DisplayName '${name}' -Action Allow ${side} -Protocol ${protocol}${from}`
}

function allows(
  { definition }: FirewallRuleState,
  { direction, protocol, port, addresses }: FirewallRuleFields,
): boolean {
  if (definition === null) return false
  const fields = firewallFields(definition)
  const all = (...names: string[]) => names.flatMap((name) => fields.get(name) ?? [])
  const found = all('ra4', 'ra6', 'ra42', 'ra62').map((one) => one.toLowerCase().replace(/\/255\.255\.255\.255$/, ''))
  return (
    all('action').join().toLowerCase() === 'allow' &&
    all('active').join().toLowerCase() === 'true' &&
    all('dir').join().toLowerCase() === direction &&
    all('protocol').join() === protocols[protocol] &&
    all(direction === 'in' ? 'lport' : 'rport', direction === 'in' ? 'lport2_10' : 'rport2_10').join() === port &&
    (addresses.length === 0 ? found.length === 0 : addresses.every((one) => found.includes(one.toLowerCase())))
  )
}

function definitionOf({ direction, protocol, port, addresses }: FirewallRuleFields): string {
  const side =
    direction === 'in'
      ? `Dir=In|Protocol=${protocols[protocol]}|LPort=`
      : `Dir=Out|Protocol=${protocols[protocol]}|RPort=`
  const from = addresses.map((one) => `RA${one.includes(':') ? '6' : '4'}=${one}|`).join('')
  return `v2.31|Action=Allow|Active=TRUE|${side}${port}|${from}`
}
