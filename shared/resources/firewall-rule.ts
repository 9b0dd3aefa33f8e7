import { z } from 'zod'
import { done, type ResourceSchemas, read, write } from '../model/kind.ts'
import { firewallRuleEn } from './firewall-rule.text.en.ts'
import { firewallRuleFr } from './firewall-rule.text.fr.ts'
import { firewallRuleNl } from './firewall-rule.text.nl.ts'

/** One rule of the Windows firewall that this program makes, by its own name. */
const targetSchema = z.strictObject({
  name: z.string().regex(/^BackupMedic-[A-Za-z0-9-]{1,80}$/, 'must be a name that begins with BackupMedic-'),
})
export type FirewallRuleTarget = z.infer<typeof targetSchema>

/** The rule as it is stored on this server, not as a policy has it. */
const stateSchema = z.strictObject({ definition: z.string().nullable() })
export type FirewallRuleState = z.infer<typeof stateSchema>

const ruleSchema = z.strictObject({
  direction: z.enum(['in', 'out']),
  protocol: z.enum(['TCP', 'UDP']),
  /** The port of this server for `in`, of the other side for `out`; `135` or `1024-65535`. */
  port: z.string().regex(/^\d{1,5}(-\d{1,5})?$/),
  /** Addresses of the other side; all without. */
  addresses: z.array(z.string().regex(/^[0-9A-Fa-f.:/-]{2,79}$|^LocalSubnet$/)).default([]),
})
export type FirewallRuleFields = z.infer<typeof ruleSchema>

/** A rule that lets traffic through; a fix blocks nothing. */
const desiredSchema = ruleSchema.extend({ exists: z.literal(true) })
export type DesiredFirewallRule = z.infer<typeof desiredSchema>

/** A rule of our own in the Windows firewall. */
export const firewallRule = {
  target: targetSchema,
  state: stateSchema,
  desired: desiredSchema,
  primitives: {
    'Get-FirewallRuleState': read(targetSchema, stateSchema),
    'Add-FirewallRule': write(targetSchema.extend(ruleSchema.shape), done),
    'Remove-FirewallRule': write(targetSchema, done),
  },
  texts: { en: firewallRuleEn, fr: firewallRuleFr, nl: firewallRuleNl },
} as const satisfies ResourceSchemas
