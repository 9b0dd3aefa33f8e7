import { Command, CommanderError } from 'commander'
import packageFile from '../../package.json' with { type: 'json' }
import { type Language, languageSchema, languages } from '../../shared/model/language.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { reasonFor } from '../session/reason-for.ts'
import { declareCommands, declareGlobalOptions } from './declare-commands.ts'
import { exitCodeFor } from './exit-code-for.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { helpWords } from './help/help-words.ts'
import { refusalLines } from './help/refusal-lines.ts'
import { speakHelp } from './help/speak-help.ts'
import type { Host } from './host.ts'
import { type GlobalOptions, openContext, outputOf } from './open-context.ts'

export { processStreams } from './host.ts'

/** Runs the command line with the given arguments and returns its exit code. Without any it shows its help. */
export async function main(args: readonly string[], host: Host): Promise<ExitCode> {
  const language = languageOf(args)
  let result: ExitCode = exitCodes.done
  const program = commandLine(language, args, host, (code) => {
    result = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return result
  } catch (error) {
    if (error instanceof CommanderError) return ended(error, program, language, host)
    const output = outputOf(program.opts<GlobalOptions>(), host, given(program))
    output.tell(output.say(reasonFor(error)))
    return exitCodeFor(error)
  }
}

/** Help ends well, also where a bare call asked for it; a refusal is said in the chosen language. */
function ended(error: CommanderError, program: Command, language: Language, host: Host): ExitCode {
  if (error.exitCode === 0) return exitCodes.done
  if (error.code === 'commander.help') {
    host.out(program.helpInformation())
    return exitCodes.done
  }
  const lines = refusalLines(error, helpWords[language]).map(visibleText)
  host.err(`${lines.join('\n')}\n`)
  return exitCodes.badInput
}

function commandLine(language: Language, args: readonly string[], host: Host, done: (code: ExitCode) => void): Command {
  const words = helpWords[language]
  const { columns, colours } = host.screens.out
  const screen = { columns, colours: colours && !args.includes('--no-color') }
  const program = new Command('backup-medic').description(words.about).exitOverride()
  program.configureOutput({
    writeOut: host.out,
    // What commander says of errors is said by refusalLines; a bare call gets its help on stdout.
    writeErr: () => undefined,
    outputError: () => undefined,
    getOutHasColors: () => screen.colours,
    getOutHelpWidth: () => screen.columns ?? 80,
  })
  speakHelp(program, words, screen, packageFile.version)
  declareGlobalOptions(program, words, languages, systemLanguage())
  declareCommands(program, words, (work) =>
    work(openContext(program.opts<GlobalOptions>(), host, given(program))).then(done),
  )
  return program
}

function given(program: Command): { lang: boolean } {
  return { lang: program.getOptionValueSource('lang') === 'cli' }
}

/** The language of help and refusals, which commander needs before it reads the arguments: the last one given, else the system's. */
function languageOf(args: readonly string[]): Language {
  const values = args.flatMap((arg, at) =>
    arg === '--lang' ? [args[at + 1]] : arg.startsWith('--lang=') ? [arg.slice(7)] : [],
  )
  const language = languageSchema.safeParse(values.at(-1))
  return language.success ? language.data : systemLanguage()
}

function systemLanguage(): Language {
  const locale = Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2)
  return languages.find((language) => language === locale) ?? 'en'
}
