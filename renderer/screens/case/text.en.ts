import type { SameKeys, TextTree } from '../../../shared/text/text-tree.ts'

/** What one known problem says about itself and its checks. */
export const caseEn = {
  case: {
    back: 'All known problems',
    loading: 'Opening the problem…',
    symptoms: 'Symptoms',
    causes: 'Causes',
    notes: 'About the vendor’s pages',
    references: 'References',
    related: 'Related problems',
    codes: 'Codes',
    reviewed: 'Reviewed on {{date}}',
    about: 'About this problem',
    noChecks: 'This problem has no check: only a person can judge it.',
    runChecksAgain: 'Check again',
    checksRunning: 'Checking the server…',
    checksEnded: '{{fail}} failed, {{unknown}} unknown, {{pass}} passed.',
    makePlan: 'Make the plan',
    makePlanLead: 'The plan shows every step of the repair. Making it changes nothing.',
    makingPlan: 'Reading the server for the plan…',
    stage: { found: 'Found', plan: 'Plan', repair: 'Repair', verified: 'Verified' },
    stages: 'Stages of the repair',
    judgedByYou: 'Judged by you',
    reading: 'Reading the server…',
    changedSince: 'Changed since: check again',
    wrong_one: '{{count}} check fails',
    wrong_other: '{{count}} checks fail',
    unknown_one: '{{count}} check without answer',
    unknown_other: '{{count}} checks without answer',
    passed_one: '{{count}} check passes',
    passed_other: '{{count}} checks pass',
    fine_one: '{{count}} other check: nothing wrong there',
    fine_other: '{{count}} other checks: nothing wrong there',
    noFix: 'No repair by the program',
    what: 'What',
    now: 'Now',
    expected: 'Expected',
    othersFine_one: '{{count}} other is as expected.',
    othersFine_other: '{{count}} others are as expected.',
    toPlan: 'Review the repair',
  },
} as const satisfies TextTree

/** The same in another language. */
export type CaseTexts = SameKeys<typeof caseEn>
