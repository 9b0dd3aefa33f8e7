import type { SameKeys } from '../text/text-tree.ts'
import type { firewallRuleEn } from './firewall-rule.text.en.ts'

/** What is said of a firewall rule, in French. */
export const firewallRuleFr: SameKeys<typeof firewallRuleEn> = {
  state: {
    firewallRuleAbsent: 'Aucune règle de ce nom',
    firewallRule: 'Autorise {{protocol}} {{port}} {{direction}}',
    firewallRuleOther: 'Une règle de ce nom qui dit autre chose',
  },
  refusal: {
    firewallRuleTaken:
      'Il existe déjà une règle de ce nom qui dit autre chose. Examinez-la dans la console du pare-feu et supprimez-la si personne n’en a besoin.',
  },
  simulation: { firewallRuleChanged: 'Quelqu’un d’autre a modifié la règle {{name}} (simulé).' },
}
