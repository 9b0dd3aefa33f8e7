import type { firewallRules } from '../../../shared/reads/firewall-rules.ts'
import type { RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof firewallRules.primitives> = {
  'Get-FirewallRuleList': {
    args: {},
    answer: {
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
    },
  },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = {
  registry: {
    'LocalMachine\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\FirewallRules': {
      'WINRM-HTTP-In-TCP': {
        kind: 'String',
        data: 'v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=6|Profile=Domain|Profile=Private|LPort=5985|App=System|Name=@FirewallAPI.dll,-30253|EmbedCtxt=@FirewallAPI.dll,-30267|',
      },
      'CoreNet-DNS-Out-UDP': {
        kind: 'String',
        data: 'v2.31|Action=Allow|Active=TRUE|Dir=Out|Protocol=17|RPort=53|App=%SystemRoot%\\system32\\svchost.exe|Svc=dnscache|Name=@FirewallAPI.dll,-25405|EmbedCtxt=@FirewallAPI.dll,-25000|',
      },
    },
    'LocalMachine\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\StandardProfile': {
      EnableFirewall: { kind: 'DWord', data: '1' },
    },
  },
}
