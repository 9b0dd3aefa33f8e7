import type { SameKeys } from './text-tree.ts'

/** What is said of a check as a whole, and of what is wrong now; part of the texts in `en.ts`. */
export const healthEn = {
  health: {
    whole: '{{answered}} of {{asked}} checks answered.',
    partly: '{{answered}} of {{asked}} checks answered; {{open}} did not, so nothing is said of them:',
    unknown: '{{count}} without an answer: {{advice}}',
    advice: {
      rights: 'the account lacks rights. Run the program as administrator and check again.',
      time: 'the server did not answer in time. Wait until it is less busy and check again with --again.',
      value: 'they need a value that is not known. Check the problem by itself and give the value with --set.',
      moment:
        'something was going on that hides the answer, such as a backup. Check again with --again when it has ended.',
      cancelled: 'the check was cancelled. Check again with --again.',
      other: 'the reason stands beside each of them.',
    },
    since: 'Since the check of {{since}}: {{fresh}} new, {{fixed}} fixed, {{still}} still there.',
    noPrevious: 'There is no earlier check to go on from. Run “check” first.',
    allPassed: 'The last check left nothing open, so there is nothing to ask again.',
    badInterval: 'Give the seconds between two checks as a number from 5 to 86400, not “{{given}}”.',
    proven: 'a check proves it: {{check}}',
    refuted: 'all {{count}} checks of it pass, so it is not at fault now',
    inLogs: '{{count}} lines in logs speak of it, the last at {{last}}',
    job: 'the job of {{at}} ended as {{state}} with {{code}}',
    place: '{{place}}. {{case}}{{refuted}}',
    refutedMark: ' (a check speaks against it)',
    nothing: 'Nothing speaks for a known problem.',
    noLogs: 'No logs were looked through; name their folders with --logs.',
    noJobs: 'The last jobs could not be read: {{reason}}',
  },
} as const

/** The same sentences in another language. */
export type HealthTexts = SameKeys<typeof healthEn>
