import type { ReportTexts } from './text.en.ts'

export const reportNl: ReportTexts = {
  report: {
    title: 'Rapport',
    lead: 'Voor uw dossier, uw collega of de support van de leverancier. Er wordt niets verstuurd: het rapport is een bestand.',
    holds: 'Wat erin komt',
    scope: 'De laatste 24 uur, en de laatste ingreep met de 24 uur ervoor',
    server: 'De server: naam, Windows-versie, cultuur, PowerShell-versie',
    diagnoses_one: '{{count}} diagnose met de geplakte tekst',
    diagnoses_other: '{{count}} diagnoses met de geplakte tekst',
    findings_one: '{{count}} ronde controles met wat er is gelezen',
    findings_other: '{{count}} rondes controles met wat er is gelezen',
    runs_one: '{{count}} ingreep met elke stap, ervoor en erna',
    runs_other: '{{count}} ingrepen met elke stap, ervoor en erna',
    undone_one: '{{count}} daarvan teruggedraaid of daarmee bezig',
    undone_other: '{{count}} daarvan teruggedraaid of daarmee bezig',
    redaction:
      'Wachtwoordzinnen, pincodes, kluisreferenties, SAS-handtekeningen, tokens en proxywachtwoorden worden vervangen voordat het bestand wordt geschreven. Hetzelfde geheim krijgt overal hetzelfde merkteken.',
    format: 'Indeling',
    html: 'HTML: om te lezen en af te drukken',
    pdf: 'PDF: om af te drukken en te versturen',
    md: 'Markdown: voor een ticket',
    json: 'JSON: voor een ander programma',
    save: 'Rapport opslaan…',
    saving: 'Opslaan…',
    saved: 'Het rapport is opgeslagen',
    redacted_one: '{{count}} plaats is onleesbaar gemaakt omdat er een geheim stond.',
    redacted_other: '{{count}} plaatsen zijn onleesbaar gemaakt omdat er geheimen stonden.',
    redactedNone: 'Er is geen geheim in gevonden.',
    notSaved: 'Niet opgeslagen: het venster is gesloten.',
  },
}
