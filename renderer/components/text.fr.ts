import type { ComponentsTexts } from './text.en.ts'

export const componentsFr: ComponentsTexts = {
  action: {
    cancel: 'Annuler',
    close: 'Fermer',
    labelled: '{{label}} :',
    copy: 'Copier',
    copied: 'Copié',
    dismiss: 'Ignorer',
    details: 'Détails',
    opensOutside: 'S’ouvre dans le navigateur, après confirmation',
  },
  verdict: {
    pass: 'Conforme',
    fail: 'Échec',
    unknown: 'Inconnu',
    groupFail_one: '{{count}} contrôle en échec',
    groupFail_other: '{{count}} contrôles en échec',
    groupUnknown_one: '{{count}} contrôle sans réponse',
    groupUnknown_other: '{{count}} contrôles sans réponse',
    groupPass_one: '{{count}} contrôle conforme',
    groupPass_other: '{{count}} contrôles conformes',
    unknownWhat: 'Inconnu ne veut pas dire sain : le serveur n’a pas donné de réponse exploitable.',
  },
  finding: {
    evidence: 'Ce qui a été lu',
    noEvidence: 'Rien n’a été lu.',
    ifFails: 'Un échec voudrait dire : {{meaning}}',
    source: 'D’où vient la valeur attendue',
    belongsTo: 'Concerne',
    yes: 'Oui',
    no: 'Non',
    ms: '{{ms}} ms',
  },
}
