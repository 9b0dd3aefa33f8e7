import type { SameKeys, TextTree } from '../../shared/text/text-tree.ts'

/** What several screens say in the same way. */
export const componentsEn = {
  action: {
    cancel: 'Cancel',
    close: 'Close',
    labelled: '{{label}}:',
    copy: 'Copy',
    copied: 'Copied',
    dismiss: 'Dismiss',
    moment: '{{day}} at {{time}}',
    details: 'Details',
    opensOutside: 'Opens in the browser, after a question',
  },
  verdict: {
    pass: 'Pass',
    fail: 'Fail',
    unknown: 'Unknown',
    notApplicable: 'Does not apply',
    groupFail_one: '{{count}} check fails',
    groupFail_other: '{{count}} checks fail',
    groupUnknown_one: '{{count}} check could not be answered',
    groupUnknown_other: '{{count}} checks could not be answered',
    groupPass_one: '{{count}} check passes',
    groupPass_other: '{{count}} checks pass',
    groupNotApplicable_one: '{{count}} check does not apply to this server',
    groupNotApplicable_other: '{{count}} checks do not apply to this server',
    unknownWhat: 'Unknown is not healthy: the server gave no usable answer.',
  },
  finding: {
    evidence: 'What was read',
    noEvidence: 'Nothing was read.',
    ifFails: 'A fail would mean: {{meaning}}',
    source: 'Source',
    ms: '{{ms}} ms',
  },
} as const satisfies TextTree

/** The same in another language. */
export type ComponentsTexts = SameKeys<typeof componentsEn>
