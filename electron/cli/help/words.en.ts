/** What the command line says of itself, in English; the other languages have the same keys. */
export const helpEn = {
  about: 'Finds out why Azure Backup fails on this server and repairs it.',
  usage: 'Usage:',
  titles: { arguments: 'Arguments:', options: 'Options:', commands: 'Commands:' },
  choices: 'choices:',
  usual: 'default:',
  help: 'shows this help',
  helpOf: 'shows the help of a command',
  version: 'shows the version',
  everywhere: 'Options for every command:',
  didYouMean: '(Did you mean {{names}}?)',
  refused: {
    unknownCommand: 'There is no command “{{name}}”. --help lists all of them.',
    unknownOption: 'There is no option “{{name}}” here. --help lists those there are.',
    missingArgument: 'Something is missing: “{{name}}”. --help shows how the command is written.',
    optionMissingArgument: 'The option “{{name}}” needs a value.',
    excessArguments: 'That is more than “{{name}}” takes: {{given}}. Put a text with spaces between quotation marks.',
    invalidArgument: '“{{given}}” does not fit “{{name}}”. Choose from: {{choices}}.',
  },
  global: {
    simulate: 'work on a simulated server (see: simulate --list)',
    stateDir: 'where the journal and simulated servers live',
    lang: 'language of the texts',
    json: 'one JSON document on stdout, everything else on stderr',
    noColor: 'no colours (as the variable NO_COLOR)',
  },
  cases: {
    about: 'list the known cases',
    check: 'look at a case, a translation, faults or common blocks',
    new: 'write the skeleton of a case (mars/name)',
    translate: 'write the places of a translation: fr FILE',
    markdown: 'an index of all cases',
  },
  diagnose: {
    about: 'name the case that a text speaks of ("-" reads standard input)',
    text: 'the text itself',
    file: 'a text or log file',
    batch: 'a file with one JSON string a line',
  },
  scanLogs: {
    about: 'look through logs, folders and zips for all that is known',
    since: 'only lines from a day or time on, such as 2026-11-21 or 2026-11-21T14:30',
    until: 'only lines until a day or time',
  },
  check: {
    about: 'check this server; changes nothing',
    product: 'only the cases of mabs, mars or azure-vm',
    case: 'only the checks of one case',
    again: 'only what failed or had no answer the last time',
    watch: 'check again and again, until it is stopped',
  },
  now: {
    about:
      'what is wrong now: checks, the agents’ logs, events and last jobs together, the likeliest first; changes nothing',
    logs: 'a folder, file or zip in the place of the agents’ own logs',
    last: 'how far back to look: 24h, 7d',
    since: 'look back to a day or time',
  },
  choose: {
    set: 'a value the case asks for',
    pick: 'what to do a step for, of what it lets you pick',
    cause: 'repair a cause although nobody knows whether it is at fault',
  },
  plan: { about: 'show what the fix would do; changes nothing' },
  fix: {
    about: 'apply the plan of a case, after a yes at the terminal or with the confirmed hash',
    confirm: 'the hash that “plan” has shown, or its first 6 characters or more',
    typed: 'the name of the computer, for plans that ask for it',
    override: 'go on although a guard is not met',
    answer: 'what you say to a guard that asks you',
  },
  journal: {
    about: 'show the undo log',
    adopt: 'the runs in it were made on this server, which was renamed since',
    typed: 'the name of the computer, when its hardware is another one',
  },
  undo: {
    about: 'take a run back',
    all: 'every run, newest first',
    decide: 'restore or keep what someone else has changed since',
  },
  answer: { about: 'say whether you have done what the guidance of a run asks' },
  resume: { about: 'resume what a crash or a reboot left open' },
  out: {
    out: 'where to',
    overwrite: 'replace the file when it is there already',
    note: 'what you want to say besides',
    ticket: 'the number of your ticket',
    redactWord: 'a word of your own that is replaced',
  },
  report: {
    about: 'write a report of the last 24 hours, and of the last run with the 24 hours before it',
    format: 'html, pdf, md or json',
    run: 'only this run, with the 24 hours before it',
    case: 'only this known problem: its runs, what was asked about it, and its checks',
    since: 'everything since a day or time, such as 2026-11-21 or 2026-11-21T14:30',
    all: 'everything in the journal',
    redact: 'what is replaced besides secrets: all, none, or host,address,user,tenant,subscription',
    preview: 'say what would be replaced, and write nothing',
    compare: 'two JSON reports: what changed from the first to the second',
  },
  bundle: {
    about: 'collect the report, the logs of the agents and what the server answers in one zip file for support',
    since: 'logs and events since a day or time; the last 3 days otherwise',
    maxSize: 'how much goes in at most, before packing (200)',
    limit: 'how long each thing that is collected may take (120)',
    redact: 'what is replaced besides secrets: all (usual), none, or host,address,user,tenant,subscription',
    preview: 'say what would go in and how large it gets, and write nothing',
  },
  simulate: {
    about: 'simulated servers',
    list: 'the scenarios',
    state: 'the whole state of the simulated server',
    someoneElse: 'change there what was changed last, as someone else would',
  },
  demo: { about: 'go through a whole repair on a simulated server' },
  completion: {
    about: 'write the script with which a shell completes commands, options and names: powershell or bash',
  },
} as const

type SameWords<Words> = { readonly [Key in keyof Words]: Words[Key] extends string ? string : SameWords<Words[Key]> }

/** What the command line says of itself, in one language. */
export type HelpWords = SameWords<typeof helpEn>
