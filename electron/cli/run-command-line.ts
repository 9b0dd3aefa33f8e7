import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { Command, CommanderError, Option } from 'commander'
import packageFile from '../../package.json' with { type: 'json' }
import { type Language, languages } from '../../shared/model/language.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { loadKnowledge } from '../cases/load-knowledge.ts'
import { openServer, type ProgramPlace } from '../session/open-server.ts'
import { reasonFor } from '../session/reason-for.ts'
import { openSession } from '../session/session.ts'
import { defaultStateFolder } from '../session/state-folder.ts'
import type { CommandContext, CommandResult } from './command-context.ts'
import { answer } from './commands/answer.ts'
import { bundle } from './commands/bundle.ts'
import { cases } from './commands/cases.ts'
import { check } from './commands/check.ts'
import { demo } from './commands/demo.ts'
import { diagnose } from './commands/diagnose.ts'
import { fix } from './commands/fix.ts'
import { showJournal } from './commands/journal.ts'
import { now } from './commands/now.ts'
import { plan } from './commands/plan.ts'
import { report } from './commands/report.ts'
import { resume } from './commands/resume.ts'
import { scanLogs } from './commands/scan-logs.ts'
import { simulate } from './commands/simulate.ts'
import { undo } from './commands/undo.ts'
import { exitCodeFor } from './exit-code-for.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { createOutput } from './output.ts'
import { standardInput } from './standard-input.ts'

interface GlobalOptions {
  simulate?: string
  stateDir?: string
  lang: Language
  json?: boolean
}

/** What the command line stands on: its streams, and where the program lies. */
export interface Host extends Streams, ProgramPlace {}

interface Streams {
  out(text: string): void
  err(text: string): void
  /** Resolves when the reader of the output has caught up. */
  drained(): Promise<void>
  stdin(): AsyncIterable<Uint8Array<ArrayBuffer>>
}

/** The streams of this process. */
export const streams: Streams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  async drained() {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
  },
  stdin: standardInput,
}

