import type { SameKeys } from '../text/text-tree.ts'
import type { copyFolderEn } from './copy-folder.text.en.ts'

/** What is said of copying a folder or a file, in Dutch. */
export const copyFolderNl: SameKeys<typeof copyFolderEn> = {
  state: {
    folderContent: 'map met {{files}} bestanden, {{size}} MB',
    folderCopied: 'gekopieerd naar {{path}}, met de toegangsrechten; de oude map blijft zoals die is',
    fileToCopy: 'bestand van {{size}} MB',
    fileCopied: 'gekopieerd naar {{path}}; het bestand waarvan is gekopieerd blijft zoals het is',
  },
  loses: {
    copyTime:
      'Kopiëren kan een uur of langer duren. Het kan tussen twee bestanden worden geannuleerd, niet midden in een bestand.',
    copyKept:
      'Ongedaan maken geeft de kopie een andere naam en verwijdert niets; die blijft dus ruimte innemen tot u die verwijdert.',
  },
  refusal: {
    copySourceMissing: '{{path}} bestaat niet op deze server; er valt dus niets te kopiëren.',
    copyTargetTaken: '{{path}} bestaat al, en over wat er staat wordt niets gekopieerd. Kies een naam die vrij is.',
    copyTargetNoDisk:
      '{{path}} staat niet op een lokale schijf van deze server. Kies een ingebouwde of als zodanig aangesloten schijf.',
    copyWithinItself: 'De ene map ligt in de andere. Kies een plaats buiten {{from}}.',
    copyNoRoom:
      'Er is te weinig ruimte voor de kopie: {{needed}} MB is nodig, {{free}} MB is vrij. Maak ruimte of kies een andere schijf.',
    copyHasLinks:
      'Koppelingen of koppelpunten in de map leiden elders heen ({{count}}). Een kopie zou ze weglaten, dus wordt er niets gekopieerd. Bekijk ze en kopieer daarna met de hand.',
    copyIsEncrypted:
      'Bestanden in de map zijn versleuteld voor een gebruiker ({{count}}), die ze als enige kan kopiëren. Laat die gebruiker ze ontsleutelen en probeer het opnieuw.',
  },
  copy: {
    counting: 'Bestanden tellen …',
    copying: 'Kopiëren: {{done}} MB van {{total}} MB …',
    finishing: 'Toegangsrechten van de mappen kopiëren en vergelijken …',
    differs:
      'De kopie is niet volledig: {{files}} van {{wantedFiles}} bestanden, {{size}} MB van {{wantedSize}} MB. Misschien schrijft iets nog in de oude map. Maak deze reparatie ongedaan, stop wat de map gebruikt en probeer het opnieuw.',
    accessDiffers:
      'De bestanden zijn gekopieerd, maar de kopie heeft andere toegangsrechten dan de oude map. Maak deze reparatie ongedaan en kopieer met de hand, met robocopy /COPYALL.',
    fileDiffers:
      'De kopie heeft niet de inhoud van het bestand waarvan die is gemaakt. Maak deze reparatie ongedaan en probeer het opnieuw.',
    cancelled: 'Geannuleerd. Wat was gekopieerd staat in {{path}}; ongedaan maken zet het opzij.',
    setAside: 'De kopie heet nu {{path}}. Verwijder die wanneer u die niet meer nodig hebt.',
    notSetAside:
      '{{path}} staat er nog onder deze naam. Sluit wat het gebruikt en maak de reparatie nogmaals ongedaan.',
  },
}
