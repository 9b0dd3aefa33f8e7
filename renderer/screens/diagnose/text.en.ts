import type { SameKeys, TextTree } from '../../../shared/text/text-tree.ts'

/** What the first screen says: pasted text, its diagnosis, the health check. */
export const diagnoseEn = {
  paste: {
    title: 'What went wrong?',
    lead: 'Paste the error as you see it: a message, a code, lines of a log, an e-mail alert. It stays on this server.',
    label: 'Error text',
    hintEmpty: 'Paste or type some text first.',
    find: 'Find the cause',
    finding: 'Looking through the known problems…',
    choose: 'Choose a text file…',
    drop: 'You can also drop a text file here.',
    clear: 'Clear',
    cut: 'The text was longer than what is examined. Its beginning and its end were kept; {{left}} characters from the middle were left out.',
    cutMark: '[… {{left}} characters left out …]',
    binary:
      'This is not text: the file holds binary content. Choose the log itself as a text file, or paste the message.',
    unreadable: 'The file could not be read: {{detail}}',
    fromFile: 'Read from {{name}}.',
  },
  diagnosis: {
    title_one: '{{count}} possible cause',
    title_other: '{{count}} possible causes',
    certain: 'Exact match',
    likely: 'Likely',
    possible: 'Possible',
    cause: 'The code tells the cause: {{cause}}',
    why: 'Why',
    open: 'Open: {{title}}',
    openShort: 'Open',
    lookUp: 'Look-up only',
    lookUpWhat: 'There is no check and no repair for this code here.',
    about: 'What it means',
    act: 'What to do',
    nothing: 'Nothing known fits this text',
    nothingWhat: 'That is not a sign of health. Go on like this:',
    nothingMore: 'Paste more: the lines just before and after the error, with its code (0x… or a number).',
    nothingCheck: 'Run the health check below: it looks at the server itself, without any text.',
    nothingCases: 'Look through the known problems and choose by symptom.',
    nothingReport: 'Save a report and give it to your support.',
    toCases: 'Open the known problems',
  },
  health: {
    title: 'Health check of this server',
    lead: 'Reads the server and changes nothing.',
    run: 'Run health check',
    again: 'Run health check again',
    running: 'The health check is running. Findings appear as they come in.',
    answers_one: '{{count}} answer so far',
    answers_other: '{{count}} answers so far',
    cancel: 'Cancel the checks',
    ended: 'The health check ended: {{fail}} failed, {{unknown}} unknown, {{pass}} passed.',
    cancelled: 'Cancelled. What had been answered by then is shown.',
    took: 'It took {{seconds}} s.',
    stale: 'Since these checks ran, something on this server was changed. Run them again.',
    none: 'No check applies to this server.',
  },
} as const satisfies TextTree

/** The same in another language. */
export type DiagnoseTexts = SameKeys<typeof diagnoseEn>
