import type { SettingsTexts } from './text.en.ts'

export const settingsNl: SettingsTexts = {
  settings: {
    title: 'Instellingen',
    lead: 'Ze werken meteen en worden op deze server voor dit programma bewaard.',
    looks: 'Taal en weergave',
    language: 'Taal',
    theme: 'Kleuren',
    themes: { system: 'Zoals Windows', light: 'Licht', dark: 'Donker', highContrast: 'Hoog contrast' },
    textSize: 'Grootte van de tekst',
    textSizes: { normal: 'Normaal', large: 'Groot', largest: 'Extra groot' },
    checks: 'Controles',
    autoChecks: 'Deze server vanzelf controleren wanneer het venster opent',
    autoChecksWhat: 'De controles lezen alleen. Staat dit uit, dan wachten ze op de knop van het eerste scherm.',
    patience: 'Tijdslimieten',
    patiences: { '1': 'Standaard', '2': 'Twee keer zo lang', '4': 'Vier keer zo lang' },
    patienceWhat:
      'Hoe lang een aanroep op de server mag duren voordat het antwoord als onbekend telt. Kies meer op een server die traag of druk is.',
    server: 'Over deze server',
    system: 'Systeem',
    build: 'build {{build}}',
    culture: 'Taal van Windows',
    powershell: 'PowerShell',
    stateFolder: 'Map van het journaal en van deze instellingen',
    stateFolderWhat: 'Een andere map kiest u bij het starten van het programma, met --state-dir=MAP.',
    program: 'Het programma',
  },
}
