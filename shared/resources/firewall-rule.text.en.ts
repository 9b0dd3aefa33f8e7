import type { TextTree } from '../text/text-tree.ts'

/** What is said of a firewall rule, in English. */
export const firewallRuleEn = {
  state: {
    firewallRuleAbsent: 'No such rule',
    firewallRule: 'Allows {{protocol}} {{port}} {{direction}}',
    firewallRuleOther: 'A rule with this name that says something else',
  },
  refusal: {
    firewallRuleTaken:
      'There is a rule with this name already that says something else. Look at it in the console of the firewall, and remove it there if nobody needs it.',
  },
  simulation: { firewallRuleChanged: 'Someone else changed the rule {{name}} (simulated).' },
} as const satisfies TextTree
