import type { SameKeys, TextTree } from '../../../shared/text/text-tree.ts'

/** What one known problem says about itself and its checks. */
export const caseEn = {
  case: {
    back: 'All known problems',
    loading: 'Opening the problem…',
    symptoms: 'How it shows',
    causes: 'Causes',
    notes: 'About the vendor’s pages',
    references: 'References',
    related: 'Related problems',
    codes: 'Codes',
    reviewed: 'Reviewed on {{date}}',
    about: 'About this problem',
    checks: 'Checks',
    checksLead: 'They read the server and change nothing.',
    noChecks: 'This problem has no check: it can only be judged by a person.',
    notRun: 'Not run yet',
    runChecks: 'Run checks',
    runChecksAgain: 'Run checks again',
    checksRunning: 'The checks are running…',
    checksEnded: 'The checks ended: {{fail}} failed, {{unknown}} unknown, {{pass}} passed.',
    makePlan: 'Show the plan',
    makePlanLead: 'A plan holds the repair against this server as it is now. Making one changes nothing.',
    makingPlan: 'Reading the server for the plan…',
  },
} as const satisfies TextTree

/** The same in another language. */
export type CaseTexts = SameKeys<typeof caseEn>
