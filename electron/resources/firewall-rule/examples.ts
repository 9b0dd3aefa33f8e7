import type { firewallRule } from '../../../shared/resources/firewall-rule.ts'
import type { ChangeExample, Orders, RawWindows, RequestExamples } from '../../server/contract-example.ts'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof firewallRule.primitives> = {
  'Get-FirewallRuleState': { args: { name: 'BackupMedic-DPM-RPC' }, answer: { definition: null } },
  'Add-FirewallRule': {
    args: { name: 'BackupMedic-DPM-RPC', direction: 'in', protocol: 'TCP', port: '135', addresses: [] },
    answer: { done: true },
  },
  'Remove-FirewallRule': { args: { name: 'BackupMedic-DPM-RPC' }, answer: { done: true } },
}

/** What Windows shows where these are the answers. */
export const windows: RawWindows = { registry: {} }

/** What the calls tell Windows to do. */
export const orders: Orders<keyof typeof firewallRule.primitives> = {
  'Add-FirewallRule': ['allow Inbound TCP port 135 from any'],
}

/** Changes that keep the promises of all resources. */
export const changes: ChangeExample<'firewallRule'>[] = [
  {
    name: 'a port of this server for one other',
    scenario: 'dpm-agent',
    at: { name: 'BackupMedic-DPM-Agent' },
    to: { exists: true, direction: 'in', protocol: 'TCP', port: '5718-5719', addresses: ['192.0.2.10'] },
  },
  {
    name: 'a port of any other server',
    scenario: 'mars',
    at: { name: 'BackupMedic-Azure' },
    to: { exists: true, direction: 'out', protocol: 'TCP', port: '443', addresses: [] },
  },
]
