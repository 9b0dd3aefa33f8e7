import type { HostTexts } from './host.en.ts'

export const hostNl: HostTexts = {
  cli: {
    batchLine: 'Regel {{line}} is geen JSON-tekst.',
    nothingFits: 'Geen bekend probleem past bij deze tekst. Plak het hele bericht met de code, of voer ‘check’ uit.',
    oneInput: 'Geef één tekst: --text TEKST, --file BESTAND, of - voor standaardinvoer.',
    binary: 'Dit is geen tekst maar binaire inhoud; er valt niets in te vinden. Geef het logboek of bericht als tekst.',
    leftOut: '[… {{left}} in het midden weggelaten: de tekst is te lang om helemaal te bekijken …]',
    empty: 'Er is geen tekst om te bekijken. Plak de foutmelding of noem een bestand.',
    unreadable: '{{file}} kan niet worden gelezen: {{detail}}. Controleer het pad en de rechten.',
    unknownProduct: 'Er is geen product ‘{{product}}’. Kies uit: {{known}}.',
    cause: 'Oorzaak – {{confidence}}: {{cause}}',
    entriesOf: 'Te kiezen met --set {{name}}=…: {{entries}}',
    setNeedsCase: '--set geeft één probleem een waarde, dus noem het met --case.',
    elsewhere: 'Niet voor deze server en dus niet gevraagd: {{cases}}',
    untranslated: 'niet vertaald: {{text}}',
    fileIsWhole: '{{file}} is in orde.',
    badCaseId:
      '‘{{id}}’ is geen naam voor een probleem. Schrijf het product en een korte naam in kleine letters: mars/agent-service-stopped, mabs/… of azure-vm/….',
    fileExists: '{{file}} bestaat al en is niet aangeraakt. Kies een andere naam of bewerk dat bestand.',
    caseWritten: 'Geschreven: {{file}}. Vervang wat erin staat en bekijk het daarna met cases --check.',
    badLanguage: 'Er zijn geen vertalingen in ‘{{language}}’. De talen zijn: {{known}}.',
    notTranslatable:
      '{{file}} wordt niet vertaald: geef het Engelse bestand van een probleem of van gedeelde blokken, zonder fouten. {{mistake}}',
    toTranslate: '{{file}}: {{count}} teksten te vertalen.',
    strayFile:
      '{{file}} ligt in geen kennismap; niemand kan zeggen wat het moet zijn. Zet het onder cases/mabs, cases/mars, cases/azure-vm of common.',
    guardUnknown: 'Of dit zo is, was niet te lezen: {{title}} {{reason}}',
    badAnswer: '‘{{setting}}’ is geen antwoord. Schrijf --answer voorwaarde=yes of voorwaarde=no.',
    badPick: '‘{{setting}}’ kiest niets. Schrijf --pick stap=onderdeel,onderdeel.',
    pickOf: 'Kies voor ‘{{step}}’ met --pick {{step}}=…: {{entries}}',
    laterStep: 'Niet in dit plan: {{title}}. {{reason}}',
    asksYou: 'Het vraagt u (--answer {{guard}}=yes): {{title}}',
    chooseCause: 'Om het toch te doen: --cause {{cause}}',
    checksDone: '{{total}} controles: {{pass}} in orde, {{fail}} fout, {{unknown}} onbekend.',
    notApplicable: 'Hier niet van toepassing en dus niet meegeteld: {{count}}',
    badSetting: '‘{{setting}}’ heeft niet de vorm naam=waarde.',
    nothingToDo: 'Er is niets te doen: de server is zoals deze reparatie het wil.',
    stepRisk: 'risico: {{risk}}; {{undo}}',
    mergedRestart: 'Herstarten wat de wijzigingen hierboven vragen',
    onlyIfFailing: 'alleen als dit dan nog niet in orde is: {{checks}}',
    typedNeeded: 'Dit plan vraagt om de naam van de computer: --typed {{typed}}',
    confirmWith: 'Om precies dit plan toe te passen: fix {{case}} --confirm {{hash}}',
    confirmMissing:
      'Zonder bevestigd plan wordt niets gewijzigd. Voer ‘plan {{case}}’ uit en geef de hash met --confirm.',
    takeBackWith: 'Om ongedaan te maken wat is gedaan: undo {{run}}',
    noRuns: 'Er is op deze server nog niets gewijzigd.',
    interrupted: 'Onderbroken; ‘resume’ handelt dit af.',
    adopted: 'De uitvoeringen van {{there}} horen voortaan bij deze server en zijn ongedaan te maken.',
    nothingToAdopt: 'Alle uitvoeringen in het logboek zijn op deze server gedaan.',
    undoWhich: 'Noem één uitvoering om ongedaan te maken, of --all. ‘journal’ toont ze.',
    stateBefore: 'vóór onze reparatie:',
    stateOurs: 'achtergelaten door onze reparatie:',
    stateNow: 'nu:',
    badOverride:
      '‘{{given}}’ geeft geen reden. Schrijf VOORWAARDE=REDEN, met een reden van ten minste drie letters; die komt in het logboek.',
    badDecision:
      '‘{{given}}’ is geen beslissing. Schrijf STAP=restore:DIGEST of STAP=keep:DIGEST, met stap en digest zoals ongedaan maken ze toonde (--json: ‘seen’).',
    yesOrNo: 'Antwoord met yes of no, niet ‘{{said}}’.',
    nothingOpen: 'Er stond niets open.',
    stillAwaitingReboot: 'Uitvoering {{run}} wacht nog op een herstart van de server.',
    reportWhich: 'Gebruik hoogstens één van --run, --since en --all.',
    badTime: '‘{{given}}’ is geen dag of tijdstip. Schrijf bijvoorbeeld 2026-11-21 of 2026-11-21T14:30.',
    outMissing: 'Geef aan waar het rapport moet komen: --out BESTAND.',
    unknownFormat: 'Kies een indeling met --format: {{known}}.',
    wouldReplace: '{{kind}}: {{was}} → {{token}} ({{places}} plaatsen)',
    badRedaction:
      'Kies met --redact wat naast geheimen wordt vervangen: {{known}}; eigen woorden hebben ten minste drie letters.',
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
    computer: 'Computer',
    system: 'Besturingssysteem',
    elevated: 'Beheerdersrechten',
    yes: 'ja',
    no: 'nee',
    createdAt: 'Rapport gemaakt op',
    version: 'Versie van Backup Medic',
    diagnoses: 'Wat er is gevraagd',
    case: 'Probleem',
    confidence: 'Zekerheid',
    why: 'Waarom',
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
    scope: 'Gaat over',
    scopes: {
      usual: 'de laatste 24 uur, en de laatste uitvoering met de 24 uur ervoor',
      run: 'uitvoering {{run}} met de 24 uur ervoor',
      since: 'alles sinds {{since}} (UTC)',
      all: 'alles in het logboek van deze server',
    },
    exists:
      '{{path}} bestaat al en is gelaten zoals het is. Kies een andere naam, of vervang het bestand met --overwrite.',
    reservedName:
      '‘{{name}}’ is een naam die Windows voor een apparaat bewaart of aan geen bestand geeft. Er is niets geschreven; kies een andere naam.',
    diskFull:
      'Er is geen ruimte meer voor {{path}}. Er is niets geschreven; maak ruimte vrij of kies een andere schijf.',
    networkGone:
      'Het netwerkpad van {{path}} is weg ({{detail}}). Er is niets geschreven; kies een map op deze computer en kopieer het bestand later.',
    noBrowser:
      'Op deze computer is geen browser gevonden die een PDF kan afdrukken (Edge, Chrome of Chromium). Schrijf het rapport met --format html en druk het elders af, of sla het als PDF op in het venster van dit programma.',
    notPrinted:
      'De browser {{browser}} heeft het rapport niet afgedrukt ({{detail}}). Er is niets geschreven; schrijf het met --format html.',
    amongOurs:
      '{{path}} ligt tussen de bestanden van Backup Medic zelf ({{folder}}), waar niets de plaats van het logboek mag innemen. Er is niets geschreven; kies een andere map.',
    notWritten: 'Het rapport kon niet worden geschreven naar {{path}} ({{detail}}). Kies een andere plaats.',
  },
  desktop: {
    untrustedSender: 'De aanvraag "{{request}}" kwam niet uit het venster van dit programma en is geweigerd.',
    badRequest: 'De aanvraag "{{request}}" is niet goed opgebouwd en is geweigerd. Er is niets gewijzigd.',
    unexpected:
      'Er ging iets mis dat niet was voorzien. Wat al gedaan is, staat in het logboek; de details zeggen meer.',
    openLinkQuestion: 'Deze pagina in uw browser openen?',
    openLink: 'Openen',
    cancel: 'Annuleren',
  },
  session: {
    notWindows:
      'Deze computer is geen Windows-server; er valt hier niets te repareren. Werk met een gesimuleerde server via --simulate (zie ‘simulate --list’).',
    stateIsLink:
      '{{path}} in de statusmap is een koppeling, een bestand met een tweede naam, of geen gewoon bestand of gewone map; wat daar wordt geschreven, kan elders terechtkomen. Er is niets gelezen of gewijzigd; verwijder het of noem een andere statusmap.',
    stateOfAnother:
      '{{path}} is van een andere gebruiker, die kan wijzigen wat ongedaan maken schrijft. Er is niets gelezen of gewijzigd; noem een statusmap die van u is.',
    programWritable:
      '{{path}} kan worden gewijzigd door anderen dan beheerders ({{who}}), zodat het programma vervangen kan worden. Het start niet; zet de toegangslijst recht of installeer het programma opnieuw.',
    folderOpenToOthers:
      'De map {{folder}} kon niet worden afgesloten voor anderen dan beheerders. De inhoud bepaalt wat ongedaan maken schrijft; het programma stopt hier. Controleer de toegangslijst.',
    caseDamaged: 'Het bestand van probleem {{case}} is beschadigd en wordt niet gebruikt: {{mistake}}',
    ambiguousCase:
      'Meer dan één probleem heet ‘{{case}}’: {{known}}. Schrijf het probleem dat u bedoelt met zijn product.',
    unknownCase: 'Er is geen probleem ‘{{case}}’. Wel bijvoorbeeld: {{known}}. ‘cases’ toont ze allemaal.',
    knowledgeDamaged: 'Een gevalbestand is beschadigd en wordt niet gebruikt: {{mistake}}',
    noSuchScript: 'Er is geen script {{primitive}}.',
    badSimulation: '{{detail}}',
    simulationDamaged: 'De gesimuleerde server kan niet worden geopend: {{detail}}',
    adoptOther:
      'De uitvoeringen van {{there}} zijn op een andere machine gedaan dan {{here}}. Ze worden nooit overgenomen.',
    adoptTyped:
      'Windows is dezelfde installatie als op {{there}}, de hardware niet. Is dit wel die server, verplaatst naar andere hardware, en geen kopie, herhaal het dan met --typed {{here}}.',
    unknownRun: 'Er is geen uitvoering ‘{{run}}’ in het logboek van deze server. ‘journal’ toont ze.',
    noSuchQuestion: 'Uitvoering {{run}} stelt geen vraag bij stap {{step}}.',
    unexpected: 'Er ging iets onvoorziens mis: {{detail}}. Wat tot nu toe is gedaan, staat in het logboek.',
  },
}
