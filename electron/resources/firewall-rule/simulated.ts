import { z } from 'zod'
import { message } from '../../../shared/model/message.ts'
import type { FirewallStore } from '../../../shared/reads/firewall-rules.ts'
import type { FirewallRuleFields, firewallRule } from '../../../shared/resources/firewall-rule.ts'
import { refusal } from '../../server/simulated-failure.ts'
import type { SimulatedResource } from '../../server/simulated-kind.ts'

interface FirewallState {
  firewall: FirewallStore
}

/** Our rule stands among the others in the store of the simulated firewall, with what Windows writes beside it. */
export const simulatedFirewallRule = {
  state: {},
  answers: {
    'Get-FirewallRuleState': ({ firewall }, { name }) => ({ definition: ruleOf(firewall, name)?.definition ?? null }),
    'Add-FirewallRule': ({ firewall }, { name, ...rule }) => {
      if (ruleOf(firewall, name)) throw refusal('Add-FirewallRule', `there is a rule ${name} already`)
      firewall.rules.push({ name, definition: stored(name, rule), byPolicy: false })
      return { done: true }
    },
    'Remove-FirewallRule': ({ firewall }, { name }) => {
      firewall.rules = firewall.rules.filter((rule) => rule.byPolicy || rule.name !== name)
      return { done: true }
    },
  },
  at: z.object({ name: z.string() }),
  names: ({ name }) => [name],
  changeBySomeoneElse({ firewall }, { name }) {
    const rule = ruleOf(firewall, name)
    if (rule) rule.definition = rule.definition.replace('Active=TRUE', 'Active=FALSE')
    else firewall.rules.push({ name, definition: 'v2.31|Action=Block|Active=TRUE|Dir=In|Protocol=6|', byPolicy: false })
    return message('simulation.firewallRuleChanged', { name })
  },
} as const satisfies SimulatedResource<FirewallState, keyof typeof firewallRule.primitives, { name: string }>

function ruleOf(firewall: FirewallStore, name: string) {
  return firewall.rules.find((rule) => !rule.byPolicy && rule.name === name)
}

function stored(name: string, { direction, protocol, port, addresses }: FirewallRuleFields): string {
  const fields = [
    'Action=Allow',
    'Active=TRUE',
    `Dir=${direction === 'in' ? 'In' : 'Out'}`,
    `Protocol=${protocol === 'TCP' ? 6 : 17}`,
    `${direction === 'in' ? 'LPort' : 'RPort'}=${port}`,
    ...addresses.map((one) => `${one.includes(':') ? 'RA6' : 'RA4'}=${one}`),
    `Name=${name}`,
    'EmbedCtxt=Backup Medic',
  ]
  return `v2.31|${fields.join('|')}|`
}
