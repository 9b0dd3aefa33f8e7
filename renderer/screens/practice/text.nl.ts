import type { PracticeTexts } from './text.en.ts'

export const practiceNl: PracticeTexts = {
  practice: {
    title: 'Oefenen',
    lead: 'Kies een storing. Een gesimuleerde server krijgt die, en u repareert hem zoals u dat hier zou doen: controles, plan, reparatie, ongedaan maken. Uw eigen server wordt intussen niet gelezen of veranderd; wat u doet, wordt weggegooid zodra u teruggaat.',
    surprise: 'Verras mij',
    surpriseWhat: 'Er is iets stuk, en het programma zegt niet wat.',
    search: 'Zoeken waarop u wilt oefenen',
    onlyRepairable: 'Alleen wat het programma repareert',
    loading: 'De storingen worden gelezen…',
    found_one: '{{count}} probleem om op te oefenen',
    found_other: '{{count}} problemen om op te oefenen',
    begin: 'Oefenen',
    this: 'Hierop oefenen',
    thisOf: 'Oefenen: {{title}} ({{fault}})',
    thisWhat: 'Opent een gesimuleerde server met dit probleem. Aan deze server komt het programma niet.',
    stripe: 'Oefenen op een gesimuleerde server',
    stripeWhat: '{{home}} wacht en wordt niet aangeraakt.',
    back: 'Terug naar {{home}}',
  },
  tour: {
    title: 'Rondleiding',
    offer:
      'Nieuw hier? Repareer een oefenserver in drie stappen. Het duurt ongeveer twee minuten en raakt niets van u aan.',
    begin: 'Rondleiding beginnen',
    decline: 'Nee, bedankt',
    settingsWhat:
      'Drie stappen op een gesimuleerde server: wat er mis is, wat het plan zou doen, en hoe u het ongedaan maakt.',
    step: 'Stap {{step}} van {{of}}: {{title}}',
    standing: 'Wat er mis is',
    standingWhat:
      'Deze oefenserver is met opzet stukgemaakt. De eerste zin zegt wat er mis is; de knop eronder leidt naar de reparatie.',
    plan: 'Wat er zou gebeuren',
    planWhat:
      'Het plan toont elke stap met het risico en de weg terug; open een stap om ervoor, erna en de opdrachten te zien. Er is nog niets veranderd. Druk op ‘Plan toepassen…’ als u genoeg hebt gezien.',
    verified: 'Wat er is gedaan',
    verifiedWhat:
      'Elke stap is teruggelezen en de controles zijn opnieuw uitgevoerd. ‘Ongedaan maken’ zet terug wat kan; Wijzigingen bewaart alles. Kijk gerust rond.',
    skip: 'Rondleiding stoppen',
    end: 'Klaar, terug',
  },
}
