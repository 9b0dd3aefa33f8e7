import type { SameKeys } from '../text/text-tree.ts'
import type { firewallRuleEn } from './firewall-rule.text.en.ts'

/** What is said of a firewall rule, in Dutch. */
export const firewallRuleNl: SameKeys<typeof firewallRuleEn> = {
  state: {
    firewallRuleAbsent: 'Geen regel met deze naam',
    firewallRule: 'Laat {{protocol}} {{port}} {{direction}} toe',
    firewallRuleOther: 'Een regel met deze naam die iets anders zegt',
  },
  refusal: {
    firewallRuleTaken:
      'Er is al een regel met deze naam die iets anders zegt. Bekijk hem in de console van de firewall en verwijder hem daar als niemand hem nodig heeft.',
  },
  simulation: { firewallRuleChanged: 'Iemand anders heeft de regel {{name}} gewijzigd (gesimuleerd).' },
}
