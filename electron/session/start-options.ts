import { type Language, languageSchema } from '../../shared/model/language.ts'

/** What the desktop program was asked for at its start. */
export interface StartOptions {
  /** The scenario to simulate; `default` when none was named; `null` for this server. */
  simulate: string | null
  stateDir: string | null
  language: Language | null
}

/**
 * Reads `--simulate[=SCENARIO]`, `--state-dir=DIR` and `--lang=en|fr|nl`; switches of Electron and Chromium are passed
 * over. Only Windows can be repaired, so elsewhere the server is always a simulated one. Throws on an unknown language.
 */
export function readStartOptions(args: readonly string[], platform: string): StartOptions {
  const simulate = switchValue(args, '--simulate')
  const stateDir = switchValue(args, '--state-dir')
  const language = switchValue(args, '--lang')
  return {
    simulate: simulate === '' || (simulate === null && platform !== 'win32') ? 'default' : simulate,
    stateDir: stateDir === '' ? null : stateDir,
    language: language === null ? null : knownLanguage(language),
  }
}

/** The value behind `name=`, an empty text for the bare name, `null` when it is not there. The last one counts. */
function switchValue(args: readonly string[], name: string): string | null {
  const given = args.findLast((arg) => arg === name || arg.startsWith(`${name}=`))
  return given === undefined ? null : given.slice(name.length + 1)
}

function knownLanguage(value: string): Language {
  const language = languageSchema.safeParse(value)
  if (!language.success) throw new Error(`Unknown language "${value}". Use --lang=en, --lang=fr or --lang=nl.`)
  return language.data
}

/**
 * The arguments of a command (`check --json`) when the program was started for one with `--command-line`; `null` when it was
 * started for its window. A `--` before them, which keeps Electron from looking at them, is none of them.
 */
export function readCommand(args: readonly string[]): string[] | null {
  const at = args.indexOf('--command-line')
  if (at < 0) return null
  return args.slice(args[at + 1] === '--' ? at + 2 : at + 1)
}
