import type { SameKeys, TextTree } from './text-tree.ts'

/** What the comparison of two reports says; part of the texts in `en.ts`. */
export const compareEn = {
  compare: {
    two: 'Name two JSON reports: --compare A.json B.json.',
    damaged:
      '{{file}} is no JSON that can be read ({{detail}}): it is damaged or was cut. Take the report from where it was first saved.',
    newer: 'A newer version of this program has written {{file}}. Compare it with that version.',
    noReport: '{{file}} is no report of this program ({{detail}}). Write one with: report --out FILE.json',
    tooLarge: '{{file}} is too large to be compared. Write reports of a shorter time with --since.',
    of: 'From {{a}} to {{b}}',
    otherServer: 'These are two different servers.',
    unknownServer: 'Whether they are about the same server cannot be told: names were replaced in them.',
    server: 'The server',
    checks: 'Checks',
    same: 'no difference',
    field: '{{field}}: {{was}} → {{is}}',
    notAsked: 'not asked',
    runs: 'Runs only in the first: {{onlyA}}; only in the second: {{onlyB}}',
  },
} as const satisfies TextTree

export type CompareTexts = SameKeys<typeof compareEn>
