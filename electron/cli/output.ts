import type { Language, Localized } from '../../shared/model/language.ts'
import { message } from '../../shared/model/message.ts'
import { asciiJson, asciiJsonPieces } from '../../shared/safe-text/ascii-json.ts'
import { inTurn } from '../../shared/text/lists.ts'
import { createTexts, sayingIn, type Text, type Translate, wordsIn } from '../../shared/text/translate.ts'
import type { ValueWords } from '../../shared/text/value-in-words.ts'
import { layOut } from './terminal/lay-out.ts'
import { type Line, type Row, toned, wholeRow } from './terminal/line.ts'
import type { Screen } from './terminal/screen.ts'
import { shellWord } from './terminal/shell-word.ts'

/**
 * Where a command writes: one JSON document or lines for people on stdout, everything else on stderr. What a line holds stays in its
 * line and is text to the terminal, whatever a server, a file or an argument has put into it; JSON is the exact data, in ASCII.
 */
export interface Output {
  readonly language: Language
  readonly json: boolean
  /** Whether a person reads the result at a terminal. */
  readonly isTerminal: boolean
  /** The sentence of a message in the chosen language. */
  say: Translate
  /** The sentence of a key in the chosen language. */
  text: Text
  /** Statements one after the other. */
  inTurn(statements: readonly string[]): string
  /** What fields and values that were read are called in the chosen language. */
  readonly words: ValueWords
  /** One of the three texts of a localized text. */
  pick(localized: Localized): string
  /** The result of the command: the value as JSON, however long it is, or the lines. */
  print(value: unknown, lines: () => Line[]): Promise<void>
  /** A line for people on stdout, at once. */
  show(line: Line): void
  /** One JSON value as one line on stdout, at once. */
  record(value: unknown): void
  /** The result of a command that may be of any length: an array as JSON, value by value, or the lines. */
  printEach(values: Iterable<unknown>, lines: () => Line[]): Promise<void>
  /** Progress and warnings; never part of the result. */
  tell(line: Line): void
  /** A sentence, and below it a command that does as it says when it is pasted as it is: on the same server, in the same language. */
  hint(sentence: string, ...args: string[]): Line[]
}

/** What an output writes to, and how it is seen there. */
export interface OutputParts {
  language: Language
  json: boolean
  streams: { out: (text: string) => void; err: (text: string) => void; drained: () => Promise<void> }
  screens: { out: Screen; err: Screen }
  /** How the program is called, with the options that every command of this sitting has. */
  calledWith: { program: string; args: readonly string[] }
}

/** An output in one language on the given streams. */
export function createOutput({ language, json, streams, screens, calledWith }: OutputParts): Output {
  const texts = createTexts(language)
  const say = sayingIn(texts, language)
  const laidOut = (line: Line) => `${layOut(line, screens.out)}\n`
  /** Writes pieces as fast as they are read, so that they never pile up. */
  const pour = async (pieces: Iterable<string>): Promise<void> => {
    for (const piece of pieces) {
      streams.out(piece)
      await streams.drained()
    }
  }
  return {
    language,
    json,
    isTerminal: !json && screens.out.columns !== null,
    say,
    text: (key, ...values) => say(message(key, ...values)),
    inTurn: (statements) => inTurn(statements, language),
    words: { language, word: wordsIn(texts, language) },
    pick: (localized) => localized[language],
    async print(value, lines) {
      if (!json) return streams.out(lines().map(laidOut).join(''))
      await pour(asciiJsonPieces(value))
      streams.out('\n')
    },
    async printEach(values, lines) {
      if (!json) {
        for (const line of lines()) streams.out(laidOut(line))
        return
      }
      let before = '['
      for (const value of values) {
        streams.out(`${before}\n  `)
        await pour(asciiJsonPieces(value, '  '))
        before = ','
      }
      streams.out(before === '[' ? '[]\n' : '\n]\n')
    },
    show: (line) => streams.out(laidOut(line)),
    record: (value) => streams.out(`${asciiJson(value)}\n`),
    tell: (line) => streams.err(`${layOut(line, screens.err)}\n`),
    hint: (sentence, ...args) => [sentence, commandRow(calledWith, args)],
  }
}

function commandRow({ program, args: always }: OutputParts['calledWith'], args: readonly string[]): Row {
  const words = [...always, ...args].map((arg) => shellWord(arg))
  return wholeRow(2, toned('command', [program, ...words].join(' ')))
}
