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
    yours: 'Your text',
    marked: 'What was recognised is marked.',
    nothingMarked: 'Nothing in it was recognised word for word.',
    edit: 'Change the text',
    recent: 'Examined lately',
    recentOne: '{{line}} ({{time}})',
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
    vendorPage: 'The vendor’s page on such errors',
    about: 'What it means',
    act: 'What to do',
    nothing: 'Nothing known fits this text',
    nothingWhat: 'That is not a sign of health.',
    nothingMore: 'Paste more: the lines just before and after the error, with its code (0x… or a number).',
    toCases: 'Look through all problems',
    check: 'Check this: {{title}}',
    checkShort: 'Check this',
    path: 'Go from the first to the last: where a check fails, repair; where all pass, go on to the next.',
    ruledOut: 'Not this one',
    ruledOutWhat: 'Its checks pass, so the cause is another one.',
    ruledOutLast: 'Its checks pass, so the cause is another one. Run the health check, or look through all problems.',
    toLogs: 'Look through the logs',
    toReport: 'Save a report',
  },
  health: {
    run: 'Run health check',
    cancel: 'Stop checking',
    stale: 'Since these checks, something on this server was changed. Run them again.',
  },
} as const satisfies TextTree

/** The same in another language. */
export type DiagnoseTexts = SameKeys<typeof diagnoseEn>
