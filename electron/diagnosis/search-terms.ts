import { stemmer as dutchStem } from '@orama/stemmers/dutch'
import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as frenchStem } from '@orama/stemmers/french'
import type { Language } from '../../shared/model/language.ts'
import type { FindConcepts } from './concepts.ts'
import { longestWord, wordsOf } from './plain-text.ts'
import type { Text } from './searchable-case.ts'
import { isStopWord, languagesOf } from './stop-words.ts'

/** A word or a phrase of a question, with every term under which a text may know it. */
interface AskedWord {
  said: string
  terms: readonly string[]
}

/** Turns texts into the terms by which they are compared: stems, concepts (`#`) and exact names (`=`). */
export interface SearchTerms {
  ofText(text: Text): string[]
  ofName(name: string): string[]
  /** The words of a question, each once, in their order. */
  ofQuestion(text: string): AskedWord[]
}

const stemIn: Record<Language, (word: string) => string> = { en: englishStem, fr: frenchStem, nl: dutchStem }

/** Builds the reader of terms over the known concepts. It learns names as they are given to it. */
export function buildSearchTerms(findConcepts: FindConcepts): SearchTerms {
  const names = new Set<string>()
  const stems: Record<Language, Map<string, string>> = { en: new Map(), fr: new Map(), nl: new Map() }
  const rememberedStem = (word: string, language: Language) => {
    const known = stems[language].get(word)
    if (known !== undefined) return known
    const found = stemOf(word, language)
    stems[language].set(word, found)
    return found
  }
  return {
    ofText({ language, text }) {
      const words = wordsOf(text)
      return [
        ...words.filter(isMeaningful).map((word) => rememberedStem(word, language)),
        ...findConcepts(words).map(({ concept }) => `#${concept}`),
      ]
    },
    ofName(name) {
      const [word, ...more] = wordsOf(name.replace(/\.(exe|dll|sys)$/i, ''))
      if (word === undefined || more.length > 0 || word.length < 3) return []
      names.add(word)
      return [`=${word}`]
    },
    ofQuestion(text) {
      const words = wordsOf(text)
      // English is added because much of what people say about servers is English in every language.
      const languages = new Set([...languagesOf(words), 'en' as const])
      const asked = new Map<string, Set<string>>()
      const note = (said: string, ...terms: string[]) => {
        const known = asked.get(said) ?? new Set()
        for (const term of terms) known.add(term)
        asked.set(said, known)
      }
      for (const word of words) {
        if (names.has(word)) note(word, `=${word}`)
        if (isMeaningful(word)) note(word, ...[...languages].map((language) => stemOf(word, language)))
      }
      for (const { concept, from, to } of findConcepts(words)) note(words.slice(from, to).join(' '), `#${concept}`)
      return [...asked].map(([said, terms]) => ({ said, terms: [...terms] }))
    },
  }
}

function stemOf(word: string, language: Language): string {
  return /\d/.test(word) ? word : stemIn[language](word)
}

function isMeaningful(word: string): boolean {
  return word.length > 1 && word.length <= longestWord && !/^\d+$/.test(word) && !isStopWord(word)
}
