import { type Command, Help } from 'commander'
import stringWidth from 'string-width'
import { inColours } from '../terminal/lay-out.ts'
import type { Screen } from '../terminal/screen.ts'
import type { HelpWords } from './words.en.ts'

const noBreakSpace = '\u00a0'
/** A sign of the same width that no text has: commander would break a line at a no-break space. */
const heldSpace = '\ue000'

/** Lets the help of a program and of its commands speak one language, commander's own words included, as wide as the screen. */
export function speakHelp(program: Command, words: HelpWords, { columns, colours }: Screen, version: string): void {
  const titles = new Map([
    ['Usage:', words.usage],
    ['Arguments:', words.titles.arguments],
    ['Options:', words.titles.options],
    ['Commands:', words.titles.commands],
    ['Global Options:', words.everywhere],
  ])
  const usual = new Help()
  const paint = (tone: Parameters<typeof inColours>[1]) => (text: string) => (colours ? inColours(text, tone) : text)
  program
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.helpOf)
    .configureHelp({
      showGlobalOptions: true,
      helpWidth: columns ?? 80,
      displayWidth: stringWidth,
      boxWrap(text, width) {
        return Help.prototype.boxWrap
          .call(this, text.replaceAll(noBreakSpace, heldSpace), width)
          .replaceAll(heldSpace, noBreakSpace)
      },
      styleTitle: (title) => paint('strong')(titles.get(title) ?? title),
      styleCommandText: paint('command'),
      styleSubcommandText: paint('command'),
      styleOptionText: paint('command'),
      optionDescription: (option) => described(option, words),
      commandUsage: (command) => spoken(usual.commandUsage(command), words),
      subcommandTerm: (command) => spoken(usual.subcommandTerm(command), words),
      optionTerm: (option) => spoken(usual.optionTerm(option), words),
      argumentTerm: (argument) => spoken(usual.argumentTerm(argument), words),
    })
}

/** What an option is for, what it can be, and what it is when nobody says. */
function described(option: Parameters<Help['optionDescription']>[0], words: HelpWords): string {
  const more = [
    ...(option.argChoices ? [`${words.choices} ${option.argChoices.join(', ')}`] : []),
    ...(typeof option.defaultValue === 'string' ? [`${words.usual} ${option.defaultValue}`] : []),
  ]
  return more.length === 0 ? option.description : `${option.description} (${more.join(words.apart)})`
}

/** Commander's text with the words between brackets in the language; what is typed as it is (`yes`) keeps its letters. */
function spoken(text: string, { placeholders }: HelpWords): string {
  const words: Readonly<Record<string, string>> = placeholders
  return text.replace(/[<[][^\]>]+[\]>]/g, (place) => place.replace(/[a-z]+/g, (word) => words[word] ?? word))
}
