import { bundleNl } from './bundle.nl.ts'
import { compareNl } from './compare.nl.ts'
import type { OwnTexts } from './en.ts'
import { fieldsNl } from './fields.nl.ts'
import { healthNl } from './health.nl.ts'
import { hostNl } from './host.nl.ts'
import { withKinds } from './kind-texts.ts'
import { logsNl } from './logs.nl.ts'
import { serverNl } from './server.nl.ts'
import { terminalNl } from './terminal.nl.ts'
import { toldNl } from './told.nl.ts'

const own: OwnTexts = {
  check: {
    passed: 'Zoals verwacht.',
    differs: '{{path}}: {{found}}. Verwacht: {{wanted}}.',
    isMissing: 'Het ontbreekt op deze server en hoort er te zijn.',
    isThere: 'Het is er op deze server en hoort er niet te zijn.',
    entriesDiffer: '{{path}} niet zoals verwacht: {{names}}.',
    entriesAre: '{{path}} niet zoals verwacht: {{names}}. {{field}}: {{found}}. Verwacht: {{wanted}}.',
    noneMeets: '{{path}}: geen van de {{count}} is zoals verwacht.',
    fieldMissing: 'Het antwoord van de server vermeldt ‘{{path}}’ niet; er valt niets uit af te leiden.',
    notAList: 'Het antwoord van de server bevat geen lijst ‘{{path}}’; er valt niets uit af te leiden.',
    notComparable: '{{path}}: {{found}}. Dat valt niet te vergelijken.',
    factUnknown: 'Hiervoor is iets over deze server nodig dat niet kon worden gelezen.',
    inputUnknown: 'Hiervoor is een waarde nodig die nog niemand heeft gegeven.',
    inputNotGiven: 'Niets te vragen: hiervoor is niets opgegeven.',
    otherWayChosen: 'Niet gevraagd: u hebt voor een andere manier van repareren gekozen.',
    limitAged:
      'De grens ‘{{limit}}’ is op {{date}} voor het laatst met de bron vergeleken en kan achterlopen. Bron: {{source}}',
    provesNothing:
      'Zoals het nu is, bewijst het antwoord niets: er loopt bijvoorbeeld een back-up of momentopname, of wat het nodig heeft ontbreekt of vraagt een aanmelding.',
    cancelled: 'Geannuleerd voordat er antwoord was.',
    readFailed: 'Kon niet worden gelezen: {{detail}}',
    marsNotInstalled: 'Dit is hier niet van toepassing (de MARS-agent is niet geïnstalleerd).',
    marsOfBackupServer:
      'Dit is hier niet van toepassing (de MARS-agent van deze back-upserver wordt aangestuurd door MABS of DPM, niet door zijn eigen module).',
    dpmNotInstalled: 'Dit is hier niet van toepassing (deze computer is geen MABS- of DPM-server).',
  },
  why: {
    code: 'De code {{code}} is gevonden.',
    face: '{{found}} is gevonden: dat is de code {{code}} in een andere schrijfwijze.',
    message: 'Deze melding is gevonden ($t(why.language.{{language}})): ‘{{text}}’',
    part: 'Een deel van deze melding is gevonden ($t(why.language.{{language}})): ‘{{text}}’',
    shared: '{{owners}} bekende problemen melden zich op dezelfde manier.',
    common: 'Ook andere programma’s melden dit; alleen bewijst het weinig.',
    partOfOther: 'Dit staat binnen de langere melding van een ander probleem.',
    otherDecides: 'Een ander probleem past beter bij wat er is gevonden.',
    words: 'Deze woorden passen: {{words}}.',
    elsewhere: 'Dit probleem hoort bij een ander soort server dan deze.',
    writers: 'De lijst van VSS-writers toont deze als niet stabiel: {{writers}}.',
    writersStable: 'Dit is een lijst van VSS-writers en ze zijn allemaal stabiel.',
    language: { en: 'Engels', fr: 'Frans', nl: 'Nederlands' },
  },
  step: {
    restart: '{{service}} opnieuw starten',
    restartWith_one: '{{service}} opnieuw starten; {{others}} stopt ook',
    restartWith_other: '{{service}} opnieuw starten; {{others}} stoppen ook',
    one: '{{title}}: {{target}}',
  },
  lookUp: {
    cause: 'De code wijst op de oorzaak: {{text}}',
    about: 'Wat het betekent: {{text}}',
    act: 'Wat te doen: {{text}}',
    writer: 'Over een herstart van de service achter {{writer}}: {{why}}',
  },
  plan: {
    stopFirst: 'Stoppen wat ondertussen niet mag draaien',
    startAgain: 'Weer starten wat gestopt is',
    unknownInput: 'Deze reparatie heeft geen waarde ‘{{name}}’. Mogelijk zijn: {{known}}.',
    inputMissing: 'Deze reparatie heeft de waarde ‘{{name}}’ nodig. Geef die op met --set {{name}}=…',
    inputNotAllowed: '‘{{value}}’ past niet bij ‘{{name}}’. Toegestaan: {{allowed}}.',
    doesNotApply: 'Het probleem {{case}} is niet van toepassing op deze server.',
    notForThisServer:
      'Het probleem {{case}} is niet voor deze server: het hoort bij {{roles}}. Kijk op de server die dat deel van Azure Backup heeft.',
    waitsFor: 'Dit wacht tot de stap ‘{{step}}’ gedaan en met ja beantwoord is; maak het plan dan opnieuw.',
    causeUnknown:
      'Of de oorzaak ‘{{cause}}’ meespeelt, was niet vast te stellen; daarom staat dit niet vanzelf in het plan.',
    guardAsked: 'Alleen u kunt dit beantwoorden.',
    holdsSecret:
      '{{target}} bevat nu een geheim. De waarde zou in het journaal moeten worden geschreven; daarom wordt de wijziging niet uitgevoerd. Voer die handmatig uit.',
  },
  run: {
    damaged:
      'De reparatie {{run}} kan niet door het programma ongedaan worden gemaakt, afgehandeld of beantwoord: er ontbreken vermeldingen in {{file}}, dus is niet volledig bekend wat die heeft gedaan. Bekijk in het rapport wat er nog van over is en zet het met de hand recht. Andere reparaties zijn niet aangetast.',
    headless:
      'Van de reparatie {{run}} staan in {{file}} alleen nog latere vermeldingen; het begin is verloren. Het programma kan die niet ongedaan maken: zoek in een eerder rapport, of in wat ‘journal --json’ er nog van laat zien, wat de reparatie heeft gedaan en zet het met de hand recht. Andere reparaties zijn niet aangetast.',
    perhapsLost:
      'In het journaal {{file}} staat de reparatie {{run}} niet, maar er zijn delen van verloren en de reparatie hoorde daar misschien bij. ‘journal’ zegt wat er ontbreekt en waar een beschadigd bestand is bewaard. Zoek in een eerder rapport wat de reparatie heeft gedaan en zet het met de hand recht.',
    renamed:
      'De reparatie {{run}} is gedaan op {{there}}; deze server heet {{here}}. Het is dezelfde machine onder een andere naam: bevestig dat met ‘journal --adopt’, dan kan die ongedaan worden gemaakt.',
    otherHardware:
      'De reparatie {{run}} is gedaan op {{there}}; deze server heet {{here}}. Windows is dezelfde installatie, de hardware niet: dit kan een kopie van die server zijn. De reparatie wordt hier niet ongedaan gemaakt. Is dit wel die server, verplaatst naar andere hardware, bevestig dat dan met ‘journal --adopt --typed {{here}}’.',
    other:
      'De reparatie {{run}} is gedaan op {{there}}; deze server is {{here}}, een andere machine. De reparatie is hier te lezen en te rapporteren, maar wordt hier nooit ongedaan gemaakt, afgehandeld of beantwoord.',
    planChanged:
      'De server ziet er niet meer uit zoals in het bevestigde plan. Er is niets gewijzigd. Maak een nieuw plan en bekijk het.',
    changedSincePlan: '{{target}} is sinds het plan door iemand anders gewijzigd. Er is niets aan veranderd.',
    guard: {
      asked:
        'Het plan vraagt u naar ‘{{guard}}’. Pas het alleen toe als u met ja kunt antwoorden (--answer {{guard}}=yes); uw antwoord komt in het journaal.',
      never: 'Aan de voorwaarde ‘{{guard}}’ is niet voldaan; deze reparatie kan hier niet worden toegepast.',
      withReason:
        'Aan de voorwaarde ‘{{guard}}’ is niet voldaan. Wacht tot dat wel zo is, of ga verder met een reden, die in het journaal komt.',
    },
    typedMissing:
      'Dit plan vraagt naar de naam van de computer, omdat een stap niet ongedaan te maken is, een instelling met hoog risico wordt gewijzigd of de reparatie een tweede blik verdient. Typ {{typed}} om het te bevestigen.',
    resumeFirst:
      'Een eerdere reparatie is onderbroken en nog niet afgehandeld. Handel die eerst af (resume) en pas dan dit plan toe.',
    cancelled: 'Door u geannuleerd vóór deze stap.',
    stepFailed: 'De stap op {{target}} is niet gelukt.',
    awaitingReboot:
      'De wijzigingen gelden na een herstart van de server. Herstart wanneer het uitkomt en start dit programma opnieuw: het controleert dan.',
    checksAfter: {
      fail: 'De wijzigingen zijn doorgevoerd, maar een controle van dit probleem is nog niet in orde. Bekijk de controles en de volgende stappen.',
      unknown:
        'De wijzigingen zijn doorgevoerd, maar een controle kon daarna niet worden gelezen. Het is niet bekend of het probleem weg is.',
    },
    noEffect: 'De wijziging van {{target}} had geen effect: de waarde is zoals ervoor.',
    notReadBack: '{{target}} is geschreven, maar kon daarna niet worden gelezen.',
    neitherBeforeNorAfter: '{{target}} toont nu noch de toestand van ervoor, noch de gewenste.',
    interrupted: 'Het programma is hier onderbroken; dit is daarna vastgesteld door de server te lezen.',
  },
  undo: {
    stillUsed:
      '{{target}} blijft zoals het is, omdat wat is gewijzigd om het te gebruiken niet is teruggezet. Maak de reparatie nogmaals ongedaan zodra dat is opgelost.',
    changedSince:
      '{{target}} is na de reparatie door iemand anders gewijzigd. Er is niets geschreven; beslis of de eerdere toestand wordt teruggezet of niet.',
    changedByLaterRun:
      '{{target}} is door de latere reparatie {{run}} opnieuw gewijzigd. Er is niets geschreven; maak eerst die ongedaan, of beslis of de toestand van vóór deze reparatie wordt teruggezet of niet.',
    changedByUndo:
      'Het ongedaan maken van reparatie {{run}} heeft {{target}} teruggezet zoals die reparatie het vond. Deze reparatie vond daar iets anders, dat iemand er tussendoor had gezet. Er is niets geschreven; beslis of dat wordt teruggezet of niet.',
    putBackByUndo:
      'Het ongedaan maken van reparatie {{run}} heeft {{target}} teruggezet zoals het vóór beide reparaties was; er bleef niets te doen.',
    notRestored: '{{target}} is niet zoals vóór de reparatie.',
    cannotBeUndone: '{{target}}: dit is niet ongedaan te maken, zoals het plan al zei.',
  },
  journal: {
    unreadable:
      'Het journaal {{file}} is beschadigd ({{detail}}). Wat er nog in te lezen is, wordt gebruikt. Vóór de volgende wijziging wordt het onder een andere naam bewaard en komt er een nieuw journaal met elke gave vermelding voor in de plaats.',
    altered:
      'In het journaal {{file}} staan de vermeldingen {{records}} niet meer zoals ze zijn geschreven. Vóór de volgende wijziging wordt het bestand onder een andere naam bewaard en komt er een nieuw journaal met alle andere vermeldingen voor in de plaats.',
    missing:
      'In het journaal {{file}} ontbreken de vermeldingen {{records}}. Reparaties waar ze bij hoorden, worden genoemd en niet door het programma ongedaan gemaakt; alle andere kunnen dat wel.',
    exchanged:
      'In het journaal {{file}} sluiten de vermeldingen {{records}} niet aan op de vorige: er is een deel van een ander journaal neergezet. Reparaties waar ze bij hoorden, worden genoemd en niet door het programma ongedaan gemaakt.',
    gone: 'Het journaal {{file}} is weg; het was gekomen tot vermelding {{seq}}. Wat tot dan toe is gewijzigd, kan het programma niet ongedaan maken. Is het bestand verplaatst, zet het dan terug voordat u iets wijzigt.',
    newestLost:
      'De nieuwste vermeldingen van het journaal {{file}} ontbreken ({{records}}), misschien omdat een oudere kopie is teruggezet. Wat erin staat, kan het programma niet ongedaan maken. Hebt u het nieuwere bestand, zet het dan terug voordat u iets wijzigt.',
    another:
      'Het journaal {{file}} is niet het journaal dat hier het laatst is geschreven: vermelding {{seq}} is een andere. Hebt u het juiste bestand, zet het dan terug voordat u iets wijzigt.',
    anchorDamaged:
      'Het bestand {{file}} is beschadigd. Het helpt alleen om te merken dat een journaal weg is; het journaal zelf is niet aangetast. Het wordt bij de volgende vermelding opnieuw geschreven.',
    setAside:
      'Het journaal {{file}} was beschadigd en is bewaard als {{kept}}; gooi dat bestand niet weg. De vermeldingen {{records}} zijn verloren, alle andere staan in het nieuwe journaal.',
    setAsideWhole:
      'Het journaal {{file}} was beschadigd en is bewaard als {{kept}}. Er is geen vermelding verloren: ze staan allemaal in het nieuwe journaal.',
    notSetAside:
      'Het beschadigde journaal {{file}} kon niet apart worden gezet ({{detail}}). Er is niets gewijzigd: maak ruimte vrij of controleer de rechten en probeer het opnieuw.',
    moved:
      'Het journaal {{file}} is verplaatst, verwijderd of vervangen terwijl het programma het gebruikte. Er is niets geschreven en er wordt niets meer gewijzigd. Zet het terug en start daarna ‘resume’.',
    newer:
      'Een latere versie van dit programma heeft het journaal {{file}} geschreven. Met deze versie wordt niets gewijzigd: installeer de latere versie.',
    notReadable:
      'Het journaal {{file}} kon niet worden gelezen ({{detail}}). Zonder journaal wordt niets gewijzigd: controleer de schijf en de rechten en probeer het opnieuw.',
    notWritten:
      'Het journaal in {{folder}} kon niet worden geschreven ({{detail}}). Zonder journaal wordt niets gewijzigd: maak ruimte vrij of controleer de rechten en probeer opnieuw.',
    noFolder:
      'De map {{folder}} kon niet worden gemaakt ({{detail}}). Kies een andere met --state-dir of controleer de rechten.',
  },
  lock: {
    held: '{{user}} wijzigt deze server met een ander programma ({{program}}, proces {{pid}}, sinds {{since}}). Wacht tot dat klaar is of sluit dat programma, en probeer het opnieuw.',
    lost: 'De vergrendeling in {{folder}} is verplaatst of verwijderd terwijl deze server werd gewijzigd. Er wordt niets meer gewijzigd, want een ander programma kan begonnen zijn. Start ‘resume’ als er geen ander programma bezig is.',
    notTaken:
      'De vergrendeling {{file}} kon niet worden geschreven ({{detail}}). Er is niets gewijzigd: maak ruimte vrij of controleer de rechten en probeer het opnieuw.',
  },
  verdict: {
    pass: 'In orde',
    fail: 'FOUT',
    unknown: 'ONBEKEND',
    notApplicable: 'N.V.T.',
  },
  confidence: {
    certain: 'Exacte overeenkomst',
    likely: 'Waarschijnlijk',
    possible: 'Mogelijk',
  },
  risk: {
    low: 'laag',
    medium: 'gemiddeld',
    high: 'hoog',
  },
  undoExtent: {
    exact: 'precies ongedaan te maken',
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
    answeredNo: 'beantwoord met nee',
    confirmed: 'door u bevestigd',
    skipped: 'niet bereikt',
  },
  undoStepOutcome: {
    running: 'bezig',
    undone: 'ongedaan gemaakt',
    alreadyBefore: 'was al zoals ervoor',
    changedSince: 'sindsdien opnieuw gewijzigd',
    notRestored: 'niet teruggezet',
    nothingToUndo: 'niets ongedaan te maken',
    cannotBeUndone: 'niet ongedaan te maken',
    kept: 'zo gelaten',
  },
  undoOutcome: {
    notAllowed:
      'Er is niets ongedaan gemaakt: aan een voorwaarde is niet voldaan. Wacht tot dat wel zo is, of ga verder met een reden (--override), die in het journaal komt.',
    undone: 'Alles is teruggezet en teruggelezen.',
    partlyUndone: 'Niet alles kon worden teruggezet; zie de stappen.',
    changedSince: 'Gestopt: hetzelfde is sindsdien opnieuw gewijzigd; de stap zegt door wie. Daar is niets geschreven.',
    nothingToUndo: 'Er valt niets ongedaan te maken.',
  },
  reversal: {
    transient: 'laat niets na om ongedaan te maken',
    compensated: 'precies ongedaan te maken',
    irreversible: 'NIET ONGEDAAN TE MAKEN',
  },
  ...fieldsNl,
  ...serverNl,
  ...healthNl,
  ...hostNl,
  ...compareNl,
  ...bundleNl,
  ...terminalNl,
  ...toldNl,
  ...logsNl,
}

/** Every sentence that both sides say, in Dutch. */
export const nl = withKinds(own, 'nl')
