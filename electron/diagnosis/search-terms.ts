import { stemmer as dutchStem } from '@orama/stemmers/dutch'
import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as frenchStem } from '@orama/stemmers/french'
import type { Language } from '../../shared/model/language.ts'
import { partsOfCompound } from './compounds.ts'
import type { FindConcepts } from './concepts.ts'
import { longestWord } from './plain-text.ts'
import type { Text } from './searchable-case.ts'
import { searchedWords } from './searched-words.ts'
import { Spelling } from './spelling.ts'
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
  /** The words of a question, each once, in their order. `forgiving`: mistyped ones count as the words they were meant to be. */
  ofQuestion(text: string, forgiving: boolean): AskedWord[]
}

const stemIn: Record<Language, (word: string) => string> = { en: englishStem, fr: frenchStem, nl: dutchStem }

/** Looking for the word that was meant is slow, so only so many words of a question are tried. */
const mostMistyped = 8
/** A text of so many words is no sentence. */
const fewWords = 3

/**
 * Builds the reader of terms over the known concepts; `dutch` are the words of which Dutch may have made longer ones. It learns names and
 * words as they are given to it.
 */
export function buildSearchTerms(findConcepts: FindConcepts, dutch: ReadonlySet<string>): SearchTerms {
  const names = new Set<string>()
  const spelling = new Spelling()
  const stems: Record<Language, Map<string, string>> = { en: new Map(), fr: new Map(), nl: new Map() }
  const known = new Set<string>()
  const learnedStem = (word: string, language: Language) => {
    spelling.learn(word)
    const learned = stems[language].get(word) ?? stemOf(word, language)
    stems[language].set(word, learned)
    known.add(learned)
    return learned
  }
  const partsOf = (word: string) => (isMeaningful(word) ? partsOfCompound(word, dutch) : [])
  const conceptsOf = (words: readonly string[]) => findConcepts(words).map(({ concept }) => `#${concept}`)
  const isKnown = (word: string, languages: readonly Language[]) =>
    !isMeaningful(word) ||
    names.has(word) ||
    languages.some((language) => known.has(stemOf(word, language))) ||
    findConcepts([word]).length > 0
  return {
    ofText({ language, text }) {
      const words = searchedWords(text)
      const parts = language === 'nl' ? words.flatMap(partsOf) : []
      return [
        ...[...words, ...parts].filter(isMeaningful).map((word) => learnedStem(word, language)),
        ...parts.flatMap((part) => conceptsOf([part])),
        ...conceptsOf(words),
      ]
    },
    ofName(name) {
      const [word, ...more] = searchedWords(name.replace(/\.(exe|dll|sys)$/i, ''))
      if (word === undefined || more.length > 0 || word.length < 3) return []
      names.add(word)
      return [`=${word}`]
    },
    ofQuestion(text, forgiving) {
      const written = searchedWords(text)
      // English is added because much of what people say about servers is English in every language.
      const languages = [...new Set([...languagesOf(written), 'en' as const])]
      let tries = forgiving ? mostMistyped : 0
      const words = written.map((word) => {
        if (tries === 0 || isKnown(word, languages)) return word
        tries--
        return spelling.meantBy(word) ?? word
      })
      const asked = new Map<string, Set<string>>()
      const note = (said: string, ...terms: string[]) => {
        const noted = asked.get(said) ?? new Set()
        for (const term of terms) noted.add(term)
        asked.set(said, noted)
      }
      for (const [index, word] of words.entries()) {
        const said = written[index] ?? word
        if (names.has(word)) note(said, `=${word}`)
        // In the middle of a sentence a number counts or measures something; at its beginning people put the code, or it is all they say.
        const isAmount = index > 0 && words.length > fewWords && /^\d+$/.test(word)
        if (isMeaningful(word) && !isAmount) note(said, ...languages.map((language) => stemOf(word, language)))
        const parts = languages.includes('nl') ? partsOf(word) : []
        for (const part of parts) note(part, stemOf(part, 'nl'), ...conceptsOf([part]))
      }
      for (const { concept, from, to } of findConcepts(words)) note(written.slice(from, to).join(' '), `#${concept}`)
      return [...asked].map(([said, terms]) => ({ said, terms: [...terms] }))
    },
  }
}

/** Codes have so many digits; other numbers count or measure something. */
const codeNumber = /^\d{3,6}$/

function stemOf(word: string, language: Language): string {
  return /\d/.test(word) ? word : stemIn[language](word)
}

function isMeaningful(word: string): boolean {
  if (/^\d+$/.test(word)) return codeNumber.test(word)
  return word.length > 1 && word.length <= longestWord && !isStopWord(word)
}
