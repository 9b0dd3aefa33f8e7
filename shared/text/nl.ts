import type { SharedTexts } from './en.ts'

export const nl: SharedTexts = {
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
  desktop: {
    untrustedSender: 'De aanvraag "{{request}}" kwam niet uit het venster van dit programma en is geweigerd.',
    badRequest: 'De aanvraag "{{request}}" is niet goed opgebouwd en is geweigerd. Er is niets gewijzigd.',
    unexpected:
      'Er ging iets mis dat niet was voorzien. Wat al gedaan is, staat in het logboek; de details zeggen meer.',
    notAvailable: 'Dit is niet beschikbaar in deze versie.',
    openLinkQuestion: 'Deze pagina in uw browser openen?',
    openLink: 'Openen',
    cancel: 'Annuleren',
  },
  check: {
    passed: 'Zoals verwacht.',
    differs: '{{path}} is {{found}}; verwacht: {{wanted}}.',
    entriesDiffer: 'Niet zoals verwacht in {{path}}: {{names}}.',
    noneMeets: 'Geen van de {{count}} vermeldingen in {{path}} is zoals verwacht.',
    fieldMissing: 'Het antwoord van de server vermeldt {{path}} niet; er valt niets uit af te leiden.',
    notAList: 'Het antwoord van de server bevat geen lijst {{path}}; er valt niets uit af te leiden.',
    notComparable: '{{path}} is {{found}} en dat valt niet te vergelijken.',
    factUnknown: 'Hiervoor is iets over deze server nodig dat niet kon worden gelezen.',
    provesNothing:
      'Het antwoord bewijst nu niets, bijvoorbeeld omdat er een back-up of momentopname loopt. Controleer later opnieuw.',
    cancelled: 'Geannuleerd voordat er antwoord was.',
    readFailed: 'Kon niet worden gelezen: {{detail}}',
  },
  why: {
    code: 'De code {{code}} is gevonden.',
    face: '{{found}} is gevonden: dat is de code {{code}} in een andere schrijfwijze.',
    message: 'Deze melding is gevonden ($t(why.language.{{language}})): “{{text}}”',
    phrase: 'Deze woorden zijn gevonden: “{{text}}”',
    shared: '{{owners}} bekende problemen melden zich op dezelfde manier.',
    common: 'Ook andere programma’s melden dit; alleen bewijst het weinig.',
    partOfOther: 'Dit staat binnen de langere melding van een ander probleem.',
    otherDecides: 'Een ander probleem past beter bij wat er is gevonden.',
    words: 'Deze woorden passen: {{words}}.',
    language: { en: 'Engels', fr: 'Frans', nl: 'Nederlands' },
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
  plan: {
    stopFirst: 'Stoppen wat ondertussen niet mag draaien',
    startAgain: 'Weer starten wat gestopt is',
    unknownInput: 'Deze oplossing heeft geen waarde ‘{{name}}’. Mogelijk zijn: {{known}}.',
    inputMissing: 'Deze oplossing heeft de waarde ‘{{name}}’ nodig. Geef die op met --set {{name}}=…',
    inputNotAllowed: '‘{{value}}’ past niet bij ‘{{name}}’. Toegestaan: {{allowed}}.',
    doesNotApply: 'Het geval {{case}} is niet van toepassing op deze server.',
    holdsSecret:
      '{{target}} bevat nu een geheim. De waarde zou in het logboek moeten worden geschreven; daarom wordt de wijziging niet uitgevoerd. Voer die handmatig uit.',
  },
  run: {
    planChanged:
      'De server ziet er niet meer uit zoals in het bevestigde plan. Er is niets gewijzigd. Maak een nieuw plan en bekijk het.',
    changedSincePlan: '{{target}} is sinds het plan door iemand anders gewijzigd. Er is niets aan veranderd.',
    guard: {
      never: 'Aan de voorwaarde ‘{{guard}}’ is niet voldaan; deze oplossing kan hier niet worden toegepast.',
      withReason:
        'Aan de voorwaarde ‘{{guard}}’ is niet voldaan. Wacht tot dat wel zo is, of ga verder met een reden, die in het logboek komt.',
    },
    typedMissing:
      'Dit plan bevat een stap die niet ongedaan te maken is of een hoog risico heeft. Typ de naam van de computer, {{typed}}, om te bevestigen.',
    settleFirst:
      'Een eerdere uitvoering is onderbroken en nog niet afgehandeld. Handel die eerst af (resume) en pas dan dit plan toe.',
    cancelled: 'Door u geannuleerd vóór deze stap.',
    stepFailed: 'De stap op {{target}} is niet gelukt.',
    awaitingReboot:
      'De wijzigingen gelden na een herstart van de server. Herstart wanneer het uitkomt en start dit programma opnieuw: het controleert dan.',
    checksAfter: {
      fail: 'De wijzigingen zijn doorgevoerd, maar een controle van dit geval mislukt nog. Bekijk de controles en de volgende stappen.',
      unknown:
        'De wijzigingen zijn doorgevoerd, maar een controle kon daarna niet worden gelezen. Het is niet bekend of het probleem weg is.',
    },
    noEffect: 'De wijziging van {{target}} had geen effect: de waarde is als voorheen.',
    notReadBack: '{{target}} is geschreven, maar kon daarna niet worden gelezen.',
    neitherBeforeNorAfter: '{{target}} toont nu noch de toestand van voorheen, noch de gewenste.',
    interrupted: 'Het programma is hier onderbroken; dit is daarna vastgesteld door de server te lezen.',
  },
  undo: {
    changedSince:
      '{{target}} is na de oplossing door iemand anders gewijzigd. Er is niets geschreven; beslis of de eerdere toestand wordt teruggezet of niet.',
    notRestored: '{{target}} is niet zoals vóór de oplossing.',
    cannotBeUndone: '{{target}}: dit is niet ongedaan te maken, zoals het plan al zei.',
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
  service: {
    notStopped:
      'De service {{service}} stopte niet binnen {{seconds}} seconden (toestand: {{state}}); mogelijk gebruikt een back-up of ander programma hem. Wacht tot dat klaar is en probeer opnieuw. Wat gestopt was, is weer gestart.',
    notStarted:
      'De service {{service}} startte niet binnen {{seconds}} seconden (toestand: {{state}}). Bekijk het systeemlogboek en probeer opnieuw.',
    stopFailed: 'De service {{service}} kon niet worden gestopt: {{detail}}. Wat gestopt was, is weer gestart.',
    startFailed: 'De service {{service}} kon niet worden gestart: {{detail}}',
  },
  progress: {
    stopping: '{{service}} wordt gestopt…',
    starting: '{{service}} wordt gestart…',
    savingRegistry: 'Registersleutels worden opgeslagen…',
    reinstallingMsdtc: 'Distributed Transaction Coordinator wordt opnieuw geïnstalleerd…',
  },
  journal: {
    torn: 'Het logboek {{file}} eindigt met een onvoltooide regel van {{bytes}} bytes door een onderbreking. Het was nooit een volledige vermelding; er is niets verloren.',
    unreadable:
      'Het logboek {{file}} is beschadigd op regel {{line}}: onleesbaar. Er wordt op deze server niets gewijzigd totdat de map ‘journal’ is verplaatst (bewaar die); eerdere uitvoeringen zijn dan alleen nog handmatig terug te draaien.',
    altered:
      'Het logboek {{file}} is gewijzigd op regel {{line}}: de controlesom klopt niet. Er wordt op deze server niets gewijzigd totdat de map ‘journal’ is verplaatst (bewaar die); eerdere uitvoeringen zijn dan alleen nog handmatig terug te draaien.',
    cut: 'Het logboek {{file}} is afgekapt: het was gekomen tot vermelding {{seq}}, die ontbreekt. Er wordt op deze server niets gewijzigd totdat de map ‘journal’ is verplaatst (bewaar die).',
    missing:
      'Er ontbreekt een deel van het logboek vóór vermelding {{seq}} in {{file}}. Er wordt op deze server niets gewijzigd totdat de map ‘journal’ is verplaatst (bewaar die).',
    notWritten:
      'Het logboek in {{folder}} kon niet worden geschreven ({{detail}}). Zonder logboek wordt niets gewijzigd: maak ruimte vrij of controleer de rechten en probeer opnieuw.',
    noFolder:
      'De map {{folder}} kon niet worden gemaakt ({{detail}}). Kies een andere met --state-dir of controleer de rechten.',
  },
  lock: {
    held: '{{user}} wijzigt deze server met een ander programma ({{program}}, proces {{pid}}, sinds {{since}}). Wacht tot dat klaar is. Als dat programma er zeker niet meer is, verwijder dan {{file}}.',
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
  session: {
    notWindows:
      'Deze computer is geen Windows-server; er valt hier niets te herstellen. Werk met een gesimuleerde server via --simulate (zie ‘simulate --list’).',
    stateIsLink:
      '{{path}} in de statusmap is een koppeling, een bestand met een tweede naam, of geen gewoon bestand of gewone map; wat daar wordt geschreven, kan elders terechtkomen. Er is niets gelezen of gewijzigd; verwijder het of noem een andere statusmap.',
    stateOfAnother:
      '{{path}} is van een andere gebruiker, die kan wijzigen wat ongedaan maken schrijft. Er is niets gelezen of gewijzigd; noem een statusmap die van u is.',
    programWritable:
      '{{path}} kan worden gewijzigd door anderen dan beheerders ({{who}}), zodat het programma vervangen kan worden. Het start niet; herstel de toegangslijst of installeer het programma opnieuw.',
    folderOpenToOthers:
      'De map {{folder}} kon niet worden afgesloten voor anderen dan beheerders. De inhoud bepaalt wat ongedaan maken schrijft; het programma stopt hier. Controleer de toegangslijst.',
    caseDamaged: 'Het bestand van geval {{case}} is beschadigd en wordt niet gebruikt: {{problem}}',
    unknownCase: 'Er is geen geval ‘{{case}}’. Wel bijvoorbeeld: {{known}}. ‘cases’ toont ze allemaal.',
    knowledgeDamaged: 'Een gevalbestand is beschadigd en wordt niet gebruikt: {{problem}}',
    noSuchScript: 'Er is geen script {{primitive}}.',
    badSimulation: '{{detail}}',
    simulationDamaged: 'De gesimuleerde server kan niet worden geopend: {{detail}}',
    unknownRun: 'Er is geen uitvoering ‘{{run}}’ in het logboek van deze server. ‘journal’ toont ze.',
    noSuchQuestion: 'Uitvoering {{run}} stelt geen vraag bij stap {{step}}.',
    unexpected: 'Er ging iets onvoorziens mis: {{detail}}. Wat tot nu toe is gedaan, staat in het logboek.',
  },
  verdict: {
    pass: 'In orde',
    fail: 'FOUT',
    unknown: 'ONBEKEND',
  },
  confidence: {
    certain: 'Zeker',
    likely: 'Waarschijnlijk',
    possible: 'Mogelijk',
  },
  risk: {
    low: 'laag',
    medium: 'middel',
    high: 'hoog',
  },
  undoExtent: {
    exact: 'exact ongedaan te maken',
    partial: 'deels ongedaan te maken',
    none: 'niet ongedaan te maken',
  },
  stepKind: {
    change: 'Wijziging',
    action: 'Actie',
    guidance: 'Voor u',
  },
  guardOverride: {
    never: 'niet te negeren',
    withReason: 'alleen verder met een reden',
  },
  runOutcome: {
    applied: 'Toegepast.',
    failed: 'Mislukt.',
    partlyUndone: 'Deels ongedaan gemaakt.',
    outdated: 'Verouderd: er is niets meer gewijzigd.',
    awaitingReboot: 'Wacht op een herstart van de server.',
    undone: 'Ongedaan gemaakt.',
  },
  stepOutcome: {
    running: 'bezig',
    applied: 'toegepast',
    unchanged: 'was al zo',
    notNeeded: 'niet meer nodig',
    failed: 'mislukt',
    outdated: 'verouderd',
    unclear: 'onduidelijk',
    notApplied: 'niet toegepast',
    waitingForYou: 'wacht op u',
    confirmed: 'door u bevestigd',
    skipped: 'niet bereikt',
  },
  undoStepOutcome: {
    running: 'bezig',
    undone: 'ongedaan gemaakt',
    alreadyBefore: 'was al als voorheen',
    changedSince: 'sindsdien door iemand anders gewijzigd',
    notRestored: 'niet hersteld',
    nothingToUndo: 'niets ongedaan te maken',
    cannotBeUndone: 'niet ongedaan te maken',
    kept: 'zo gelaten',
  },
  undoOutcome: {
    undone: 'Alles is teruggezet en nagelezen.',
    partlyUndone: 'Niet alles kon worden teruggezet; zie de stappen.',
    changedSince: 'Gestopt: iemand anders heeft sindsdien hetzelfde gewijzigd. Daar is niets geschreven.',
    nothingToUndo: 'Er valt niets ongedaan te maken.',
  },
  cli: {
    batchLine: 'Regel {{line}} is geen JSON-tekst.',
    nothingFits: 'Geen bekend geval past bij deze tekst. Plak het hele bericht met de code, of voer ‘check’ uit.',
    oneInput: 'Geef één tekst: --text TEKST, --file BESTAND, of - voor standaardinvoer.',
    binary: 'Dit is geen tekst maar binaire inhoud; er valt niets in te vinden. Geef het logboek of bericht als tekst.',
    leftOut: '[… {{left}} in het midden weggelaten: de tekst is te lang om helemaal te bekijken …]',
    empty: 'Er is geen tekst om te bekijken. Plak de foutmelding of noem een bestand.',
    unreadable: '{{file}} kan niet worden gelezen: {{detail}}. Controleer het pad en de rechten.',
    unknownProduct: 'Er is geen product ‘{{product}}’. Kies uit: {{known}}.',
    checksDone: '{{total}} controles: {{pass}} in orde, {{fail}} fouten, {{unknown}} onbekend.',
    badSetting: '‘{{setting}}’ heeft niet de vorm naam=waarde.',
    nothingToDo: 'Er is niets te doen: de server is zoals deze oplossing het wil.',
    stepRisk: 'risico: {{risk}}; {{undo}}',
    mergedRestart: 'Herstarten wat de wijzigingen hierboven vragen',
    onlyIfFailing: 'alleen als dit dan nog niet in orde is: {{checks}}',
    typedNeeded: 'Dit plan vraagt om de naam van de computer: --typed {{typed}}',
    confirmWith: 'Om precies dit plan toe te passen: fix {{case}} --confirm {{hash}}',
    confirmMissing:
      'Zonder bevestigd plan wordt niets gewijzigd. Voer ‘plan {{case}}’ uit en geef de hash met --confirm.',
    takeBackWith: 'Om terug te draaien wat is gedaan: undo {{run}}',
    noRuns: 'Er is op deze server nog niets gewijzigd.',
    interrupted: 'Onderbroken; ‘resume’ handelt dit af.',
    undoWhich: 'Noem één uitvoering om terug te draaien, of --all. ‘journal’ toont ze.',
    stateBefore: 'vóór onze oplossing:',
    stateOurs: 'achtergelaten door onze oplossing:',
    stateNow: 'nu:',
    badDecision:
      '‘{{given}}’ is geen beslissing. Schrijf STAP=restore:DIGEST of STAP=keep:DIGEST, met stap en digest zoals ongedaan maken ze toonde (--json: ‘seen’).',
    yesOrNo: 'Antwoord met yes of no, niet ‘{{said}}’.',
    nothingOpen: 'Er stond niets open.',
    stillAwaitingReboot: 'Uitvoering {{run}} wacht nog op een herstart van de server.',
    outMissing: 'Geef aan waar het rapport moet komen: --out BESTAND.',
    unknownFormat: 'Kies een indeling met --format: {{known}}.',
    reportSaved: 'Rapport geschreven naar {{path}}; {{redacted}} geheimen verborgen.',
    simulateWhich: 'Gebruik precies één van --list, --state en --someone-else.',
    simulateNeedsScenario: 'Noem de gesimuleerde server met --simulate SCENARIO; ‘simulate --list’ toont ze.',
    nothingToChange: 'Er is op deze gesimuleerde server nog niets geschreven; niemand kan dus iets na u wijzigen.',
    demoNeedsScenario:
      'De demonstratie werkt alleen op een gesimuleerde server: voeg --simulate vss-writers-failed toe.',
  },
  demo: {
    banner: '*** GESIMULEERDE SERVER ‘{{scenario}}’: er wordt niets echts gelezen of gewijzigd ***',
    paste: 'De beheerder plakt',
    diagnosis: 'Diagnose',
    checks: 'Controles',
    plan: 'Plan',
    apply: 'Toepassen (de demonstratie bevestigt plan {{hash}}… zelf)',
    report: 'Rapport en logboek',
    journal: 'Het logboek staat in {{folder}}.',
  },
  report: {
    title: 'Backup Medic: rapport over {{computer}}',
    simulated: 'Dit gaat over een GESIMULEERDE server (scenario {{scenario}}). Er is niets echts gelezen of gewijzigd.',
    property: 'Eigenschap',
    value: 'Waarde',
    computer: 'Computer',
    system: 'Besturingssysteem',
    elevated: 'Beheerdersrechten',
    yes: 'ja',
    no: 'nee',
    createdAt: 'Rapport gemaakt op (UTC)',
    version: 'Versie van Backup Medic',
    diagnoses: 'Wat er is gevraagd',
    case: 'Geval',
    confidence: 'Zekerheid',
    why: 'Waarom',
    lastCheck: 'Laatste controle ({{at}})',
    check: 'Controle',
    verdict: 'Oordeel',
    reason: 'Reden',
    runs: 'Wat er is gewijzigd',
    noRuns: 'Er is niets gewijzigd.',
    override: 'De voorwaarde ‘{{guard}}’ is genegeerd: {{reason}}',
    target: 'Doel',
    before: 'Voor',
    after: 'Na',
    outcome: 'Resultaat',
    undo: 'Ongedaan maken',
    notWritten: 'Het rapport kon niet worden geschreven naar {{path}} ({{detail}}). Kies een andere plaats.',
  },
  reversal: {
    transient: 'laat niets na om ongedaan te maken',
    compensated: 'exact ongedaan te maken',
    irreversible: 'NIET ONGEDAAN TE MAKEN',
  },
}
