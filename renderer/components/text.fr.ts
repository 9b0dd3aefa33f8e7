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
    groupFail_one: '{{count}} contrôle en échec',
    groupFail_other: '{{count}} contrôles en échec',
    groupUnknown_one: '{{count}} contrôle sans réponse',
    groupUnknown_other: '{{count}} contrôles sans réponse',
    groupPass_one: '{{count}} contrôle conforme',
    groupPass_other: '{{count}} contrôles conformes',
    groupNotApplicable_one: '{{count}} contrôle sans objet sur ce serveur',
    groupNotApplicable_other: '{{count}} contrôles sans objet sur ce serveur',
    unknownWhat: 'Inconnu ne veut pas dire sain : le serveur n’a pas donné de réponse exploitable.',
  },
  finding: {
    evidence: 'Ce qui a été lu',
    noEvidence: 'Rien n’a été lu.',
    ifFails: 'Un échec voudrait dire : {{meaning}}',
    source: 'Source',
    belongsTo: 'Concerne',
    ms: '{{ms}} ms',
  },
}
