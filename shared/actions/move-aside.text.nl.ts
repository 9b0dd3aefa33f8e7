import type { SameKeys } from '../text/text-tree.ts'
import type { moveAsideEn } from './move-aside.text.en.ts'

/** What is said of files that are moved aside, in Dutch. */
export const moveAsideNl: SameKeys<typeof moveAsideEn> = {
  state: {
    filesToMove: '{{count}} bestanden die bij {{pattern}} passen, {{size}} MB',
    filesMoved:
      'verplaatst naar {{aside}}; bestanden in gebruik, bestanden van de laatste {{hours}} uur en bestanden die Windows bij de volgende start behandelt, blijven staan',
  },
  loses: {
    movedRoom:
      'Er wordt niets verwijderd: de bestanden nemen ruimte in tot u de map verwijdert waarheen ze zijn verplaatst.',
  },
  refusal: {
    moveFolderMissing: '{{path}} is geen map van deze server, dus er valt niets te verplaatsen.',
    moveFolderIsLink:
      '{{path}} leidt naar een andere plaats. Bekijk waarheen, en verplaats de bestanden daar met de hand.',
    moveNothing: 'Geen bestand in {{path}} past bij {{pattern}}, dus er valt niets te verplaatsen.',
  },
  moveAside: {
    moving: 'Bestanden worden verplaatst: {{moved}} verplaatst…',
    movingBack: 'Bestanden worden teruggezet in {{path}}…',
    nothingMoved:
      'Er kon geen bestand worden verplaatst: {{inUse}} zijn in gebruik, {{recent}} zijn te nieuw, {{pending}} wachten op een herstart, {{closed}} mogen niet worden gewijzigd. Herstart de server op een rustig moment en probeer het opnieuw.',
    cancelled: 'Geannuleerd. {{moved}} bestanden staan in {{aside}}; ongedaan maken zet ze terug.',
    notAllBack:
      '{{count}} bestanden zijn niet teruggezet uit {{aside}}: iets anders draagt hun naam in {{path}}, of ze zijn gewijzigd of verdwenen. Bekijk ze daar en verplaats met de hand wat u nodig hebt.',
  },
}
