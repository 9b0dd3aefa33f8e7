import { z } from 'zod'
import { nothing, type ReadSchemas, read } from '../model/kind.ts'

const firewallRulesTargetSchema = z.strictObject({
  direction: z.enum(['in', 'out']),
  action: z.enum(['allow', 'block']),
  /** TCP: the port of this server for `in`, of the other side for `out`. */
  port: z.number().int().min(1).max(65_535),
})
export type FirewallRulesTarget = z.infer<typeof firewallRulesTargetSchema>

const profileSchema = z.enum(['Domain', 'Private', 'Public'])

const firewallRulesAnswerSchema = z.strictObject({
  rules: z.array(
    z.strictObject({
      name: z.string(),
      /** As the console shows it, unless it is a text of a file that depends on the language. */
      title: z.string(),
      /** The program or the service it is about; empty for all. */
      program: z.string(),
      service: z.string(),
      /** The addresses of the other side; none for all. */
      addresses: z.array(z.string()),
      byPolicy: z.boolean(),
    }),
  ),
})
export type FirewallRules = z.infer<typeof firewallRulesAnswerSchema>

const firewallStoreSchema = z.strictObject({
  rules: z.array(z.strictObject({ name: z.string(), definition: z.string(), byPolicy: z.boolean() })),
  /** The profiles whose firewall is on. */
  profilesOn: z.array(profileSchema),
})
export type FirewallStore = z.infer<typeof firewallStoreSchema>

/** The rules of the Windows firewall that are active and concern a TCP port, where the firewall is on. */
export const firewallRules = {
  target: firewallRulesTargetSchema,
  answer: firewallRulesAnswerSchema,
  primitives: { 'Get-FirewallRuleList': read(nothing, firewallStoreSchema) },
} as const satisfies ReadSchemas
