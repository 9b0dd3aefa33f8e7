import type { HealthTexts } from './health.en.ts'

/** Dutch. */
export const healthNl: HealthTexts = {
  health: {
    whole: '{{answered}} van {{asked}} controles hebben geantwoord.',
    partly:
      '{{answered}} van {{asked}} controles hebben geantwoord; {{open}} zonder antwoord, waarover niets wordt gezegd:',
    unknown: '{{count}} zonder antwoord: {{advice}}',
    advice: {
      rights: 'het account heeft te weinig rechten. Start het programma als administrator en controleer opnieuw.',
      time: 'de server antwoordde niet op tijd. Wacht tot hij minder druk is en controleer opnieuw met --again.',
      value: 'er is een waarde nodig die niet bekend is. Controleer het probleem apart en geef de waarde met --set.',
      moment:
        'iets verbergt het antwoord, zoals een lopende back-up of een proxy die een aanmelding vraagt. Controleer opnieuw met --again als dat voorbij is.',
      cancelled: 'de controle is geannuleerd. Controleer opnieuw met --again.',
      failed:
        'de server antwoordde met een fout, die bij elke controle staat. Los die eerst op of bekijk die in Logboeken, en controleer opnieuw met --again.',
      other: 'de reden staat bij elke controle.',
    },
    since: 'Sinds de controle van {{since}}: {{fresh}} nieuw, {{fixed}} verholpen, {{still}} nog aanwezig.',
    changed: 'Veranderd sinds de vorige controle. Nieuw: {{fresh}}. Verholpen: {{fixed}}.',
    reading: '{{answered}} van {{asked}} controles beantwoord; nu gelezen: {{names}}',
    noPrevious: 'Er is geen eerdere controle om op verder te gaan. Voer eerst ‘check’ uit.',
    allPassed: 'De laatste controle liet niets open, dus er valt niets opnieuw te vragen.',
    badInterval: 'Geef de seconden tussen twee controles als een getal van 5 tot 86400, niet ‘{{given}}’.',
    failing: 'de controle ‘{{check}}’ is niet in orde',
    writerState: 'de VSS-writer {{writer}} heeft status {{state}}',
    writerFailed: 'de VSS-writer {{writer}} heeft status {{state}} ({{error}})',
    moreWriters_one: 'en nog {{count}}',
    moreWriters_other: 'en nog {{count}}',
    refuted: 'alle {{count}} controles ervan zijn in orde, dus daar ligt het nu niet aan',
    inLogs_one: '{{count}} regel in logboeken en gebeurtenissen gaat erover, {{hours}} uur geleden',
    inLogs_other: '{{count}} regels in logboeken en gebeurtenissen gaan erover, de laatste {{hours}} uur geleden',
    inLogsSometime_one: '{{count}} regel in logboeken gaat erover, zonder te zeggen wanneer',
    inLogsSometime_other: '{{count}} regels in logboeken gaan erover, zonder te zeggen wanneer',
    job: 'de laatste taak ‘{{type}}’ is {{hours}} u geleden mislukt met {{code}} ({{state}})',
    jobSometime: 'de laatste taak ‘{{type}}’ is mislukt met {{code}} ({{state}})',
    place: '{{place}}. {{case}}{{refuted}}',
    refutedMark: ' (een controle spreekt het tegen)',
    nothing: 'Niets wijst op een bekend probleem.',
    noLogs: 'Hier is geen map met logboeken van een agent gevonden; geef er een op met --logs.',
    lookedThrough_one: 'Bekeken sinds {{since}}: {{count}} logboek, {{mb}} MB.',
    lookedThrough_other: 'Bekeken sinds {{since}}: {{count}} logboeken, {{mb}} MB.',
    otherJob: 'Bovendien: {{job}}.',
    badHours: 'Geef de periode op als 24h of 7d, niet ‘{{given}}’.',
    noJobs: 'De laatste taken konden niet worden gelezen: {{reason}}',
  },
}
