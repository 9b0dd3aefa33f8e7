import type { BundleTexts } from './bundle.en.ts'

export const bundleNl: BundleTexts = {
  bundle: {
    outMissing: 'Zeg waar de bundel moet komen: --out BESTAND.zip, of kijk eerst met --preview.',
    badNumber: '‘{{given}}’ is geen geheel getal van 1 tot {{most}}.',
    eventsAsText:
      'Gebeurtenislogboeken zijn als tekst geëxporteerd (JSON: tijd, provider, gebeurtenis-id, niveau, bericht), omdat geheimen en namen niet uit een .evtx-bestand te halen zijn. Is het .evtx-bestand zelf nodig, dan exporteert de beheerder het op de server: wevtutil epl CloudBackup CloudBackup.evtx',
    logsInPart:
      'Van een lang logboek staan het begin en het einde hier; ‘left’ zegt hoeveel bytes uit het midden ontbreken. Het hele bestand staat op de server bij ‘source’.',
    report: 'Het rapport wordt gemaakt…',
    server: 'De server wordt gelezen…',
    log: '{{file}} wordt gelezen…',
    binary: '{{file}} is geen tekst en is weggelaten.',
    locked:
      '{{file}} kon niet worden gelezen ({{detail}}): een ander programma houdt het vast, of de rechten ontbreken. Stop de back-up en probeer het opnieuw, of kopieer het bestand met de hand.',
    tooMuch:
      'Weggelaten: de bundel zou meer dan {{megabytes}} MB bevatten. Kies een kortere tijd (--since) of een grotere omvang (--max-size).',
    hangs: 'Geen antwoord binnen {{seconds}} seconden; de andere onderdelen zijn toch verzameld.',
    failed: 'Het kon niet worden verzameld: {{detail}}',
    cancelled: 'Geannuleerd: er is geen bundel geschreven.',
    notCollected: 'Zit er niet in: {{collector}}. {{reason}}',
    wouldBe: '{{files}} bestanden, {{bytes}} bytes vóór het inpakken. Er is niets geschreven.',
    saved:
      'Bundel geschreven naar {{path}}: {{files}} bestanden, {{bytes}} bytes. manifest.json erin noemt elk bestand met zijn SHA-256.',
  },
}
