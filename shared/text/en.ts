import { hostEn } from './host.en.ts'
import { serverEn } from './server.en.ts'

/**
 * Sentences that engine, command line, report and screens share. English is written first; the other languages must have
 * the same keys, which the compiler checks. Keys stand in groups by who says them.
 */
export const en = {
  check: {
    passed: 'As expected.',
    differs: '{{path}} is {{found}}; expected: {{wanted}}.',
    entriesDiffer: 'Not as expected in {{path}}: {{names}}.',
    noneMeets: 'None of the {{count}} entries in {{path}} is as expected.',
    fieldMissing: 'The server’s answer does not say {{path}}, so nothing can be concluded.',
    notAList: 'The server’s answer has no list {{path}}, so nothing can be concluded.',
    notComparable: '{{path}} is {{found}}, which cannot be compared.',
    factUnknown: 'It needs something about this server that could not be read.',
    inputUnknown: 'It needs a value that nobody has given yet.',
    limitAged:
      'The limit “{{limit}}” was last held against its source on {{date}}: it may be behind. Source: {{source}}',
    provesNothing:
      'The answer proves nothing right now, for example because a backup or a snapshot is running. Check again later.',
    cancelled: 'Cancelled before it answered.',
    readFailed: 'It could not be read: {{detail}}',
  },
  why: {
    code: 'The code {{code}} was found.',
    face: '{{found}} was found, which is the code {{code}} written in another way.',
    message: 'This message was found ($t(why.language.{{language}})): "{{text}}"',
    shared: '{{owners}} known problems report this in the same way.',
    common: 'Other programs report this as well, so it proves little by itself.',
    partOfOther: 'It was found inside the longer message of another problem.',
    otherDecides: 'Another problem fits more of what was found.',
    words: 'These words fit: {{words}}.',
    language: { en: 'English', fr: 'French', nl: 'Dutch' },
  },
  plan: {
    stopFirst: 'Stop what must not run meanwhile',
    startAgain: 'Start again what was stopped',
    unknownInput: 'This fix has no value called “{{name}}”. It takes: {{known}}.',
    inputMissing: 'This fix needs the value “{{name}}”. Give it with --set {{name}}=…',
    inputNotAllowed: '“{{value}}” does not fit “{{name}}”. Allowed: {{allowed}}.',
    doesNotApply: 'The case {{case}} does not apply to this server.',
    notForThisServer:
      'The case {{case}} is not for this server: it belongs to {{roles}}. Look at the server that has that part of Azure Backup.',
    waitsFor: 'It waits until the step “{{step}}” is done and answered with yes; make the plan again then.',
    causeUnknown: 'Whether its cause “{{cause}}” is at fault could not be told, so it is not planned by itself.',
    guardAsked: 'Only you can answer this.',
    holdsSecret:
      '{{target}} holds a secret now. Its value would have to be written to the undo log, so the change is not made; make it by hand.',
  },
  run: {
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
    notTaken:
      'The lock {{file}} could not be written ({{detail}}). Nothing was changed: free space or check the rights, then try again.',
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
    answeredNo: 'answered with no',
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
  reversal: {
    transient: 'leaves nothing to undo',
    compensated: 'can be undone exactly',
    irreversible: 'CANNOT BE UNDONE',
  },
  ...serverEn,
  ...hostEn,
} as const satisfies TextTree

export interface TextTree {
  readonly [key: string]: string | TextTree
}

/** The same keys with other words. */
export type SameKeys<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : SameKeys<Tree[Key]> }
export type SharedTexts = SameKeys<typeof en>
