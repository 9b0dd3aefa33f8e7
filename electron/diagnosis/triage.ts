import type { Case } from '../../shared/model/case.ts'
import type { IndexEntry } from '../../shared/model/code-index.ts'
import type { Diagnosis } from '../../shared/model/diagnosis.ts'
import { languages } from '../../shared/model/language.ts'
import { CodeTable, type FoundCode } from './code-table.ts'
import { codeEvidence, messageEvidence } from './evidence.ts'
import { type FoundMessage, type MessagePattern, MessagePatterns, withoutRepeats } from './message-patterns.ts'
import { plainText } from './plain-text.ts'
import { otherSubjects, productWords } from './product-words.ts'
import { rank } from './ranking.ts'
import { piecesOf, readText, Vocabulary } from './read-text.ts'
import { subjectsOf, wordDocument } from './subjects.ts'
import { buildWordSearch } from './word-search.ts'

/** What triage knows: the cases, and the index of codes that have no case of their own. */
export interface TriageKnowledge {
  cases: readonly Case[]
  codes: readonly IndexEntry[]
}

/** Ranks known problems by a pasted text. Pure: the same text gives the same answer, nothing is read or kept. */
export interface Triage {
  /** Takes a text of any size and kind. No match is better than a wrong certainty: the list may be empty. */
  diagnose(text: string): Diagnosis
}

/** In longer texts words alone prove nothing, so only codes and messages count there. */
const mostWordsForSearch = 400

/** Learns codes, messages and words once; each diagnosis then reads its text a single time. */
export function buildTriage(knowledge: TriageKnowledge): Triage {
  const subjects = subjectsOf(knowledge.cases, knowledge.codes)
  const vocabulary = new Vocabulary()
  const codes = new CodeTable(vocabulary)
  const messages = new MessagePatterns(vocabulary)
  const products = new Set(productWords.map((word) => vocabulary.add(word)))
  const others = new Set(otherSubjects.map((word) => vocabulary.add(word)))
  for (const [subject, { codes: own, messages: texts }] of subjects.entries()) {
    for (const code of own) {
      if (!codes.add(code, subject)) messages.add({ subject, language: 'en', text: code })
    }
    for (const language of languages) for (const text of texts[language]) messages.add({ subject, language, text })
  }
  const searchWords = buildWordSearch(subjects.map(wordDocument))

  return {
    diagnose(text) {
      const foundCodes = new Map<string, FoundCode>()
      const foundMessages = new Map<MessagePattern, FoundMessage>()
      let words = 0
      let aboutBackup = false
      let aboutOther = false
      for (const piece of piecesOf(text)) {
        const read = readText(plainText(piece), vocabulary)
        codes.find(read, foundCodes)
        messages.find(read, foundMessages)
        words += read.count
        aboutBackup ||= read.numbers.some((number) => products.has(number))
        aboutOther ||= read.numbers.some((number) => others.has(number))
      }
      const coded = new Set([...foundCodes.values()].flatMap(({ owners }) => owners))
      const setting = { subjects, words, aboutBackup, aboutOther, coded }
      const evidence = [
        ...withoutRepeats(foundMessages.values()).map((found) => messageEvidence(found, setting)),
        ...[...foundCodes.values()].map((found) => codeEvidence(found, setting)),
      ]
      const readWords = (forgiving: boolean) => (words <= mostWordsForSearch ? searchWords(text, forgiving) : [])
      return { matches: rank(subjects, evidence, readWords) }
    },
  }
}
