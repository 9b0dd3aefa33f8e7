import type { SharedTexts } from './en.ts'
import { hostNl } from './host.nl.ts'
import { serverNl } from './server.nl.ts'

export const nl: SharedTexts = {
  check: {
    passed: 'Zoals verwacht.',
    differs: '{{path}} is {{found}}; verwacht: {{wanted}}.',
    entriesDiffer: 'Niet zoals verwacht in {{path}}: {{names}}.',
    noneMeets: 'Geen van de {{count}} vermeldingen in {{path}} is zoals verwacht.',
    fieldMissing: 'Het antwoord van de server vermeldt {{path}} niet; er valt niets uit af te leiden.',
    notAList: 'Het antwoord van de server bevat geen lijst {{path}}; er valt niets uit af te leiden.',
    notComparable: '{{path}} is {{found}} en dat valt niet te vergelijken.',
    factUnknown: 'Hiervoor is iets over deze server nodig dat niet kon worden gelezen.',
    inputUnknown: 'Hiervoor is een waarde nodig die nog niemand heeft gegeven.',
    limitAged:
      'De grens ‘{{limit}}’ is op {{date}} voor het laatst met de bron vergeleken en kan achterlopen. Bron: {{source}}',
    provesNothing:
      'Het antwoord bewijst nu niets, bijvoorbeeld omdat er een back-up of momentopname loopt. Controleer later opnieuw.',
    cancelled: 'Geannuleerd voordat er antwoord was.',
    readFailed: 'Kon niet worden gelezen: {{detail}}',
  },
  why: {
    code: 'De code {{code}} is gevonden.',
    face: '{{found}} is gevonden: dat is de code {{code}} in een andere schrijfwijze.',
    message: 'Deze melding is gevonden ($t(why.language.{{language}})): “{{text}}”',
    shared: '{{owners}} bekende problemen melden zich op dezelfde manier.',
    common: 'Ook andere programma’s melden dit; alleen bewijst het weinig.',
    partOfOther: 'Dit staat binnen de langere melding van een ander probleem.',
    otherDecides: 'Een ander probleem past beter bij wat er is gevonden.',
    words: 'Deze woorden passen: {{words}}.',
    language: { en: 'Engels', fr: 'Frans', nl: 'Nederlands' },
  },
  plan: {
    stopFirst: 'Stoppen wat ondertussen niet mag draaien',
    startAgain: 'Weer starten wat gestopt is',
    unknownInput: 'Deze oplossing heeft geen waarde ‘{{name}}’. Mogelijk zijn: {{known}}.',
    inputMissing: 'Deze oplossing heeft de waarde ‘{{name}}’ nodig. Geef die op met --set {{name}}=…',
    inputNotAllowed: '‘{{value}}’ past niet bij ‘{{name}}’. Toegestaan: {{allowed}}.',
    doesNotApply: 'Het geval {{case}} is niet van toepassing op deze server.',
    notForThisServer:
      'Het geval {{case}} is niet voor deze server: het hoort bij {{roles}}. Kijk op de server die dat deel van Azure Backup heeft.',
    waitsFor: 'Dit wacht tot de stap ‘{{step}}’ gedaan en met ja beantwoord is; maak het plan dan opnieuw.',
    causeUnknown:
      'Of de oorzaak ‘{{cause}}’ schuldig is, was niet vast te stellen; daarom staat dit niet vanzelf in het plan.',
    guardAsked: 'Alleen u kunt dit beantwoorden.',
    holdsSecret:
      '{{target}} bevat nu een geheim. De waarde zou in het logboek moeten worden geschreven; daarom wordt de wijziging niet uitgevoerd. Voer die handmatig uit.',
  },
  run: {
    planChanged:
      'De server ziet er niet meer uit zoals in het bevestigde plan. Er is niets gewijzigd. Maak een nieuw plan en bekijk het.',
    changedSincePlan: '{{target}} is sinds het plan door iemand anders gewijzigd. Er is niets aan veranderd.',
    guard: {
      asked:
        'Het plan vraagt u naar ‘{{guard}}’. Pas het alleen toe als u met ja kunt antwoorden (--answer {{guard}}=yes); uw antwoord komt in het logboek.',
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
    notTaken:
      'De vergrendeling {{file}} kon niet worden geschreven ({{detail}}). Er is niets gewijzigd: maak ruimte vrij of controleer de rechten en probeer het opnieuw.',
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
    answeredNo: 'beantwoord met nee',
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
  reversal: {
    transient: 'laat niets na om ongedaan te maken',
    compensated: 'exact ongedaan te maken',
    irreversible: 'NIET ONGEDAAN TE MAKEN',
  },
  ...serverNl,
  ...hostNl,
}
