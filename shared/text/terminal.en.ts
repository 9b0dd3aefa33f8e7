import type { SameKeys, TextTree } from './text-tree.ts'

/** What the command line says to the person at its terminal; part of the texts in `en.ts`. */
export const terminalEn = {
  terminal: {
    labelled: '{{label}}: {{text}}',
    yesNo: '[y/N]',
    yesWords: 'y yes',
    apply: 'Apply this plan now?',
    typeName: 'Type the name of this computer, {{typed}}, to confirm:',
    giveReason: '{{words}} Your reason to go on all the same (empty: stop):',
    reasonTooShort: 'That is no reason, so nothing was changed.',
    putBack: '{{target}}: put back what was there before the repair, although it was changed since?',
    declined: 'Nothing was changed.',
    hashTooShort:
      '“{{given}}” is too short to name a plan. Give at least the first {{least}} characters of the hash that “plan” shows.',
    planFor: 'Plan for: {{title}}',
    guardForm: 'To go on all the same, add your reason: --override {{guard}}=REASON',
    seePlan: 'To see what would be done about “{{title}}”:',
    seeCheck: 'To check whether that is so on this server:',
    applyPlan: 'To apply exactly this plan:',
    planAgain: 'To make the plan again when that holds:',
    takeBack: 'To take back what was done:',
    sayDone: 'When you have done “{{title}}”:',
    restoreIt: 'To put back what was there before the repair:',
    keepIt: 'To leave it as it is now:',
    resumeIt: 'To see how it stands:',
    notHere_one: '{{count}} problem is not for this server, so it was not asked (--json names it).',
    notHere_other: '{{count}} problems are not for this server, so they were not asked (--json names them).',
    stopping: 'Stopping in order: what is under way ends first. Ctrl+C once more ends the program at once.',
    checkStopped: 'Stopped by you: {{answered}} of {{asked}} checks had answered. Nothing was changed.',
    logsStopped:
      'Stopped by you: what stands above was found in {{files}} files until then; the rest was not looked at.',
    fixStopped: 'Stopped by you: {{done}} of {{all}} steps were done and stay as they are, the others were not begun.',
    bundleStopped: 'Stopped by you: no bundle was written, and nothing was changed.',
    headless:
      'Of these runs only parts are left in the journal, so nobody knows whether something of them is in effect, and they were not undone: {{runs}}',
  },
} as const satisfies TextTree

export type TerminalTexts = SameKeys<typeof terminalEn>
