import { commandNames } from './command-secrets.ts'
import { type FoundWord, wordFinder } from './label-finder.ts'
import { valueNames } from './named-values.ts'
import type { TextReader } from './text-reader.ts'

let finder: ReturnType<typeof wordFinder> | null = null

/**
 * The label, command or word for a value that begins at a place of a text; `null` when none does. The search is made at the first
 * question, so that a program that redacts nothing does not pay for it.
 */
export function findWord(reader: TextReader, at: number): FoundWord | null {
  finder ??= wordFinder(commandNames, valueNames)
  return finder(reader, at)
}
