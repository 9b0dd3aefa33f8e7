import type { CommanderError } from 'commander'
import { filled } from './help-words.ts'
import type { HelpWords } from './words.en.ts'

type Refused = keyof HelpWords['refused']

/** What commander says in English, and where in it the names stand: https://github.com/tj/commander.js (lib/command.js, lib/option.js). */
const told: Readonly<Record<string, readonly [Refused, ...RegExp[]]>> = {
  'commander.unknownCommand': ['unknownCommand', /^error: unknown command '(?<name>.*)'$/s],
  'commander.unknownOption': ['unknownOption', /^error: unknown option '(?<name>.*)'$/s],
  'commander.missingArgument': ['missingArgument', /^error: missing required argument '(?<name>.*)'$/s],
  'commander.optionMissingArgument': ['optionMissingArgument', /^error: option '(?<name>.*)' argument missing$/s],
  'commander.excessArguments': [
    'excessArguments',
    /^error: too many arguments(?: for '(?<name>[^']*)')?\. Expected \d+ arguments? but got \d+: (?<given>.*)\.$/s,
  ],
  'commander.invalidArgument': [
    'invalidArgument',
    /^error: option '(?<name>[^']*)' argument '(?<given>.*)' is invalid\. Allowed choices are (?<choices>.*)\.$/s,
    /^error: command-argument value '(?<given>.*)' is invalid for argument '(?<name>[^']*)'\. Allowed choices are (?<choices>.*)\.$/s,
  ],
}

/** What commander refuses, in the chosen language: one sentence, and on a line of its own what may have been meant. */
export function refusalLines({ code, message }: CommanderError, words: HelpWords): string[] {
  const [, said = message, meant] = /^(.*?)(?:\n\(Did you mean (?:one of )?([^\n]*)\?\))?$/s.exec(message) ?? []
  const [refused, ...patterns] = told[code] ?? []
  const found = patterns.map((pattern) => pattern.exec(said)?.groups).find(Boolean)
  const named = { name: 'backup-medic', ...(found && present(found)) }
  const placeholders: Readonly<Record<string, string>> = words.placeholders
  const name = refused === 'missingArgument' ? (placeholders[named.name] ?? named.name) : named.name
  const sentence = refused && found ? filled(words.refused[refused], { ...named, name }) : said
  return [sentence, ...(meant === undefined ? [] : [filled(words.didYouMean, { names: meant })])]
}

function present(groups: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