/** Who reads the output may leave early (`| head`); a repair goes on to its end all the same. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}

/** Runs the command line with the given arguments and returns its exit code. */
export async function main(args: readonly string[], host: Host): Promise<ExitCode> {
  if (host.out === streams.out) outliveReaders()
  let result: ExitCode = exitCodes.done
  const program = commandLine(host, (code) => {
    result = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return result
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.badInput
    const { lang, json } = program.opts<GlobalOptions>()
    const output = createOutput(lang, json === true, host)
    output.tell(output.say(reasonFor(error)))
    return exitCodeFor(error)
  }
}

function commandLine(host: Host, done: (code: ExitCode) => void): Command {
  const program = new Command('backup-medic')
    .description('Finds out why Azure Backup fails on this server and repairs it.')
    .version(packageFile.version)
    .option('--simulate <scenario>', 'work on a simulated server (see: simulate --list)')
    .option('--state-dir <dir>', 'where the journal and simulated servers live')
    .addOption(
      new Option('--lang <language>', 'language of the texts').choices([...languages]).default(systemLanguage()),
    )
    .option('--json', 'one JSON document on stdout, everything else on stderr')
    .exitOverride()
    .configureOutput({
      writeOut: host.out,
      writeErr: host.err,
      outputError: (text, write) => write(`${refusal(text).map(visibleText).join('\n')}\n`),
    })
  const run = (work: (context: CommandContext) => CommandResult) =>
    work(contextOf(program.opts<GlobalOptions>(), host)).then(done)
  const collect = (value: string, list: string[]) => [...list, value]

  program
    .command('cases')
    .description('list the known cases')
    .option('--check <file>', 'look at a case, a translation, faults or common blocks')
    .option('--new <id>', 'write the skeleton of a case (mars/name)')
    .option('--translate <language...>', 'write the places of a translation: fr FILE')
    .option('--markdown', 'an index of all cases')
    .action((options) => run((context) => cases(context, options)))
  program
    .command('diagnose [input]')
    .description('name the case that a text speaks of ("-" reads standard input)')
    .option('--text <text>', 'the text itself')
    .option('--file <file>', 'a text or log file')
    .option('--batch <file>', 'a file with one JSON string a line')
    .action((input, options) => run((context) => diagnose(context, input, options)))
  program
    .command('scan-logs [paths...]')
    .description('look through logs, folders and zips for all that is known')
    .option('--since <time>', 'only lines from a day or time on, such as 2026-11-21 or 2026-11-21T14:30')
    .option('--until <time>', 'only lines until a day or time')
    .action((paths, options) => run((context) => scanLogs(context, paths, options)))
  program
    .command('check')
    .description('check this server; changes nothing')
    .option('--product <product>', 'only the cases of mabs, mars or azure-vm')
    .option('--case <id>', 'only the checks of one case')
    .option('--set <name=value>', 'a value the case asks for', collect, [])
    .option('--again', 'only what failed or had no answer the last time')
    .option('--watch <seconds>', 'check again and again, until it is stopped')
    .action((options) => run((context) => check(context, options)))
  program
    .command('now')
    .description('what is wrong now: checks, logs and last jobs together, the likeliest first; changes nothing')
    .option('--logs <path>', 'a folder, file or zip with logs', collect, [])
    .option('--since <time>', 'only lines of logs from a day or time on')
    .action((options) => run((context) => now(context, options)))
  program
    .command('plan <case>')
    .description('show what the fix would do; changes nothing')
    .option('--set <name=value>', 'a value the case asks for', collect, [])
    .option('--pick <step=entries>', 'what to do a step for, of what it lets you pick', collect, [])
    .option('--cause <id>', 'repair a cause although nobody knows whether it is at fault', collect, [])
    .action((id, options) => run((context) => plan(context, id, options)))
  program
    .command('fix <case>')
    .description('apply the plan with the confirmed hash')
    .option('--confirm <hash>', 'the hash that "plan" has shown')
    .option('--set <name=value>', 'a value the case asks for', collect, [])
    .option('--pick <step=entries>', 'what to do a step for, of what it lets you pick', collect, [])
    .option('--cause <id>', 'repair a cause although nobody knows whether it is at fault', collect, [])
    .option('--typed <name>', 'the name of the computer, for plans that ask for it')
    .option('--override <guard=reason>', 'go on although a guard is not met', collect, [])
    .option('--answer <guard=yes>', 'what you say to a guard that asks you', collect, [])
    .action((id, options) => run((context) => fix(context, id, options)))
  program
    .command('journal')
    .description('show the undo log')
    .option('--adopt', 'the runs in it were made on this server, which was renamed since')
    .option('--typed <name>', 'the name of the computer, when its hardware is another one')
    .action((options) => run((context) => showJournal(context, options)))
  program
    .command('undo [run]')
    .description('take a run back')
    .option('--all', 'every run, newest first')
    .option('--decide <step=choice:digest>', 'restore or keep what someone else has changed since', collect, [])
    .option('--override <guard=reason>', 'go on although a guard is not met', collect, [])
    .action((id, options) => run((context) => undo(context, id, options)))
  program
    .command('answer <run> <step> <yes|no>')
    .description('say whether you have done what the guidance of a run asks')
    .action((id, step, said) => run((context) => answer(context, id, step, said)))
  program
    .command('resume')
    .description('resume what a crash or a reboot left open')
    .action(() => run(resume))
  program
    .command('report')
    .description('write a report of the last 24 hours, and of the last run with the 24 hours before it')
    .option('--out <file>', 'where to')
    .option('--format <format>', 'html, pdf, md or json')
    .option('--run <id>', 'only this run, with the 24 hours before it')
    .option('--case <id>', 'only this known problem: its runs, what was asked about it, and its checks')
    .option('--since <time>', 'everything since a day or time, such as 2026-11-21 or 2026-11-21T14:30')
    .option('--all', 'everything in the journal')
    .option('--overwrite', 'replace the file when it is there already')
    .option('--note <text>', 'what you want to say besides')
    .option('--ticket <number>', 'the number of your ticket')
    .option('--redact <kinds>', 'what is replaced besides secrets: all, none, or host,address,user,tenant,subscription')
    .option('--redact-word <word>', 'a word of your own that is replaced', collect, [])
    .option('--preview', 'say what would be replaced, and write nothing')
    .option('--compare <files...>', 'two JSON reports: what changed from the first to the second')
    .action((options) => run((context) => report(context, options)))
  program
    .command('bundle')
    .description('collect the report, the logs of the agents and what the server answers in one zip file for support')
    .option('--out <file>', 'where to')
    .option('--since <time>', 'logs and events since a day or time; the last 3 days otherwise')
    .option('--max-size <megabytes>', 'how much goes in at most, before packing (200)')
    .option('--limit <seconds>', 'how long each thing that is collected may take (120)')
    .option('--overwrite', 'replace the file when it is there already')
    .option('--note <text>', 'what you want to say besides')
    .option('--ticket <number>', 'the number of your ticket')
    .option(
      '--redact <kinds>',
      'what is replaced besides secrets: all (usual), none, or host,address,user,tenant,subscription',
    )
    .option('--redact-word <word>', 'a word of your own that is replaced', collect, [])
    .option('--preview', 'say what would go in and how large it gets, and write nothing')
    .action((options) => run((context) => bundle(context, options)))
  program
    .command('simulate')
    .description('simulated servers')
    .option('--list', 'the scenarios')
    .option('--state', 'the whole state of the simulated server')
    .option('--someone-else', 'change there what was changed last, as someone else would')
    .action((options) => run((context) => simulate(context, options)))
  program
    .command('demo')
    .description('go through a whole repair on a simulated server')
    .action(() => run(demo))
  for (const command of program.commands) command.exitOverride()
  return program
}

/** What commander says about arguments it refuses: its sentence, and the hint on a line of its own where it has one. */
function refusal(text: string): string[] {
  const hint = text.lastIndexOf('\n(Did you mean ')
  return (hint < 0 ? [text] : [text.slice(0, hint), text.slice(hint + 1)]).map((line) => line.replace(/\n$/, ''))
}

function contextOf(options: GlobalOptions, host: Host): CommandContext {
  const { resources } = host
  const output = createOutput(options.lang, options.json === true, host)
  const folder = process.env.INIT_CWD ?? process.cwd()
  const stateFolder =
    options.stateDir === undefined
      ? defaultStateFolder(process.env, process.platform)
      : resolve(folder, options.stateDir)
  const knowledge = onlyOnce(() => loadKnowledge(join(resources, 'knowledge')))
  const simulate = options.simulate ?? null
  return {
    output,
    simulate,
    stateFolder,
    folder,
    version: packageFile.version,
    resources,
    hasServer: simulate !== null || process.platform === 'win32',
    stdin: host.stdin,
    knowledge,
    async withSession(work, inFolder = stateFolder) {
      const known = await knowledge()
      const { server, folder: serverFolder } = await openServer(simulate, inFolder, host)
      const session = await openSession({
        server,
        folder: serverFolder,
        knowledge: known,
        program: 'commandLine',
        version: packageFile.version,
      })
      session.onProgress((_run, _step, progress) => output.tell(output.say(progress)))
      try {
        return await work(session)
      } finally {
        await session.close()
      }
    },
  }
}

function onlyOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

function systemLanguage(): Language {
  const locale = Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2)
  return languages.find((language) => language === locale) ?? 'en'
}
