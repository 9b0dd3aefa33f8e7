import type { Concepts } from '../../shared/model/concepts.ts'
import { searchedWords } from './searched-words.ts'

/** A concept that some neighbouring words of a text name: the words from `from` up to but not including `to`. */
interface FoundConcept {
  concept: string
  from: number
  to: number
}

/** Finds the concepts that plain words name. */
export type FindConcepts = (words: readonly string[]) => FoundConcept[]

interface Phrase {
  concept: string
  words: readonly PhraseWord[]
}

interface PhraseWord {
  start: string
  anyEnding: boolean
}

const anyEndingMark = 'ʘ'
/** Beginnings are kept by so many letters, so that each word is held against few of them. */
const sharedLetters = 2

/** Learns the words of all concepts; accents, capitals and hyphens make no difference. */
export function buildConcepts(concepts: Concepts): FindConcepts {
  const byWord = new Map<string, Phrase[]>()
  const byBeginning = new Map<string, Phrase[]>()
  for (const [concept, phrases] of Object.entries(concepts)) {
    for (const phrase of phrases) {
      const words = phraseWords(phrase)
      const [first] = words
      if (!first) continue
      const [table, key] = first.anyEnding ? [byBeginning, first.start.slice(0, sharedLetters)] : [byWord, first.start]
      table.set(key, [...(table.get(key) ?? []), { concept, words }])
    }
  }
  return (words) => {
    const found: FoundConcept[] = []
    for (const [from, word] of words.entries()) {
      for (const phrases of [byWord.get(word), byBeginning.get(word.slice(0, sharedLetters))]) {
        for (const { concept, words: phrase } of phrases ?? []) {
          if (fits(phrase, words, from)) found.push({ concept, from, to: from + phrase.length })
        }
      }
    }
    return found
  }
}

function fits(phrase: readonly PhraseWord[], words: readonly string[], from: number): boolean {
  return phrase.every(({ start, anyEnding }, index) => {
    const word = words[from + index]
    return word !== undefined && (anyEnding ? word.startsWith(start) : word === start)
  })
}

function phraseWords(phrase: string): PhraseWord[] {
  // A star becomes a letter that stands in no word, so that it stays with its word.
  return searchedWords(phrase.replaceAll('*', anyEndingMark)).map((word) => ({
    start: word.replace(anyEndingMark, ''),
    anyEnding: word.endsWith(anyEndingMark),
  }))
}
