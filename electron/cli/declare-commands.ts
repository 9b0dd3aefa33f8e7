import { type Command, Option } from 'commander'
import type { CommandContext, CommandResult } from './command-context.ts'
import { answer } from './commands/answer.ts'
import { bundle } from './commands/bundle.ts'
import { cases } from './commands/cases.ts'
import { check } from './commands/check.ts'
import { completion } from './commands/completion.ts'
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
import { shells } from './completion/completion-script.ts'
import type { HelpWords } from './help/words.en.ts'

/** Adds every command with its options to the program; `run` does what one has to do. */
export function declareCommands(
  program: Command,
  words: HelpWords,
  run: (work: (context: CommandContext) => CommandResult) => Promise<void>,
): void {
  const { choose, out } = words
  const collect = (value: string, list: string[]) => [...list, value]
  const command = (name: string, about: string) => program.command(name).description(about)
  const repeated = (to: Command, flags: string, about: string) => to.option(flags, about, collect, [])
  const chosen = (to: Command) => {
    repeated(to, '--set <name=value>', choose.set)
    repeated(to, '--pick <step=entries>', choose.pick)
    return repeated(to, '--cause <id>', choose.cause)
  }

  // What every file that is handed on is asked for.
  const handedOn = (to: Command, { redact, preview }: { redact: string; preview: string }) => {
    to.option('--overwrite', out.overwrite).option('--note <text>', out.note).option('--ticket <number>', out.ticket)
    to.option('--redact <kinds>', redact)
    return repeated(to, '--redact-word <word>', out.redactWord).option('--preview', preview)
  }

  command('cases', words.cases.about)
    .option('--check <file>', words.cases.check)
    .option('--new <id>', words.cases.new)
    .option('--translate <language...>', words.cases.translate)
    .option('--markdown', words.cases.markdown)
    .action((options) => run((context) => cases(context, options)))
  command('diagnose [input]', words.diagnose.about)
    .option('--text <text>', words.diagnose.text)
    .option('--file <file>', words.diagnose.file)
    .option('--batch <file>', words.diagnose.batch)
    .action((input, options) => run((context) => diagnose(context, input, options)))
  command('scan-logs [paths...]', words.scanLogs.about)
    .option('--since <time>', words.scanLogs.since)
    .option('--until <time>', words.scanLogs.until)
    .action((paths, options) => run((context) => scanLogs(context, paths, options)))
  repeated(command('check', words.check.about), '--set <name=value>', choose.set)
    .option('--product <product>', words.check.product)
    .option('--case <id>', words.check.case)
    .option('--again', words.check.again)
    .option('--watch <seconds>', words.check.watch)
    .action((options) => run((context) => check(context, options)))
  repeated(command('now', words.now.about), '--logs <path>', words.now.logs)
    .option('--last <time>', words.now.last, '24h')
    .option('--since <time>', words.now.since)
    .action((options) => run((context) => now(context, options)))
  chosen(command('plan <case>', words.plan.about)).action((id, options) => run((context) => plan(context, id, options)))
  const fixing = chosen(command('fix <case>', words.fix.about))
    .option('--confirm <hash>', words.fix.confirm)
    .option('--typed <name>', words.fix.typed)
  repeated(fixing, '--override <guard=reason>', words.fix.override)
  repeated(fixing, '--answer <guard=yes>', words.fix.answer).action((id, options) =>
    run((context) => fix(context, id, options)),
  )
  command('journal', words.journal.about)
    .option('--adopt', words.journal.adopt)
    .option('--typed <name>', words.journal.typed)
    .action((options) => run((context) => showJournal(context, options)))
  const undoing = command('undo [run]', words.undo.about).option('--all', words.undo.all)
  repeated(undoing, '--decide <step=choice:digest>', words.undo.decide)
  repeated(undoing, '--override <guard=reason>', words.fix.override).action((id, options) =>
    run((context) => undo(context, id, options)),
  )
  command('answer <run> <step> <yes|no>', words.answer.about).action((id, step, said) =>
    run((context) => answer(context, id, step, said)),
  )
  command('resume', words.resume.about).action(() => run(resume))
  const reporting = command('report', words.report.about)
    .option('--out <file>', out.out)
    .option('--format <format>', words.report.format)
    .option('--run <id>', words.report.run)
    .option('--case <id>', words.report.case)
    .option('--since <time>', words.report.since)
    .option('--all', words.report.all)
  handedOn(reporting, words.report)
    .option('--compare <files...>', words.report.compare)
    .action((options) => run((context) => report(context, options)))
  const bundling = command('bundle', words.bundle.about)
    .option('--out <file>', out.out)
    .option('--since <time>', words.bundle.since)
    .option('--max-size <megabytes>', words.bundle.maxSize)
    .option('--limit <seconds>', words.bundle.limit)
  handedOn(bundling, words.bundle).action((options) => run((context) => bundle(context, options)))
  command('simulate', words.simulate.about)
    .option('--list', words.simulate.list)
    .option('--faults', words.simulate.faults)
    .option('--state', words.simulate.state)
    .option('--someone-else', words.simulate.someoneElse)
    .action((options) => run((context) => simulate(context, options)))
  command('demo', words.demo.about).action(() => run(demo))
  command('completion', words.completion.about)
    .addArgument(program.createArgument('<shell>').choices([...shells]))
    .action((shell) => run((context) => completion(context, shell, program)))
}

/** Adds what every command takes. */
export function declareGlobalOptions(
  program: Command,
  words: HelpWords,
  languages: readonly string[],
  usual: string,
): void {
  const { global } = words
  program
    .option('--simulate <scenario>', global.simulate)
    .option('--state-dir <dir>', global.stateDir)
    .addOption(new Option('--lang <language>', global.lang).choices([...languages]).default(usual))
    .option('--json', global.json)
    .option('--no-color', global.noColor)
}
