import type { SameKeys, TextTree } from '../../../shared/text/text-tree.ts'

/** What practice and the tour say. */
export const practiceEn = {
  practice: {
    title: 'Practice',
    lead: 'Choose a fault. A simulated server gets it, and you repair it as you would here: checks, plan, repair, undo. Your server is not read or changed meanwhile; what you do is thrown away when you go back.',
    surprise: 'Surprise me',
    surpriseWhat: 'Something is broken, and the program does not say what.',
    search: 'Search what to practise on',
    onlyRepairable: 'Only what the program repairs',
    loading: 'Reading the faults…',
    found_one: '{{count}} problem to practise on',
    found_other: '{{count}} problems to practise on',
    begin: 'Practise',
    this: 'Practise this',
    thisOf: 'Practise: {{title}} ({{fault}})',
    thisWhat: 'Opens a simulated server that has this problem. This server is not touched.',
    stripe: 'Practice on a simulated server',
    stripeWhat: '{{home}} waits and is not touched.',
    back: 'Back to {{home}}',
  },
  tour: {
    title: 'Tour',
    offer:
      'New here? Repair a broken practice server in three steps. It takes about two minutes and touches nothing of yours.',
    begin: 'Take the tour',
    decline: 'No, thank you',
    settingsWhat: 'Three steps on a simulated server: what is wrong, what the plan would do, and how to take it back.',
    step: 'Step {{step}} of {{of}}: {{title}}',
    standing: 'What is wrong',
    standingWhat:
      'This practice server was broken on purpose. The first sentence says what is wrong; the button below it leads to the repair.',
    plan: 'What would be done',
    planWhat:
      'The plan shows every step with its risk and its way back; open a step to see before, after and the commands. Nothing has changed yet. Press “Apply plan…” when you have seen enough.',
    verified: 'What was done',
    verifiedWhat:
      'Every step was read back, and the checks ran again. “Undo” puts things back where that can be done; Changes keeps all of it. Look around as long as you like.',
    skip: 'End the tour',
    end: 'Finish and go back',
  },
} as const satisfies TextTree

/** The same in another language. */
export type PracticeTexts = SameKeys<typeof practiceEn>
