import type { firewallRules } from '../../../shared/reads/firewall-rules.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof firewallRules.primitives> = {
  'Get-FirewallRuleList': {
    args: {},
    answer: {
      rules: [
        {
          name: 'WINRM-HTTP-In-TCP',
          definition:
            'v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=6|Profile=Domain|Profile=Private|LPort=5985|App=System|Name=@FirewallAPI.dll,-30253|EmbedCtxt=@FirewallAPI.dll,-30267|',
          byPolicy: false,
        },
        {
          name: 'CoreNet-DNS-Out-UDP',
          definition:
            'v2.31|Action=Allow|Active=TRUE|Dir=Out|Protocol=17|RPort=53|App=%SystemRoot%\\system32\\svchost.exe|Svc=dnscache|Name=@FirewallAPI.dll,-25405|EmbedCtxt=@FirewallAPI.dll,-25000|',
          byPolicy: false,
        },
      ],
      profilesOn: ['Domain', 'Private', 'Public'],
    },
  },
}
