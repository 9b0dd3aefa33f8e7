import type { LogsTexts } from './logs.en.ts'

/** Dutch. */
export const logsNl: LogsTexts = {
  logs: {
    noFile: 'Dit is geen bestand en geen map, dus er valt niets te doorzoeken.',
    gone: 'Het is er niet (meer): logboeken worden vernieuwd en verwijderd terwijl ze worden gelezen. Kijk opnieuw of controleer het pad.',
    noRights:
      'Met de rechten van dit account mag het niet worden gelezen. Start het programma als administrator of kopieer het bestand.',
    locked:
      'Een ander programma houdt het vergrendeld. Wacht tot de back-up klaar is en kijk opnieuw, of kopieer het bestand.',
    unreadable: 'Het kon niet worden gelezen: {{detail}}',
    shorter:
      'Het werd korter terwijl het werd gelezen: het product is opnieuw begonnen. Wat tot dan toe gelezen is, telt.',
    noText: 'Het is geen tekstlogboek, dus er kan niets in worden gevonden.',
    eventLog:
      'Het is een geëxporteerd gebeurtenislogboek, dat alleen Windows kan lezen. Open het op een Windows-server in Logboeken, bewaar de gebeurtenissen als tekst en geef dat bestand op.',
    eventLogTooLarge:
      'Het is een geëxporteerd gebeurtenislogboek van meer dan 1 GB in een zip. Pak het zelf uit en geef de map op.',
    eventLogNotWhole:
      'Van de gebeurtenissen zijn de nieuwste {{count}} bekeken. Geef met --since een kortere periode op om alles ervan te zien.',
    eventLogUnread:
      'Windows kon de gebeurtenissen niet lezen ({{detail}}). Is het beschadigd, exporteer het dan opnieuw; ontbreken er rechten, start het programma dan als administrator.',
    zipLeadsOut:
      'De zip is niet geopend: de naam ‘{{name}}’ erin leidt buiten zijn map, wat geen verzameling logboeken doet. Vraag wie hem heeft gemaakt.',
    zipBomb:
      'De zip is niet geopend: uitgepakt zou hij veel groter zijn dan logboeken zijn ({{name}}). Is hij in orde, pak hem dan zelf uit en geef de map op.',
    zipOverlaps:
      'De zip is niet geopend: de bestanden erin overlappen elkaar, wat in geen goede zip voorkomt. Vraag hem opnieuw op.',
    zipTooMany:
      'De zip is niet geopend: er zitten meer dan {{count}} bestanden in. Pak hem zelf uit en geef de map op.',
    zipEncrypted: 'Het is versleuteld. Pak het uit met het wachtwoord en geef de map op.',
    zipInZip: 'Het is een zip in een zip, die niet wordt geopend. Pak hem uit en geef hem op.',
    zipNotWhole:
      'Het is geen hele zip, zoals na een afgebroken kopie of download. Kopieer hem opnieuw, of vraag hem opnieuw op.',
    zipDamaged:
      'Het kon niet helemaal worden uitgepakt ({{detail}}). Wat tot dan toe gelezen is, telt; vraag de zip opnieuw op.',
    networkPath:
      '{{path}} staat op een andere computer, of is geen pad van deze. Wat wordt neergezet, wordt daar niet geopend, omdat dat uw aanmelding aan die computer zou tonen. Kopieer het naar deze server, of kies het met de knop.',
    noPath: 'Geef minstens één bestand, map of zip op om te doorzoeken.',
    sinceAfterUntil: 'De tijd na --since is later dan die na --until, dus er kan geen regel tussen liggen.',
    progress: '{{done}} MB van {{total}} MB, {{files}} bestanden',
    progressLeft: '{{done}} MB van {{total}} MB, {{files}} bestanden, nog ongeveer {{left}} s',
    lineCount_one: '{{count}} regel',
    lineCount_other: '{{count}} regels',
    fileCount_one: '{{count}} bestand',
    fileCount_other: '{{count}} bestanden',
    found: '{{what}} ({{confidence}}): {{lines}} in {{files}}, van {{first}} tot {{last}}',
    noTime: 'zonder tijd',
    more: '… en nog {{count}} regels',
    nothing: 'In deze logboeken staat niets wat bekend is.',
    done: '{{files}}, {{bytes}} MB in {{ms}} ms; {{problems}} konden niet worden doorzocht.',
    cancelled: 'Geannuleerd: dit was tot dan toe gevonden.',
  },
}
