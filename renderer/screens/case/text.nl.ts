import type { CaseTexts } from './text.en.ts'

export const caseNl: CaseTexts = {
  case: {
    back: 'Alle bekende problemen',
    loading: 'Het probleem wordt geopend…',
    symptoms: 'Hoe het zich toont',
    causes: 'Oorzaken',
    notes: 'Over de pagina’s van de leverancier',
    references: 'Verwijzingen',
    related: 'Verwante problemen',
    codes: 'Codes',
    reviewed: 'Nagekeken op {{date}}',
    about: 'Over dit probleem',
    checks: 'Controles',
    checksLead: 'Ze lezen de server en veranderen niets.',
    noChecks: 'Dit probleem heeft geen controle: alleen een mens kan het beoordelen.',
    notRun: 'Nog niet uitgevoerd',
    runChecks: 'Controles uitvoeren',
    runChecksAgain: 'Controles opnieuw uitvoeren',
    checksRunning: 'De controles lopen…',
    checksEnded: 'De controles zijn klaar: {{fail}} mislukt, {{unknown}} onbekend, {{pass}} in orde.',
    makePlan: 'Plan tonen',
    makePlanLead: 'Een plan legt het herstel naast deze server zoals die nu is. Een plan maken verandert niets.',
    makingPlan: 'De server wordt gelezen voor het plan…',
  },
}
