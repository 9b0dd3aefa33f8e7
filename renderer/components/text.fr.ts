import type { ComponentsTexts } from './text.en.ts'

export const componentsFr: ComponentsTexts = {
  action: {
    cancel: 'Annuler',
    close: 'Fermer',
    labelled: '{{label}} :',
    copy: 'Copier',
    copied: 'Copié',
    dismiss: 'Ignorer',
    moment: '{{day}} à {{time}}',
    details: 'Détails',
    opensOutside: 'S’ouvre dans le navigateur, après confirmation',
  },
  verdict: {
    pass: 'Conforme',
    fail: 'Échec',
    unknown: 'Inconnu',
    notApplicable: 'Sans objet',
    groupFail_one: '{{count}} vérification en échec',
    groupFail_other: '{{count}} vérifications en échec',
    groupUnknown_one: '{{count}} vérification sans réponse',
    groupUnknown_other: '{{count}} vérifications sans réponse',
    groupPass_one: '{{count}} vérification conforme',
    groupPass_other: '{{count}} vérifications conformes',
    groupNotApplicable_one: '{{count}} vérification sans objet sur ce serveur',
    groupNotApplicable_other: '{{count}} vérifications sans objet sur ce serveur',
    unknownWhat: 'Inconnu ne veut pas dire sain : le serveur n’a pas donné de réponse exploitable.',
  },
  finding: {
    evidence: 'Ce qui a été lu',
    noEvidence: 'Rien n’a été lu.',
    ifFails: 'Un échec voudrait dire : {{meaning}}',
    source: 'Source',
    ms: '{{ms}} ms',
  },
}
