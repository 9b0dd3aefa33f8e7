import type { Language, Localized } from '../../shared/model/language.ts'
import { type Message, message } from '../../shared/model/message.ts'
import { type Translate, translator } from '../../shared/text/translate.ts'

/** Where a command writes: one JSON document or lines for people on stdout, everything else on stderr. */
export interface Output {
  readonly language: Language
  readonly json: boolean
  /** The sentence of a message in the chosen language. */
  say: Translate
  /** The sentence of a key in the chosen language. */
  text(key: string, values?: Message['values']): string
  /** One of the three texts of a localized text. */
  pick(localized: Localized): string
  /** The answer of the command: the value as JSON, or the lines. */
  answer(value: unknown, lines: () => string[]): void
  /** The answer of a command that may be of any length: an array as JSON, value by value, or the lines. */
  answerEach(values: Iterable<unknown>, lines: () => string[]): Promise<void>
  /** Progress and warnings; never part of the answer. */
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
    text: (key, values) => say(message(key, values)),
    pick: (localized) => localized[language],
    answer: (value, lines) => streams.out(json ? `${JSON.stringify(value, null, 2)}\n` : `${lines().join('\n')}\n`),
    async answerEach(values, lines) {
      if (!json) return streams.out(`${lines().join('\n')}\n`)
      let before = '['
      for (const value of values) {
        streams.out(`${before}\n${JSON.stringify(value, null, 2).replace(/^/gm, '  ')}`)
        before = ','
        await streams.drained()
      }
      streams.out(before === '[' ? '[]\n' : '\n]\n')
    },
    tell: (line) => streams.err(`${line}\n`),
  }
}
