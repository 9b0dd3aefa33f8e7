import type { ServerTexts } from './server.en.ts'

export const serverNl: ServerTexts = {
  server: {
    denied:
      'De server weigerde {{primitive}} wegens onvoldoende rechten ({{detail}}). Voer het programma uit als administrator.',
    timeout:
      '{{primitive}} antwoordde niet op tijd ({{detail}}). Het proces is beëindigd; wat begonnen was, is misschien wel en misschien niet gebeurd.',
    died: 'Het proces eindigde midden in {{primitive}} ({{detail}}). Alleen opnieuw lezen toont of het effect had.',
    garbled: '{{primitive}} gaf een onleesbaar antwoord ({{detail}}).',
    failed: '{{primitive}} is mislukt: {{detail}}',
    cancelled: '{{primitive}} is geannuleerd.',
  },
  powershell: {
    missing:
      'Windows PowerShell is niet gevonden ({{path}}). Repareer Windows, of probeer het programma met een gesimuleerde server: --simulate.',
    constrained:
      'PowerShell draait op deze server in de taalmodus {{mode}}; een beleid (AppLocker, App Control) staat maar enkele opdrachten toe. Vraag de beheerder van dat beleid om dit programma toe te laten en start het opnieuw. Er is niets gewijzigd.',
    tooOld:
      'PowerShell {{version}} is te oud; 5.1 is nodig. Installeer Windows Management Framework 5.1 en start het programma opnieuw.',
    scriptChanged:
      'Het bestand {{file}} van dit programma ontbreekt of is sinds de bouw gewijzigd. Er is niets uitgevoerd. Installeer het programma opnieuw.',
    noStart:
      'PowerShell ({{path}}) is gestart maar gaf geen geldig antwoord: {{detail}}. Misschien heeft een antivirusprogramma het tegengehouden.',
  },
  simulation: { nothingChanged: 'Iemand anders vond niets te wijzigen bij {{target}} (gesimuleerd).' },
}
