import type { z } from 'zod'
import { firewallRules } from '../../../shared/reads/firewall-rules.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

const storeSchema = firewallRules.primitives['Get-FirewallRuleList'].answer

interface FirewallState {
  firewall: z.infer<typeof storeSchema>
}

/** Two of the rules that every Windows Server has. */
const ofWindows: FirewallState['firewall'] = {
  rules: [
    {
      name: 'CoreNet-DNS-Out-UDP',
      definition:
        'v2.31|Action=Allow|Active=TRUE|Dir=Out|Protocol=17|RPort=53|App=%SystemRoot%\\system32\\svchost.exe|Svc=dnscache|Name=@FirewallAPI.dll,-25405|EmbedCtxt=@FirewallAPI.dll,-25000|',
      byPolicy: false,
    },
    {
      name: 'WINRM-HTTP-In-TCP',
      definition:
        'v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=6|Profile=Domain|Profile=Private|LPort=5985|App=System|Name=@FirewallAPI.dll,-30253|EmbedCtxt=@FirewallAPI.dll,-30267|',
      byPolicy: false,
    },
  ],
  profilesOn: ['Domain', 'Private', 'Public'],
}

/** The store of the firewall as data. */
export const simulatedFirewallRules = {
  state: { firewall: storeSchema.default(() => structuredClone(ofWindows)) },
  answers: { 'Get-FirewallRuleList': (state) => structuredClone(state.firewall) },
} as const satisfies SimulatedKind<FirewallState, keyof typeof firewallRules.primitives>
