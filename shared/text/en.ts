import { bundleEn } from './bundle.en.ts'
import { compareEn } from './compare.en.ts'
import { fieldsEn } from './fields.en.ts'
import { healthEn } from './health.en.ts'
import { hostEn } from './host.en.ts'
import { withKinds } from './kind-texts.ts'
import { logsEn } from './logs.en.ts'
import { serverEn } from './server.en.ts'
import { terminalEn } from './terminal.en.ts'
import type { SameKeys, TextTree } from './text-tree.ts'
import { toldEn } from './told.en.ts'

/**
 * Sentences that engine, command line, report and screens share. English is written first; the other languages must have
 * the same keys, which the compiler checks. Keys stand in groups by who says them.
 */
const own = {
  check: {
    passed: 'As expected.',
    differs: '{{path}}: {{found}}. Expected: {{wanted}}.',
    isMissing: 'It is missing on this server and should be there.',
    isThere: 'It is there on this server and should not be.',
    entriesDiffer: '{{path}} not as expected: {{names}}.',
    entriesAre: '{{path}} not as expected: {{names}}. {{field}}: {{found}}. Expected: {{wanted}}.',
    noneMeets: '{{path}}: none of {{count}} is as expected.',
    fieldMissing: 'The server’s answer does not say “{{path}}”, so nothing can be concluded.',
    notAList: 'The server’s answer has no list “{{path}}”, so nothing can be concluded.',
    notComparable: '{{path}}: {{found}}. This cannot be compared.',
    factUnknown: 'It needs something about this server that could not be read.',
    inputUnknown: 'It needs a value that nobody has given yet.',
    inputNotGiven: 'There was nothing to ask: nothing was named for it.',
    otherWayChosen: 'Not asked: you chose another way to repair this.',
    limitAged:
      'The limit “{{limit}}” was last held against its source on {{date}}: it may be behind. Source: {{source}}',
    provesNothing:
      'As things are, the answer proves nothing: a backup or a snapshot is running, for example, or what it depends on is missing or wants a sign-in.',
    cancelled: 'Cancelled before it answered.',
    readFailed: 'It could not be read: {{detail}}',
    marsNotInstalled: 'It does not apply here (the MARS agent is not installed).',
    marsOfBackupServer:
      'It does not apply here (the MARS agent of this backup server takes its orders from MABS or DPM, not from its own module).',
    dpmNotInstalled: 'It does not apply here (this computer is no MABS or DPM server).',
  },
  why: {
    code: 'The code {{code}} was found.',
    face: '{{found}} was found, which is the code {{code}} written in another way.',
    message: 'This message was found ($t(why.language.{{language}})): "{{text}}"',
    part: 'Part of this message was found ($t(why.language.{{language}})): "{{text}}"',
    shared: '{{owners}} known problems report this in the same way.',
    common: 'Other programs report this as well, so it proves little by itself.',
    partOfOther: 'It was found inside the longer message of another problem.',
    otherDecides: 'Another problem fits more of what was found.',
    words: 'These words fit: {{words}}.',
    elsewhere: 'It is a problem of another kind of server than this one.',
    writers: 'The list of VSS writers shows these as not stable: {{writers}}.',
    writersStable: 'This is a list of VSS writers, and all of them are stable.',
    language: { en: 'English', fr: 'French', nl: 'Dutch' },
  },
  step: {
    restart: 'Restart {{service}}',
    restartWith_one: 'Restart {{service}}; {{others}} stops too',
    restartWith_other: 'Restart {{service}}; {{others}} stop too',
    one: '{{title}}: {{target}}',
  },
  lookUp: {
    cause: 'The code tells the cause: {{text}}',
    about: 'What it means: {{text}}',
    act: 'What to do: {{text}}',
    writer: 'About a restart of the service behind {{writer}}: {{why}}',
  },
  plan: {
    stopFirst: 'Stop what must not run meanwhile',
    startAgain: 'Start again what was stopped',
    unknownInput: 'This fix has no value called “{{name}}”. It takes: {{known}}.',
    inputMissing: 'This fix needs the value “{{name}}”. Give it with --set {{name}}=…',
    inputNotAllowed: '“{{value}}” does not fit “{{name}}”. Allowed: {{allowed}}.',
    doesNotApply: 'The problem {{case}} does not apply to this server.',
    notForThisServer:
      'The problem {{case}} is not for this server: it belongs to {{roles}}. Look at the server that has that part of Azure Backup.',
    waitsFor: 'It waits until the step “{{step}}” is done and answered with yes; make the plan again then.',
    causeUnknown: 'Whether its cause “{{cause}}” is at fault could not be told, so it is not planned by itself.',
    guardAsked: 'Only you can answer this.',
    holdsSecret:
      '{{target}} holds a secret now. Its value would have to be written to the undo log, so the change is not made; make it by hand.',
  },
  run: {
    damaged:
      'The run {{run}} cannot be undone, resumed or answered by the program: records of it are missing in {{file}}, so it is not known in full what it did. Look at what is left of it in the report, and put it right by hand. Other runs are not affected.',
    headless:
      'Of the run {{run}} only later records are left in {{file}}; how it began is lost. It cannot be undone by the program: look up what it did in an earlier report or in what “journal --json” still shows of it, and put it right by hand. Other runs are not affected.',
    perhapsLost:
      'The journal {{file}} does not hold the run {{run}}, but parts of it were lost, and the run may have been among them. “journal” says what is missing and where a damaged file was kept. Look up what the run did in an earlier report, and put it right by hand.',
    renamed:
      'The run {{run}} was made on {{there}}; this server is {{here}}. It is the same machine under another name: say so with “journal --adopt”, then it can be undone.',
    otherHardware:
      'The run {{run}} was made on {{there}}; this server is {{here}}. Windows is the same installation and the hardware is not: this may be a copy of that server. It is not undone here. If this is that very server, moved to other hardware, say so with “journal --adopt --typed {{here}}”.',
    other:
      'The run {{run}} was made on {{there}}; this server is {{here}}, another machine. It can be read and reported here, and is never undone, resumed or answered here.',
    planChanged:
      'The server no longer looks as it did in the plan you confirmed. Nothing was changed. Make a new plan and look at it.',
    changedSincePlan: '{{target}} was changed by someone else since the plan was made. It was not touched.',
    guard: {
      asked:
        'The plan asks you about “{{guard}}”. Apply it only when you can answer with yes (--answer {{guard}}=yes); your answer is written to the journal.',
      never: 'The condition “{{guard}}” is not met, so this fix cannot be applied here.',
      withReason:
        'The condition “{{guard}}” is not met. Wait until it is, or go on with a reason, which is written to the journal.',
    },
    typedMissing:
      'This plan asks for the name of the computer, because a step cannot be undone, a setting is changed at high risk, or the repair is worth a second look. Type {{typed}} to confirm it.',
    resumeFirst: 'An earlier run was interrupted and is still open. Resume it first (“resume”), then apply this plan.',
    cancelled: 'Cancelled by you before this step.',
    stepFailed: 'The step on {{target}} did not succeed.',
    awaitingReboot:
      'The changes count after a restart of the server. Restart it when it suits, then start this program again: it will check.',
    checksAfter: {
      fail: 'The changes are in place, but a check of this problem still fails. Look at the checks and the next steps.',
      unknown:
        'The changes are in place, but a check could not be read afterwards. It is not known whether the problem is gone.',
    },
    noEffect: 'The change of {{target}} had no effect: it reads as before.',
    notReadBack: '{{target}} was written, but could not be read afterwards.',
    neitherBeforeNorAfter: '{{target}} now shows neither the state before nor the desired one.',
    interrupted: 'The program was interrupted here; how this ended was read from the server afterwards.',
  },
  undo: {
    stillUsed:
      '{{target}} stays as it is, because what was changed to use it has not been put back. Take the run back again once that is settled.',
    changedSince:
      '{{target}} was changed by someone else after the repair. Nothing was written; decide whether to put the earlier state back or to leave it.',
    changedByLaterRun:
      '{{target}} was changed again by the later run {{run}}. Nothing was written; undo that run first, or decide whether to put the state before this run back or to leave it.',
    changedByUndo:
      'The undo of run {{run}} has put {{target}} back to what that run had found. This run had found something else there, which somebody had put in between. Nothing was written; decide whether to put that back or to leave it.',
    putBackByUndo:
      'The undo of run {{run}} has put {{target}} back to what it was before both runs; nothing was left to do.',
    notRestored: '{{target}} does not read as before the repair.',
    cannotBeUndone: '{{target}}: this cannot be undone, as the plan had said.',
  },
  journal: {
    unreadable:
      'The journal {{file}} is damaged ({{detail}}). What can be read in it is used. Before the next change it is set aside under another name, and a new one with every record that proves itself takes its place.',
    altered:
      'In the journal {{file}} the records {{records}} are not as they were written. Before the next change the file is set aside under another name, and a new one with all other records takes its place.',
    missing:
      'In the journal {{file}} the records {{records}} are missing. Runs they belonged to are named and not undone by the program; all others can be.',
    exchanged:
      'In the journal {{file}} the records {{records}} do not follow those before them: someone has put a part of another journal there. Runs they belonged to are named and not undone by the program.',
    gone: 'The journal {{file}} is gone; it had reached record {{seq}}. What was changed until then cannot be undone by the program. If the file was moved, put it back before you change anything.',
    newestLost:
      'The newest records of the journal {{file}} are missing ({{records}}), perhaps because an older copy was put back. What they tell of cannot be undone by the program. If you have the newer file, put it back before you change anything.',
    another:
      'The journal {{file}} is not the one that was written here last: its record {{seq}} is another one. If you have the right file, put it back before you change anything.',
    anchorDamaged:
      'The file {{file}} is damaged. It only helps to notice that a journal is gone; the journal itself is not affected. It is written anew with the next record.',
    setAside:
      'The journal {{file}} was damaged and was set aside as {{kept}}; keep that file. The records {{records}} are lost, all others are in the new journal.',
    setAsideWhole:
      'The journal {{file}} was damaged and was set aside as {{kept}}. No record is lost: all of them are in the new journal.',
    notSetAside:
      'The damaged journal {{file}} could not be set aside ({{detail}}). Nothing was changed: free space or check the rights, then try again.',
    moved:
      'The journal {{file}} was moved, removed or exchanged while the program was using it. Nothing was written, and nothing more is changed. Put it back, then start “resume”.',
    newer:
      'A later version of this program has written the journal {{file}}. Nothing is changed with this one: install the later version.',
    notReadable:
      'The journal {{file}} could not be read ({{detail}}). Nothing is changed without it: check the disk and the rights, then try again.',
    notWritten:
      'The journal in {{folder}} could not be written ({{detail}}). Nothing is changed without it: free space or check the rights, then try again.',
    noFolder:
      'The folder {{folder}} could not be made ({{detail}}). Choose another with --state-dir or check the rights.',
  },
  lock: {
    held: '{{user}} is changing this server with another program ({{program}}, process {{pid}}, since {{since}}). Wait until it is done, or end that program; then try again.',
    lost: 'The lock in {{folder}} was moved or removed while this server was being changed. Nothing more is changed, because another program could have begun. Start “resume” when no other program is at work.',
    notTaken:
      'The lock {{file}} could not be written ({{detail}}). Nothing was changed: free space or check the rights, then try again.',
  },
  verdict: {
    pass: 'OK',
    fail: 'FAULT',
    unknown: 'UNKNOWN',
    notApplicable: 'NOT HERE',
  },
  confidence: {
    certain: 'Exact match',
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
    answeredNo: 'answered with no',
    confirmed: 'confirmed by you',
    skipped: 'not reached',
  },
  undoStepOutcome: {
    running: 'under way',
    undone: 'undone',
    alreadyBefore: 'was as before already',
    changedSince: 'changed again since',
    notRestored: 'not restored',
    nothingToUndo: 'nothing to undo',
    cannotBeUndone: 'cannot be undone',
    kept: 'kept as it is',
  },
  undoOutcome: {
    notAllowed:
      'Nothing was undone: a condition is not met. Wait until it is, or go on with a reason (--override), which is written to the journal.',
    undone: 'Everything was put back and read back.',
    partlyUndone: 'Not everything could be put back; the steps say what.',
    changedSince: 'Stopped: the same thing was changed again since; the step says by whom. Nothing was written there.',
    nothingToUndo: 'There is nothing to undo.',
  },
  reversal: {
    transient: 'leaves nothing to undo',
    compensated: 'can be undone exactly',
    irreversible: 'CANNOT BE UNDONE',
  },
  ...fieldsEn,
  ...serverEn,
  ...healthEn,
  ...hostEn,
  ...compareEn,
  ...bundleEn,
  ...terminalEn,
  ...toldEn,
  ...logsEn,
} as const satisfies TextTree

export type OwnTexts = SameKeys<typeof own>

/** Every sentence that both sides say, in English. */
export const en = withKinds(own, 'en')
