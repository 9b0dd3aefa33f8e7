import type { SameKeys } from './text-tree.ts'

/** What is said of a check as a whole, and of what is wrong now; part of the texts in `en.ts`. */
export const healthEn = {
  health: {
    whole: '{{answered}} of {{asked}} checks answered.',
    partly: '{{answered}} of {{asked}} checks answered; {{open}} without an answer, of which nothing is said:',
    unknown: '{{count}} without an answer: {{advice}}',
    advice: {
      rights: 'the account lacks rights. Run the program as administrator and check again.',
      time: 'the server did not answer in time. Wait until it is less busy and check again with --again.',
      value: 'they need a value that is not known. Check the problem by itself and give the value with --set.',
      moment:
        'something hides the answer, such as a backup that runs or a proxy that wants a sign-in. Check again with --again when that is over.',
      cancelled: 'the check was cancelled. Check again with --again.',
      failed:
        'the server answered with an error, which stands beside each of them. Mend that first, or look at it in the Event Viewer, and check again with --again.',
      other: 'the reason stands beside each of them.',
    },
    since: 'Since the check of {{since}}: {{fresh}} new, {{fixed}} fixed, {{still}} still there.',
    changed: 'Changed since the check before. New: {{fresh}}. Fixed: {{fixed}}.',
    reading: '{{answered}} of {{asked}} checks answered; still reading: {{names}}',
    noPrevious: 'There is no earlier check to go on from. Run “check” first.',
    allPassed: 'The last check left nothing open, so there is nothing to ask again.',
    badInterval: 'Give the seconds between two checks as a number from 5 to 86400, not “{{given}}”.',
    failing: 'the check “{{check}}” fails',
    writerState: 'the VSS writer {{writer}} is in state {{state}}',
    writerFailed: 'the VSS writer {{writer}} is in state {{state}} ({{error}})',
    moreWriters_one: 'and {{count}} more',
    moreWriters_other: 'and {{count}} more',
    refuted: 'all {{count}} checks of it pass, so it is not at fault now',
    inLogs_one: '{{count}} line in logs and events speaks of it, {{hours}} h ago',
    inLogs_other: '{{count}} lines in logs and events speak of it, the last {{hours}} h ago',
    inLogsSometime_one: '{{count}} line in logs speaks of it, at a time that it does not tell',
    inLogsSometime_other: '{{count}} lines in logs speak of it, at times that they do not tell',
    job: 'the last job “{{type}}” failed {{hours}} h ago with {{code}} ({{state}})',
    jobSometime: 'the last job “{{type}}” failed with {{code}} ({{state}})',
    place: '{{place}}. {{case}}{{refuted}}',
    refutedMark: ' (a check speaks against it)',
    nothing: 'Nothing speaks for a known problem.',
    noLogs: 'No folder with logs of an agent was found here; name one with --logs.',
    lookedThrough_one: 'Looked through since {{since}}: {{count}} log, {{mb}} MB.',
    lookedThrough_other: 'Looked through since {{since}}: {{count}} logs, {{mb}} MB.',
    otherJob: 'Besides, {{job}}.',
    badHours: 'Give how far back to look as 24h or 7d, not “{{given}}”.',
    noJobs: 'The last jobs could not be read: {{reason}}',
  },
} as const

/** The same sentences in another language. */
export type HealthTexts = SameKeys<typeof healthEn>
