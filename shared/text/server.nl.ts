import type { ServerTexts } from './server.en.ts'

export const serverNl: ServerTexts = {
  state: {
    stoppedMeanwhile: 'ondertussen gestopt: {{services}}',
    startedAgain: 'weer actief: {{services}}',
    registryValue: '{{kind}} ‘{{data}}’',
    registryValueAbsent: 'waarde niet aanwezig',
    registryKeyAbsent: 'sleutel niet aanwezig',
    serviceAbsent: 'niet geïnstalleerd',
    serviceAccount: 'account: {{account}}',
    startType: {
      boot: 'opstarttype: opstarten',
      system: 'opstarttype: systeem',
      automatic: 'opstarttype: automatisch',
      delayed: 'opstarttype: automatisch (vertraagd)',
      manual: 'opstarttype: handmatig',
      disabled: 'opstarttype: uitgeschakeld',
    },
    run: {
      stopped: 'gestopt',
      startPending: 'wordt gestart',
      stopPending: 'wordt gestopt',
      running: 'actief',
      continuePending: 'wordt hervat',
      pausePending: 'wordt onderbroken',
      paused: 'onderbroken',
      unknown: 'toestand onbekend',
    },
    dependentsRunning: 'actief, met afhankelijke services {{services}}',
    restarted: 'herstart: {{services}}',
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
    volumeAbsent: 'volume niet aanwezig',
    noShadowStorage: 'geen schaduwkopie-opslag',
    shadowStorage: 'hoogstens {{gigabytes}} GB ({{percent}} % van het volume)',
    shadowStorageUnbounded: 'geen limiet',
    certificate: '{{subject}}, geldig tot {{notAfter}}',
    certificateAbsent: 'niet in het archief',
    msdtcInstalled: 'geïnstalleerd, huidige configuratie',
    msdtcReinstalled: 'opnieuw geïnstalleerd, met een nieuwe identiteit',
  },
  loses: {
    accountPassword: 'Het wachtwoord van account {{account}} is niet te lezen en zou verloren gaan.',
    fileAccess:
      'Bestanden waarvan de toegangslijst niet te lezen was, zodat ongedaan maken die niet terugzet: {{count}}.',
    shadowCopies:
      'Het terugzetten van de kleinere limiet kan ertoe leiden dat Windows intussen gemaakte schaduwkopieën verwijdert.',
    privateKey:
      'Het certificaat komt terug, maar wordt alleen met zijn persoonlijke sleutel verbonden zolang die nog op de server staat.',
    transactionsInDoubt: 'Onbesliste transacties van SQL Server, BizTalk of MSMQ gaan definitief verloren.',
    msdtcIdentity:
      'De identiteit van de coördinator verandert; partnercomputers moeten dat mogelijk weten. De bewaarde registerbestanden zijn een vastlegging, geen weg terug.',
    whileRestarting: 'Reageert ondertussen niet: {{services}}.',
  },
  refusal: {
    serviceMissing: 'De service is niet geïnstalleerd op deze server.',
    serviceToRestartMissing:
      'De service {{service}} is niet geïnstalleerd op deze server en kan dus niet worden herstart.',
    accountWithPassword:
      'De service draait onder het account {{account}}. Het wachtwoord is niet te lezen, dus de weg terug zou verloren gaan; wijzig het account handmatig als het onjuist is.',
    driver: 'Dit is een stuurprogramma; het opstarttype wordt nooit gewijzigd.',
    folderMissing: 'De map bestaat niet op deze server.',
    accessListNotCanonical:
      'De vermeldingen van deze toegangslijst staan niet in de volgorde die Windows verwacht. Dit wordt gemeld, niet gewijzigd.',
    volumeMissing: 'Het volume bestaat niet op deze server.',
    noShadowStorage:
      'Volume {{volume}} heeft nog geen schaduwkopie-opslag; Windows maakt die bij de eerste schaduwkopie. Er is geen limiet om te verhogen.',
    volumeTooFull:
      'Volume {{volume}} heeft ruimte voor {{room}} bytes aan schaduwkopieën, minder dan de gewenste {{wanted}}. Maak eerst ruimte vrij of kies een kleinere omvang.',
    neverRestarted:
      'De service {{service}} zou moeten stoppen. Te veel van de server hangt ervan af: plan liever een herstart van de server.',
  },
  service: {
    notStopped:
      'De service {{service}} stopte niet binnen {{seconds}} seconden (toestand: {{state}}); mogelijk gebruikt een back-up of ander programma hem. Wacht tot dat klaar is en probeer opnieuw. Wat gestopt was, is weer gestart.',
    notStarted:
      'De service {{service}} startte niet binnen {{seconds}} seconden (toestand: {{state}}). Bekijk het systeemlogboek en probeer opnieuw.',
    stopFailed: 'De service {{service}} kon niet worden gestopt: {{detail}}. Wat gestopt was, is weer gestart.',
    startFailed: 'De service {{service}} kon niet worden gestart: {{detail}}',
    severalNotStarted:
      'Deze services konden niet worden gestart: {{services}}. Bekijk het systeemlogboek en probeer opnieuw, of start ze met de hand.',
    runningAgain: 'Weer gestart: {{services}}.',
  },
  progress: {
    stopping: '{{service}} wordt gestopt…',
    starting: '{{service}} wordt gestart…',
    savingRegistry: 'Registersleutels worden opgeslagen…',
    reinstallingMsdtc: 'Distributed Transaction Coordinator wordt opnieuw geïnstalleerd…',
  },
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
      'Windows PowerShell is niet gevonden ({{path}}). Herstel Windows, of probeer het programma met een gesimuleerde server: --simulate.',
    constrained:
      'PowerShell draait op deze server in de taalmodus {{mode}}; een beleid (AppLocker, App Control) staat maar enkele opdrachten toe. Vraag de beheerder van dat beleid om dit programma toe te laten en start het opnieuw. Er is niets gewijzigd.',
    tooOld:
      'PowerShell {{version}} is te oud; 5.1 is nodig. Installeer Windows Management Framework 5.1 en start het programma opnieuw.',
    scriptChanged:
      'Het bestand {{file}} van dit programma ontbreekt of is sinds de bouw gewijzigd. Er is niets uitgevoerd. Installeer het programma opnieuw.',
    noStart:
      'PowerShell ({{path}}) is gestart maar gaf geen geldig antwoord: {{detail}}. Misschien heeft een antivirusprogramma het tegengehouden.',
  },
  simulation: {
    registryValueChanged: 'Iemand anders heeft de registerwaarde {{name}} van {{key}} gewijzigd (gesimuleerd).',
    serviceChanged:
      'Iemand anders heeft het opstarttype van de service {{service}} op {{startType}} gezet (gesimuleerd).',
    accessListChanged: 'Iemand anders heeft {{account}} toegang gegeven tot {{path}} (gesimuleerd).',
    shadowStorageChanged:
      'Iemand anders heeft de schaduwopslaglimiet van {{volume}} op {{limit}} bytes gezet (gesimuleerd).',
    certificateRemoved: 'Iemand anders heeft het certificaat {{thumbprint}} verwijderd (gesimuleerd).',
    certificateAdded: 'Iemand anders heeft het certificaat {{thumbprint}} teruggezet (gesimuleerd).',
    nothingChanged: 'Iemand anders vond niets te wijzigen bij {{target}} (gesimuleerd).',
  },
}
