import type { SameKeys, TextTree } from './text-tree.ts'

/** What only the hosts say: the window’s own program, the command line, and the report; part of the texts in `en.ts`. */
export const hostEn = {
  cli: {
    batchLine: 'Line {{line}} is no JSON string.',
    nothingFits: 'No known problem fits this text. Paste the whole message with its code, or run “check”.',
    oneInput: 'Give one text: --text TEXT, --file FILE, or - for standard input.',
    binary: 'This is not text but binary content, so nothing can be found in it. Give the log or the message as text.',
    leftOut: '[… {{left}} left out of the middle: the text is too long to be looked at whole …]',
    empty: 'There is no text to look at. Paste the error message or name a file.',
    unreadable: '{{file}} cannot be read: {{detail}}. Check the path and the rights.',
    unknownProduct: 'There is no product “{{product}}”. Use one of: {{known}}.',
    cause: '{{confidence}} cause: {{cause}}',
    entriesOf: 'To choose with --set {{name}}=…: {{entries}}',
    setNeedsCase: '--set gives a value to one problem, so name the problem with --case.',
    wasBefore: 'before: {{verdict}}',
    elsewhere: 'Not for this server, so not asked: {{cases}}',
    untranslated: 'not translated: {{text}}',
    fileIsWhole: '{{file}} is in order.',
    badCaseId:
      '“{{id}}” is no name for a problem. Write the product and a short name in lower case: mars/agent-service-stopped, mabs/… or azure-vm/….',
    fileExists: '{{file}} is there already and was not touched. Choose another name, or edit that file.',
    caseWritten: 'Written: {{file}}. Replace what it says, then look at it with cases --check.',
    badLanguage: 'There are no translations into “{{language}}”. The languages are: {{known}}.',
    notTranslatable:
      '{{file}} is not translated: give the English file of a problem or of common blocks, without mistakes. {{mistake}}',
    toTranslate: '{{file}}: {{count}} texts to translate.',
    strayFile:
      '{{file}} lies in no knowledge folder, so nobody can say what it should be. Put it below cases/mabs, cases/mars, cases/azure-vm or common.',
    guardUnknown: 'Whether this holds could not be read: {{title}} {{reason}}',
    badAnswer: '“{{setting}}” is no answer. Write --answer guard=yes or guard=no.',
    badPick: '“{{setting}}” picks nothing. Write --pick step=entry,entry.',
    pickOf: 'Pick for “{{step}}” with --pick {{step}}=…: {{entries}}',
    laterStep: 'Not in this plan: {{title}}. {{reason}}',
    asksYou: 'It asks you (--answer {{guard}}=yes): {{title}}',
    chooseCause: 'To have it all the same: --cause {{cause}}',
    checksDone: '{{total}} checks: {{pass}} OK, {{fail}} at fault, {{unknown}} unknown.',
    notApplicable: 'Do not apply here, so not counted: {{count}}',
    badSetting: '“{{setting}}” is not of the form name=value.',
    nothingToDo: 'There is nothing to do: the server is as this fix wants it.',
    stepRisk: 'risk: {{risk}}; {{undo}}',
    mergedRestart: 'Restart what the changes above ask for',
    onlyIfFailing: 'only if this still does not pass by then: {{checks}}',
    typedNeeded: 'This plan asks for the name of the computer: --typed {{typed}}',
    confirmWith: 'To apply exactly this plan: fix {{case}} --confirm {{hash}}',
    confirmMissing:
      'Nothing is changed without a confirmed plan. Run “plan {{case}}” and give its hash with --confirm.',
    takeBackWith: 'To take back what was done: undo {{run}}',
    noRuns: 'Nothing has been changed on this server yet.',
    interrupted: 'Interrupted; “resume” reads how it stands.',
    adopted: 'The runs of {{there}} are this server’s from now on and can be undone.',
    nothingToAdopt: 'All runs in the journal were made on this server.',
    undoWhich: 'Name one run to take back, or --all. “journal” lists the runs.',
    stateBefore: 'before our repair:',
    stateOurs: 'left by our repair:',
    stateNow: 'now:',
    badOverride:
      '“{{given}}” gives no reason. Write GUARD=REASON, with a reason of at least three letters; it is written to the journal.',
    badDecision:
      '“{{given}}” is no decision. Write STEP=restore:DIGEST or STEP=keep:DIGEST, with step and digest as the undo has shown them (--json: “seen”).',
    yesOrNo: 'Answer with yes or no, not “{{said}}”.',
    nothingOpen: 'Nothing was left open.',
    stillAwaitingReboot: 'Run {{run}} still waits for a restart of the server.',
    reportWhich: 'Use at most one of --run, --case, --since and --all.',
    badTime: '“{{given}}” is no day or time. Write for example 2026-11-21 or 2026-11-21T14:30.',
    outMissing: 'Say where to write the report: --out FILE.',
    unknownFormat: 'Choose a format with --format: {{known}}.',
    wouldReplace: '{{kind}}: {{was}} → {{token}} ({{places}} places)',
    badRedaction:
      'Choose what is replaced besides secrets with --redact: {{known}}; own words have at least three letters.',
    reportSaved: 'Report written to {{path}}; {{redacted}} secrets redacted.',
    seeFaults:
      'Every fault of a known problem is a simulated server too, also several at once (fault:… + fault:…). This names them:',
    simulateWhich: 'Use exactly one of --list, --state and --someone-else.',
    simulateNeedsScenario: 'Name the simulated server with --simulate SCENARIO; “simulate --list” lists them.',
    nothingToChange:
      'Nothing has been written on this simulated server yet, so there is nothing someone else could change after you.',
  },
  demo: {
    banner: '*** SIMULATED SERVER “{{scenario}}”: nothing real is read or changed ***',
    paste: 'The administrator pastes',
    diagnosis: 'Diagnosis',
    checks: 'Checks',
    plan: 'Plan',
    apply: 'Apply (this demonstration confirms the plan {{hash}}… by itself)',
    report: 'Report and journal',
    journal: 'The journal is {{journal}}.',
  },
  report: {
    title: 'Backup Medic: report on {{computer}}',
    simulated: 'This is about a SIMULATED server (scenario {{scenario}}). Nothing real was read or changed.',
    computer: 'Computer',
    system: 'Operating system',
    elevated: 'Administrator rights',
    yes: 'yes',
    no: 'no',
    createdAt: 'Report made',
    version: 'Version of Backup Medic',
    diagnoses: 'What was asked',
    case: 'Problem',
    confidence: 'Confidence',
    why: 'Why',
    check: 'Check',
    verdict: 'Verdict',
    reason: 'Reason',
    runs: 'What was changed',
    noRuns: 'Nothing was changed.',
    override: 'The guard “{{guard}}” was overridden: {{reason}}',
    target: 'Target',
    before: 'Before',
    after: 'After',
    outcome: 'Outcome',
    undo: 'Undo',
    scope: 'About',
    scopes: {
      usual: 'the last 24 hours, and the last run with the 24 hours before it',
      run: 'the run {{run}} with the 24 hours before it',
      case: 'the problem “{{title}}” ({{case}}), whenever it was met',
      sitting: 'this sitting, and the whole of each run that it had to do with',
      since: 'everything since {{since}}',
      all: 'everything in the journal of this server',
    },
    exists:
      '{{path}} is there already and was left as it is. Choose another name, or replace the file with --overwrite.',
    reservedName:
      '“{{name}}” is a name that Windows keeps for a device or gives to no file. Nothing was written; choose another name.',
    diskFull: 'There is no room left for {{path}}. Nothing was written; free space or choose another disk.',
    networkGone:
      'The network path of {{path}} is gone ({{detail}}). Nothing was written; choose a folder on this computer and copy the file later.',
    noBrowser:
      'No browser that can print to PDF was found on this computer (Edge, Chrome or Chromium). Write the report with --format html and print it elsewhere, or save it as PDF from the window of this program.',
    notPrinted:
      'The browser {{browser}} did not print the report ({{detail}}). Nothing was written; write it with --format html.',
    amongOurs:
      '{{path}} lies among the files of Backup Medic itself ({{folder}}), where nothing may be put in the place of the undo log. Nothing was written; choose another folder.',
    notWritten: 'The report could not be written to {{path}} ({{detail}}). Choose another place.',
  },
  desktop: {
    untrustedSender: 'The request "{{request}}" did not come from the window of this program and was refused.',
    badRequest: 'The request "{{request}}" is not well formed and was refused. Nothing was changed.',
    unexpected:
      'Something went wrong that was not foreseen. What was done so far is in the journal; the details say more.',
    changed: 'Backups on {{computer}}: something changed',
    changedFresh_one: '{{count}} new fault: {{names}}',
    changedFresh_other: '{{count}} new faults: {{names}}',
    changedFixed_one: '{{count}} fault is gone: {{names}}',
    changedFixed_other: '{{count}} faults are gone: {{names}}',
    openLinkQuestion: 'Open this page in your browser?',
    openLink: 'Open',
    cancel: 'Cancel',
  },
  session: {
    notWindows:
      'This computer is no Windows server, so there is nothing to repair here. Work on a simulated server with --simulate (see “simulate --list”).',
    stateIsLink:
      '{{path}} in the state folder is a link, a file with a second name, or no plain file or folder, so what is written there could end up elsewhere. Nothing was read or changed; remove it, or name another state folder.',
    stateOfAnother:
      '{{path}} belongs to another user, who could change what undo writes. Nothing was read or changed; name a state folder of your own.',
    programWritable:
      '{{path}} can be changed by others than administrators ({{who}}), so the program could be replaced by another one. It does not start; correct the access list or install the program again.',
    folderOpenToOthers:
      'The folder {{folder}} could not be closed to everyone but administrators. What lies in it decides what undo writes, so the program stops here. Check its access list.',
    caseDamaged: 'The file of the problem {{case}} is damaged, so it is not used: {{mistake}}',
    ambiguousCase: 'More than one problem is called “{{case}}”: {{known}}. Write the one you mean with its product.',
    unknownCase: 'There is no problem “{{case}}”. Some that exist: {{known}}. “cases” lists them all.',
    knowledgeDamaged: 'The file of a known problem is damaged and is not used: {{mistake}}',
    noSuchScript: 'There is no script called {{primitive}}.',
    noSuchFile: 'This window has written no such file since it was opened. Save it again.',
    fileChanged:
      '{{path}} is gone or is not the file that was written: someone may have moved or changed it. It was not opened; save it again.',
    fileNotOpened: '{{path}} could not be opened ({{detail}}). Show it in its folder and open it from there.',
    noSuchScenario:
      'There is no simulated server called “{{scenario}}”. Known are: {{known}}, and the faults of problems as fault:PROBLEM/FAULT, several with + between them; “simulate --list --faults” names them.',
    noSuchSwitch: 'A simulated server has no switch called “{{name}}”. Known are: {{known}}.',
    noSuchCall: '“{{text}}” names no call of a server. Known are: {{known}}.',
    switchNeedsNumber: '“{{text}}” needs a whole number, such as 50.',
    switchNeedsCall: '“{{text}}” needs the number of a call, counted from 1.',
    faultsApart:
      'One server cannot have these faults at once: {{faults}}. Choose faults of the same sort of server that do not set the same thing to different values.',
    onlyOnWindows: 'This can be opened on Windows only.',
    noFaults: 'There is no fault to practise on for {{case}}. “simulate --list” names the simulated servers.',
    noSuchFault: '{{case}} has no fault called “{{fault}}”. It has: {{known}}.',
    simulationDamaged: 'The simulated server cannot be opened: {{detail}}',
    adoptOther: 'The runs of {{there}} were made on another machine than {{here}}. They are never adopted.',
    adoptTyped:
      'Windows is the same installation as on {{there}} and the hardware is not. If this is that very server, moved to other hardware, and not a copy, repeat with --typed {{here}}.',
    unknownRun: 'There is no run “{{run}}” in the journal of this server. “journal” lists them.',
    noSuchQuestion: 'The run {{run}} asks nothing at step {{step}}.',
    unexpected: 'Something went wrong that was not foreseen: {{detail}}. What was done so far is in the journal.',
  },
} as const satisfies TextTree

export type HostTexts = SameKeys<typeof hostEn>
