/**
 * Sentences that engine, command line, report and screens share. English is written first; the other languages must have
 * the same keys, which the compiler checks. Keys stand in groups by who says them.
 */
export const en = {
  powershell: {
    missing:
      'Windows PowerShell was not found ({{path}}). Repair Windows, or try the program with a simulated server: --simulate.',
    constrained:
      'PowerShell on this server runs in the language mode {{mode}}, which a policy (AppLocker, App Control) sets and which allows it only a few commands. Ask the owner of that policy to allow this program, then start it again. Nothing was changed.',
    tooOld:
      'PowerShell {{version}} is too old; 5.1 is needed. Install Windows Management Framework 5.1, then start the program again.',
    scriptChanged:
      'The file {{file}} of this program is missing or was changed since it was built. Nothing was run. Install the program again.',
    noStart:
      'PowerShell ({{path}}) started but gave no valid answer: {{detail}}. An antivirus program may have blocked it.',
  },
  desktop: {
    untrustedSender: 'The request "{{request}}" did not come from the window of this program and was refused.',
    badRequest: 'The request "{{request}}" is not well formed and was refused. Nothing was changed.',
    unexpected:
      'Something went wrong that was not foreseen. What was done so far is in the journal; the details say more.',
    notAvailable: 'This is not available in this version.',
    openLinkQuestion: 'Open this page in your browser?',
    openLink: 'Open',
    cancel: 'Cancel',
  },
  check: {
    passed: 'As expected.',
    differs: '{{path}} is {{found}}; expected: {{wanted}}.',
    entriesDiffer: 'Not as expected in {{path}}: {{names}}.',
    noneMeets: 'None of the {{count}} entries in {{path}} is as expected.',
    fieldMissing: 'The server’s answer does not say {{path}}, so nothing can be concluded.',
    notAList: 'The server’s answer has no list {{path}}, so nothing can be concluded.',
    notComparable: '{{path}} is {{found}}, which cannot be compared.',
    factUnknown: 'It needs something about this server that could not be read.',
    provesNothing:
      'The answer proves nothing right now, for example because a backup or a snapshot is running. Check again later.',
    cancelled: 'Cancelled before it answered.',
    readFailed: 'It could not be read: {{detail}}',
  },
  why: {
    code: 'The code {{code}} was found.',
    face: '{{found}} was found, which is the code {{code}} written in another way.',
    message: 'This message was found ($t(why.language.{{language}})): "{{text}}"',
    phrase: 'These words were found: "{{text}}"',
    shared: '{{owners}} known problems report this in the same way.',
    common: 'Other programs report this as well, so it proves little by itself.',
    partOfOther: 'It was found inside the longer message of another problem.',
    otherDecides: 'Another problem fits more of what was found.',
    words: 'These words fit: {{words}}.',
    language: { en: 'English', fr: 'French', nl: 'Dutch' },
  },
  server: {
    denied: 'The server refused {{primitive}} for lack of rights ({{detail}}). Run the program as administrator.',
    timeout:
      '{{primitive}} gave no answer in time ({{detail}}). Its process was ended; what it had begun may or may not have happened.',
    died: 'The process ended in the middle of {{primitive}} ({{detail}}). Whether it had taken effect is known only by reading again.',
    garbled: '{{primitive}} gave an answer that cannot be read ({{detail}}).',
    failed: '{{primitive}} failed: {{detail}}',
    cancelled: '{{primitive}} was cancelled.',
  },
  plan: {
    stopFirst: 'Stop what must not run meanwhile',
    startAgain: 'Start again what was stopped',
    unknownInput: 'This fix has no value called “{{name}}”. It takes: {{known}}.',
    inputMissing: 'This fix needs the value “{{name}}”. Give it with --set {{name}}=…',
    inputNotAllowed: '“{{value}}” does not fit “{{name}}”. Allowed: {{allowed}}.',
    doesNotApply: 'The case {{case}} does not apply to this server.',
    holdsSecret:
      '{{target}} holds a secret now. Its value would have to be written to the undo log, so the change is not made; make it by hand.',
  },
  run: {
    planChanged:
      'The server no longer looks as it did in the plan you confirmed. Nothing was changed. Make a new plan and look at it.',
    changedSincePlan: '{{target}} was changed by someone else since the plan was made. It was not touched.',
    guard: {
      never: 'The condition “{{guard}}” is not met, so this fix cannot be applied here.',
      withReason:
        'The condition “{{guard}}” is not met. Wait until it is, or go on with a reason, which is written to the journal.',
    },
    typedMissing:
      'This plan has a step that cannot be undone or is of high risk. Type the name of the computer, {{typed}}, to confirm it.',
    settleFirst:
      'An earlier run was interrupted and is not settled yet. Settle it first (resume), then apply this plan.',
    cancelled: 'Cancelled by you before this step.',
    stepFailed: 'The step on {{target}} did not succeed.',
    awaitingReboot:
      'The changes count after a restart of the server. Restart it when it suits, then start this program again: it will check.',
    checksAfter: {
      fail: 'The changes are in place, but a check of this case still fails. Look at the checks and the next steps.',
      unknown:
        'The changes are in place, but a check could not be read afterwards. It is not known whether the problem is gone.',
    },
    noEffect: 'The change of {{target}} had no effect: it reads as before.',
    notReadBack: '{{target}} was written, but could not be read afterwards.',
    neitherBeforeNorAfter: '{{target}} now shows neither the state before nor the wanted one.',
    interrupted: 'The program was interrupted here; this was settled afterwards by reading the server.',
  },
  undo: {
    changedSince:
      '{{target}} was changed by someone else after the fix. Nothing was written; decide whether to put the earlier state back or to leave it.',
    notRestored: '{{target}} does not read as before the fix.',
    cannotBeUndone: '{{target}}: this cannot be undone, as the plan had said.',
  },
  refusal: {
    serviceMissing: 'The service is not installed on this server.',
    serviceToRestartMissing: 'The service {{service}} is not installed on this server, so it cannot be restarted.',
    accountWithPassword:
      'The service runs under the account {{account}}. Its password cannot be read, so the way back would be lost; change the account by hand if it is wrong.',
    driver: 'This is a driver; its start type is never changed.',
    folderMissing: 'The folder does not exist on this server.',
    accessListNotCanonical:
      'The entries of this access list are not in the order Windows expects. It is reported, not changed.',
    volumeMissing: 'The volume does not exist on this server.',
    noShadowStorage:
      'Volume {{volume}} has no shadow copy storage yet; Windows makes one with the first shadow copy. There is no limit to raise.',
    volumeTooFull:
      'Volume {{volume}} has room for {{room}} bytes of shadow copies, less than the wanted {{wanted}}. Free space first, or choose a smaller size.',
    neverRestarted:
      'The service {{service}} would have to stop. Too much of the server hangs on it: plan a restart of the server instead.',
  },
  loses: {
    accountPassword: 'The password of the account {{account}} cannot be read and would be lost.',
    fileAccess: 'Files whose access list could not be read, so that undo cannot put it back: {{count}}.',
    shadowCopies: 'Putting the smaller limit back may make Windows delete shadow copies made in the meantime.',
    privateKey:
      'The certificate comes back, but it is joined with its private key only while that key is still on the server.',
    transactionsInDoubt: 'Transactions in doubt of SQL Server, BizTalk or MSMQ are lost for good.',
    msdtcIdentity:
      'The identity of the coordinator changes; partner computers may have to be told. The saved registry files are a record, not a way back.',
    whileRestarting: 'Does not answer meanwhile: {{services}}.',
  },
  state: {
    stoppedMeanwhile: 'stopped meanwhile: {{services}}',
    startedAgain: 'running again: {{services}}',
    registryValue: '{{kind}} “{{data}}”',
    registryValueAbsent: 'value not present',
    registryKeyAbsent: 'key not present',
    serviceAbsent: 'not installed',
    serviceAccount: 'account: {{account}}',
    startType: {
      boot: 'start type: boot',
      system: 'start type: system',
      automatic: 'start type: automatic',
      delayed: 'start type: automatic (delayed)',
      manual: 'start type: manual',
      disabled: 'start type: disabled',
    },
    run: {
      stopped: 'stopped',
      startPending: 'starting',
      stopPending: 'stopping',
      running: 'running',
      continuePending: 'continuing',
      pausePending: 'pausing',
      paused: 'paused',
      unknown: 'state unknown',
    },
    dependentsRunning: 'running, with dependents {{services}}',
    restarted: 'restarted: {{services}}',
    folderAbsent: 'folder not present',
    access: {
      WD: 'Everyone {{rights}}',
      BA: 'Administrators {{rights}}',
      SY: 'SYSTEM {{rights}}',
      BU: 'Users {{rights}}',
      AU: 'Authenticated Users {{rights}}',
      NS: 'Network Service {{rights}}',
      LS: 'Local Service {{rights}}',
      CO: 'Creator owner {{rights}}',
      other: '{{who}} {{rights}}',
    },
    accessVanishing: 'entries that will vanish: {{entries}}',
    accessFilesReached: 'files in it that lose inherited entries: {{reached}} of {{total}}',
    volumeAbsent: 'volume not present',
    noShadowStorage: 'no shadow copy storage',
    shadowStorage: 'at most {{gigabytes}} GB ({{percent}} % of the volume)',
    shadowStorageUnbounded: 'no limit',
    certificate: '{{subject}}, valid until {{notAfter}}',
    certificateAbsent: 'not in the store',
    msdtcInstalled: 'installed, set-up as it is',
    msdtcReinstalled: 'installed anew, with a new identity',
  },
  service: {
    notStopped:
      'The service {{service}} did not stop within {{seconds}} seconds (it is {{state}}); a backup or another program may be using it. Wait for it to end, then try again. What had been stopped was started again.',
    notStarted:
      'The service {{service}} did not start within {{seconds}} seconds (it is {{state}}). Look at the System event log, then try again.',
    stopFailed: 'The service {{service}} could not be stopped: {{detail}}. What had been stopped was started again.',
    startFailed: 'The service {{service}} could not be started: {{detail}}',
  },
  progress: {
    stopping: 'Stopping {{service}} …',
    starting: 'Starting {{service}} …',
    savingRegistry: 'Saving the registry keys …',
    reinstallingMsdtc: 'Reinstalling the Distributed Transaction Coordinator …',
  },
  journal: {
    torn: 'The journal {{file}} ends in an unfinished line of {{bytes}} bytes, left by an interruption. It was never a whole record; nothing is lost.',
    unreadable:
      'The journal {{file}} is damaged at line {{line}}: it cannot be read. Nothing will be changed on this server until the folder “journal” is moved aside (keep it); earlier runs can then only be taken back by hand.',
    altered:
      'The journal {{file}} was altered at line {{line}}: its checksum does not fit. Nothing will be changed on this server until the folder “journal” is moved aside (keep it); earlier runs can then only be taken back by hand.',
    cut: 'The journal {{file}} was cut: it had reached record {{seq}}, which is missing. Nothing will be changed on this server until the folder “journal” is moved aside (keep it).',
    missing:
      'A part of the journal is missing before record {{seq}} in {{file}}. Nothing will be changed on this server until the folder “journal” is moved aside (keep it).',
    notWritten:
      'The journal in {{folder}} could not be written ({{detail}}). Nothing is changed without it: free space or check the rights, then try again.',
    noFolder:
      'The folder {{folder}} could not be made ({{detail}}). Choose another with --state-dir or check the rights.',
  },
  lock: {
    held: '{{user}} is changing this server with another program ({{program}}, process {{pid}}, since {{since}}). Wait until it is done. If that program is gone for certain, delete {{file}}.',
  },
  simulation: {
    registryValueChanged: 'Someone else changed the registry value {{name}} of {{key}} (simulated).',
    serviceChanged: 'Someone else set the start type of the service {{service}} to {{startType}} (simulated).',
    accessListChanged: 'Someone else gave {{account}} access to {{path}} (simulated).',
    shadowStorageChanged: 'Someone else set the shadow storage limit of {{volume}} to {{limit}} bytes (simulated).',
    certificateRemoved: 'Someone else removed the certificate {{thumbprint}} (simulated).',
    certificateAdded: 'Someone else put the certificate {{thumbprint}} back (simulated).',
    nothingChanged: 'Someone else found nothing to change at {{target}} (simulated).',
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
    caseDamaged: 'The file of the case {{case}} is damaged, so it is not used: {{problem}}',
    unknownCase: 'There is no case “{{case}}”. Some that exist: {{known}}. “cases” lists them all.',
    knowledgeDamaged: 'A case file is damaged and is not used: {{problem}}',
    noSuchScript: 'There is no script called {{primitive}}.',
    badSimulation: '{{detail}}',
    simulationDamaged: 'The simulated server cannot be opened: {{detail}}',
    unknownRun: 'There is no run “{{run}}” in the journal of this server. “journal” lists them.',
    noSuchQuestion: 'The run {{run}} asks nothing at step {{step}}.',
    unexpected: 'Something went wrong that was not foreseen: {{detail}}. What was done so far is in the journal.',
  },
  verdict: {
    pass: 'OK',
    fail: 'FAULT',
    unknown: 'UNKNOWN',
  },
  confidence: {
    certain: 'Certain',
    likely: 'Likely',
    possible: 'Possible',
  },
  risk: {
    low: 'low',
    medium: 'medium',
    high: 'high',
  },
  undoExtent: {
    exact: 'can be undone exactly',
    partial: 'can be undone in part',
    none: 'cannot be undone',
  },
  stepKind: {
    change: 'Change',
    action: 'Action',
    guidance: 'For you',
  },
  guardOverride: {
    never: 'cannot be overridden',
    withReason: 'go on only with a reason',
  },
  runOutcome: {
    applied: 'Applied.',
    failed: 'Failed.',
    partlyUndone: 'Partly undone.',
    outdated: 'Outdated: nothing more was changed.',
    awaitingReboot: 'Waiting for a restart of the server.',
    undone: 'Undone.',
  },
  stepOutcome: {
    running: 'under way',
    applied: 'applied',
    unchanged: 'was so already',
    notNeeded: 'not needed any more',
    failed: 'failed',
    outdated: 'outdated',
    unclear: 'unclear',
    notApplied: 'not applied',
    waitingForYou: 'waiting for you',
    confirmed: 'confirmed by you',
    skipped: 'not reached',
  },
  undoStepOutcome: {
    running: 'under way',
    undone: 'undone',
    alreadyBefore: 'was as before already',
    changedSince: 'changed since by someone else',
    notRestored: 'not restored',
    nothingToUndo: 'nothing to undo',
    cannotBeUndone: 'cannot be undone',
    kept: 'kept as it is',
  },
  undoOutcome: {
    undone: 'Everything was put back and read back.',
    partlyUndone: 'Not everything could be put back; the steps say what.',
    changedSince: 'Stopped: someone else has changed the same thing since. Nothing was written there.',
    nothingToUndo: 'There is nothing to undo.',
  },
  cli: {
    batchLine: 'Line {{line}} is no JSON string.',
    nothingFits: 'No known case fits this text. Paste the whole message with its code, or run “check”.',
    oneInput: 'Give one text: --text TEXT, --file FILE, or - for standard input.',
    binary: 'This is not text but binary content, so nothing can be found in it. Give the log or the message as text.',
    leftOut: '[… {{left}} left out of the middle: the text is too long to be looked at whole …]',
    empty: 'There is no text to look at. Paste the error message or name a file.',
    unreadable: '{{file}} cannot be read: {{detail}}. Check the path and the rights.',
    unknownProduct: 'There is no product “{{product}}”. Use one of: {{known}}.',
    checksDone: '{{total}} checks: {{pass}} OK, {{fail}} faults, {{unknown}} unknown.',
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
    interrupted: 'Interrupted; “resume” settles it.',
    undoWhich: 'Name one run to take back, or --all. “journal” lists the runs.',
    stateBefore: 'before our repair:',
    stateOurs: 'left by our repair:',
    stateNow: 'now:',
    badDecision:
      '“{{given}}” is no decision. Write STEP=restore:DIGEST or STEP=keep:DIGEST, with step and digest as the undo has shown them (--json: “seen”).',
    yesOrNo: 'Answer with yes or no, not “{{said}}”.',
    nothingOpen: 'Nothing was left open.',
    stillAwaitingReboot: 'Run {{run}} still waits for a restart of the server.',
    outMissing: 'Say where to write the report: --out FILE.',
    unknownFormat: 'Choose a format with --format: {{known}}.',
    reportSaved: 'Report written to {{path}}; {{redacted}} secrets redacted.',
    simulateWhich: 'Use exactly one of --list, --state and --someone-else.',
    simulateNeedsScenario: 'Name the simulated server with --simulate SCENARIO; “simulate --list” lists them.',
    nothingToChange:
      'Nothing has been written on this simulated server yet, so there is nothing someone else could change after you.',
    demoNeedsScenario: 'The demonstration runs on a simulated server only: add --simulate vss-writers-failed.',
  },
  demo: {
    banner: '*** SIMULATED SERVER “{{scenario}}”: nothing real is read or changed ***',
    paste: 'The administrator pastes',
    diagnosis: 'Diagnosis',
    checks: 'Checks',
    plan: 'Plan',
    apply: 'Apply (this demonstration confirms the plan {{hash}}… by itself)',
    report: 'Report and journal',
    journal: 'The journal is in {{folder}}.',
  },
  report: {
    title: 'Backup Medic: report on {{computer}}',
    simulated: 'This is about a SIMULATED server (scenario {{scenario}}). Nothing real was read or changed.',
    property: 'Property',
    value: 'Value',
    computer: 'Computer',
    system: 'Operating system',
    elevated: 'Administrator rights',
    yes: 'yes',
    no: 'no',
    createdAt: 'Report made at (UTC)',
    version: 'Version of Backup Medic',
    diagnoses: 'What was asked',
    case: 'Case',
    confidence: 'Confidence',
    why: 'Why',
    lastCheck: 'Last check ({{at}})',
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
    notWritten: 'The report could not be written to {{path}} ({{detail}}). Choose another place.',
  },
  reversal: {
    transient: 'leaves nothing to undo',
    compensated: 'can be undone exactly',
    irreversible: 'CANNOT BE UNDONE',
  },
} as const satisfies TextTree

export interface TextTree {
  readonly [key: string]: string | TextTree
}

/** The same keys with other words. */
export type SameKeys<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : SameKeys<Tree[Key]> }
export type SharedTexts = SameKeys<typeof en>
