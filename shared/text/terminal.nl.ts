import type { TerminalTexts } from './terminal.en.ts'

export const terminalNl: TerminalTexts = {
  terminal: {
    labelled: '{{label}}: {{text}}',
    yesNo: '[j/N]',
    yesWords: 'j ja y yes',
    apply: 'Dit plan nu toepassen?',
    typeName: 'Typ de naam van deze computer, {{typed}}, om te bevestigen:',
    giveReason: '{{words}} Uw reden om toch door te gaan (leeg: stoppen):',
    reasonTooShort: 'Dat is geen reden; er is niets gewijzigd.',
    putBack: '{{target}}: terugzetten wat er vóór de reparatie was, hoewel het sindsdien is gewijzigd?',
    declined: 'Er is niets gewijzigd.',
    hashTooShort:
      '‘{{given}}’ is te kort om een plan te noemen. Geef ten minste de eerste {{least}} tekens van de hash die ‘plan’ toont.',
    planFor: 'Plan voor: {{title}}',
    guardForm: 'Om toch door te gaan, voeg uw reden toe: --override {{guard}}=REDEN',
    seePlan: 'Om te zien wat er aan ‘{{title}}’ zou worden gedaan:',
    seeCheck: 'Om te controleren of dat op deze server zo is:',
    applyPlan: 'Om precies dit plan toe te passen:',
    planAgain: 'Om het plan opnieuw te maken zodra daaraan is voldaan:',
    takeBack: 'Om ongedaan te maken wat is gedaan:',
    sayDone: 'Wanneer u ‘{{title}}’ hebt gedaan:',
    restoreIt: 'Om terug te zetten wat er vóór de reparatie was:',
    keepIt: 'Om het te laten zoals het nu is:',
    resumeIt: 'Om te zien hoe het ervoor staat:',
    notHere_one: '{{count}} probleem is niet voor deze server en is dus niet gecontroleerd (--json noemt het).',
    notHere_other: '{{count}} problemen zijn niet voor deze server en zijn dus niet gecontroleerd (--json noemt ze).',
    stopping:
      'Netjes stoppen: wat bezig is, wordt eerst afgemaakt. Nog een keer Ctrl+C beëindigt het programma meteen.',
    checkStopped: 'Door u gestopt: {{answered}} van {{asked}} controles hadden geantwoord. Er is niets gewijzigd.',
    logsStopped:
      'Door u gestopt: wat hierboven staat, is tot dan in {{files}} bestanden gevonden; de rest is niet bekeken.',
    fixStopped:
      'Door u gestopt: {{done}} van {{all}} stappen zijn gedaan en blijven zoals ze zijn, aan de andere is niet begonnen.',
    bundleStopped: 'Door u gestopt: er is geen bundel geschreven en niets gewijzigd.',
    headless:
      'Van deze reparaties zijn alleen delen in het journaal over; niemand weet of iets daarvan nog van kracht is, en ze zijn niet ongedaan gemaakt: {{runs}}',
  },
}
