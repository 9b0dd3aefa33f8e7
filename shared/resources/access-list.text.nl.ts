import type { SameKeys } from '../text/text-tree.ts'
import type { accessListEn } from './access-list.text.en.ts'

/** What is said of an access list, in Dutch. */
export const accessListNl: SameKeys<typeof accessListEn> = {
  state: {
    folderAbsent: 'map niet aanwezig',
    access: {
      WD: 'Iedereen {{rights}}',
      BA: 'Administrators {{rights}}',
      SY: 'SYSTEM {{rights}}',
      BU: 'Gebruikers {{rights}}',
      AU: 'Geverifieerde gebruikers {{rights}}',
      NS: 'Netwerkservice {{rights}}',
      LS: 'Lokale service {{rights}}',
      CO: 'Maker eigenaar {{rights}}',
      other: '{{who}} {{rights}}',
    },
    accessVanishing: 'vermeldingen die verdwijnen: {{entries}}',
    accessFilesReached: 'bestanden erin die overgenomen vermeldingen verliezen: {{reached}} van {{total}}',
    accessFilesKept:
      'bestanden waar SYSTEM en Administrators niet meer bij zouden kunnen en die eerst vermeldingen voor hen krijgen: {{count}}',
  },
  loses: {
    inheritedBelow:
      'Mappen en bestanden eronder nemen de nieuwe vermelding over en geven die weer terug. Vermeldingen die ze eerder van een andere map hadden, bijvoorbeeld omdat ze hierheen zijn verplaatst, komen niet terug.',
    fileAccess:
      'Bestanden waarvan de toegangslijst niet te lezen was, zodat ongedaan maken die niet terugzet: {{count}}.',
    fileInherited:
      'Bestanden die vermeldingen van de map overnemen: {{count}}. Na ongedaan maken nemen ze de vermeldingen over die de map dan heeft; wat van elders kwam, komt niet terug.',
  },
  refusal: {
    accessDenied:
      'Een vermelding in deze toegangslijst weigert een van deze accounts wat het nodig heeft. Een extra recht helpt dan niet; het wordt gemeld, niet gewijzigd. Zoek uit wie dit heeft geweigerd, en waarom.',
    folderMissing: 'De map bestaat niet op deze server.',
    accessListNotCanonical:
      'De vermeldingen van deze toegangslijst staan niet in de volgorde die Windows verwacht. Dit wordt gemeld, niet gewijzigd.',
    accessListMissing:
      'De map of een bestand erin heeft helemaal geen toegangslijst, dus iedereen mag alles. Windows kan daar een lege lijst van maken, die iedereen buitensluit. Dit wordt gemeld, niet gewijzigd.',
    accessListSubfolders:
      'Mappen erin nemen vermeldingen van deze map over: {{count}}. Windows zou die en alles eronder wijzigen; dat wordt niet vastgelegd en kan niet worden teruggezet. Dit wordt gemeld, niet gewijzigd.',
  },
  progress: {
    filesRead: 'Rechten in {{path}} worden gelezen: {{count}} bestanden tot nu toe…',
    filesKept: 'Bestanden in {{path}} blijven open voor SYSTEM en Administrators: klaar tot en met {{name}}…',
    filesPutBack: 'Rechten in {{path}} worden teruggezet: {{written}} van {{total}} bestanden…',
  },
  simulation: { accessListChanged: 'Iemand anders heeft {{account}} toegang gegeven tot {{path}} (gesimuleerd).' },
}
