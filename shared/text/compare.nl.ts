import type { CompareTexts } from './compare.en.ts'

export const compareNl: CompareTexts = {
  compare: {
    two: 'Noem twee JSON-rapporten: --compare A.json B.json.',
    damaged:
      '{{file}} is geen leesbare JSON ({{detail}}): het is beschadigd of afgekapt. Neem het rapport van de plek waar het eerst is opgeslagen.',
    newer: 'Een nieuwere versie van dit programma heeft {{file}} geschreven. Vergelijk het met die versie.',
    noReport: '{{file}} is geen rapport van dit programma ({{detail}}). Schrijf er een met: report --out BESTAND.json',
    tooLarge: '{{file}} is te groot om te vergelijken. Schrijf rapporten van een kortere tijd met --since.',
    of: 'Van {{a}} naar {{b}}',
    otherServer: 'Dit zijn twee verschillende servers.',
    server: 'De server',
    checks: 'Controles',
    same: 'geen verschil',
    field: '{{field}}: {{was}} → {{is}}',
    notAsked: 'niet gevraagd',
    runs: 'Reparaties alleen in het eerste: {{onlyA}}; alleen in het tweede: {{onlyB}}',
  },
}
