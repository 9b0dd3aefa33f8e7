import type { ComponentsTexts } from './text.en.ts'

export const componentsNl: ComponentsTexts = {
  action: {
    cancel: 'Annuleren',
    close: 'Sluiten',
    labelled: '{{label}}:',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    dismiss: 'Verbergen',
    moment: '{{day}} om {{time}}',
    details: 'Details',
    opensOutside: 'Opent in de browser, na een vraag',
  },
  verdict: {
    pass: 'In orde',
    fail: 'Fout',
    unknown: 'Onbekend',
    notApplicable: 'Niet van toepassing',
    groupFail_one: '{{count}} controle niet in orde',
    groupFail_other: '{{count}} controles niet in orde',
    groupUnknown_one: '{{count}} controle zonder antwoord',
    groupUnknown_other: '{{count}} controles zonder antwoord',
    groupPass_one: '{{count}} controle in orde',
    groupPass_other: '{{count}} controles in orde',
    groupNotApplicable_one: '{{count}} controle is op deze server niet van toepassing',
    groupNotApplicable_other: '{{count}} controles zijn op deze server niet van toepassing',
    unknownWhat: 'Onbekend is niet gezond: de server gaf geen bruikbaar antwoord.',
  },
  finding: {
    evidence: 'Wat er is gelezen',
    noEvidence: 'Er is niets gelezen.',
    ifFails: 'Een fout zou betekenen: {{meaning}}',
    source: 'Bron',
    ms: '{{ms}} ms',
  },
}
