import type { Language, Localized } from '../../shared/model/language.ts'
import { message } from '../../shared/model/message.ts'
import { asciiJson } from '../../shared/safe-text/ascii-json.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { type Text, type Translate, translator } from '../../shared/text/translate.ts'

/**
 * Where a command writes: one JSON document or lines for people on stdout, everything else on stderr. What a line holds stays in its
 * line and is text to the terminal, whatever a server, a file or an argument has put into it; JSON is the exact data, in ASCII.
 */
export interface Output {
  readonly language: Language
  readonly json: boolean
  /** The sentence of a message in the chosen language. */
  say: Translate
  /** The sentence of a key in the chosen language. */
  text: Text
  /** One of the three texts of a localized text. */
  pick(localized: Localized): string
  /** The result of the command: the value as JSON, or the lines. */
  print(value: unknown, lines: () => string[]): void
  /** A line for people on stdout, at once. */
  show(line: string): void
  /** One JSON value as one line on stdout, at once. */
  record(value: unknown): void
  /** The result of a command that may be of any length: an array as JSON, value by value, or the lines. */
  printEach(values: Iterable<unknown>, lines: () => string[]): Promise<void>
  /** Progress and warnings; never part of the result. */
  tell(line: string): void
}

/** An output in one language on the given streams. */
export function createOutput(
  language: Language,
  json: boolean,
  streams: { out: (text: string) => void; err: (text: string) => void; drained: () => Promise<void> },
): Output {
  const say = translator(language)
  return {
    language,
    json,
    say,
    text: (key, ...values) => say(message(key, ...values)),
    pick: (localized) => localized[language],
    print: (value, lines) =>
      streams.out(
        json
          ? `${asciiJson(value, 2)}\n`
          : lines()
              .map((line) => `${visibleText(line)}\n`)
              .join(''),
      ),
    async printEach(values, lines) {
      if (!json) {
        for (const line of lines()) streams.out(`${visibleText(line)}\n`)
        return
      }
      let before = '['
      for (const value of values) {
        streams.out(`${before}\n${asciiJson(value, 2).replace(/^/gm, '  ')}`)
        before = ','
        await streams.drained()
      }
      streams.out(before === '[' ? '[]\n' : '\n]\n')
    },
    show: (line) => streams.out(`${visibleText(line)}\n`),
    record: (value) => streams.out(`${asciiJson(value)}\n`),
    tell: (line) => streams.err(`${visibleText(line)}\n`),
  }
}
