import { productOf } from '../../shared/model/case.ts'
import type { IndexEntry } from '../../shared/model/code-index.ts'
import type { Concepts } from '../../shared/model/concepts.ts'
import type { Diagnosis } from '../../shared/model/diagnosis.ts'
import { CodeTable, type FoundCode } from './code-table.ts'
import { dutchWords } from './compounds.ts'
import { buildConcepts } from './concepts.ts'
import { codeEvidence, listingEvidence, messageEvidence, partEvidence } from './evidence.ts'
import { MessageParts } from './message-parts.ts'
import { type FoundMessage, type MessagePattern, MessagePatterns, withoutRepeats } from './message-patterns.ts'
import { namedProducts } from './named-products.ts'
import { plainText } from './plain-text.ts'
import { otherSubjects, productWords } from './product-words.ts'
import { rank } from './ranking.ts'
import { piecesOf, type ReadText, readText, Vocabulary } from './read-text.ts'
import { buildSearchTerms } from './search-terms.ts'
import type { SearchableCase } from './searchable-case.ts'
import { type Subject, subjectsOf, wordDocument } from './subjects.ts'
import { unwrapped } from './unwrapped.ts'
import { buildWordSearch } from './word-search.ts'
import { listedWriters } from './writer-listing.ts'

/** What triage knows: the cases, the index of codes that have no case of their own, and different words for one thing. */
export interface TriageKnowledge {
  cases: readonly SearchableCase[]
  codes: readonly IndexEntry[]
  concepts: Concepts
}

/** Ranks known problems by a pasted text. Pure: the same text gives the same result, nothing is read or kept. */
export interface Triage {
  /**
   * Takes a text of any size and kind. The list is empty where nothing fits well enough. `roles`: what this server
   * is (`mars`, `mabs`, …), when that is known; cases of other servers then stand behind equal ones, because texts come from elsewhere too.
   */
  diagnose(text: string, roles?: readonly string[]): Diagnosis
  /**
   * The same for a line of a backup product's log: by its codes and messages alone, which count as that product's. A message of which only
   * a smaller part stands there does not count.
   */
  recognise(line: string): Diagnosis
}

/** In longer texts words alone prove nothing, so only codes and messages count there. */
const mostWordsForSearch = 400

/** So much do the words of a case count that belongs to another kind of server. */
const priorElsewhere = 0.6

/** So much do they count when the text names another product. */
const priorUnnamed = 0.7

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
    for (const { language, text } of texts) messages.add({ subject, language, text })
  }
  const parts = new MessageParts(messages.all())
  const findConcepts = buildConcepts(knowledge.concepts)
  const documents = subjects.map(wordDocument)
  const texts = documents.flatMap(({ names, ...said }) => Object.values(said).flat())
  const searchWords = buildWordSearch(documents, buildSearchTerms(findConcepts, dutchWords(texts)))

  const read = (text: string, roles: readonly string[] | undefined, isLog: boolean): Diagnosis => {
    const foundCodes = new Map<string, FoundCode>()
    const foundMessages = new Map<MessagePattern, FoundMessage>()
    const about = { words: 0, aboutBackup: isLog, aboutOther: false }
    const findIn = (piece: string): ReadText => {
      const words = readText(plainText(piece), vocabulary)
      codes.find(words, foundCodes)
      messages.find(words, foundMessages)
      about.aboutBackup ||= words.numbers.some((number) => products.has(number))
      about.aboutOther ||= words.numbers.some((number) => others.has(number))
      return words
    }
    let whole: ReadText | null = null
    for (const piece of piecesOf(text)) {
      const words = findIn(piece)
      whole = about.words === 0 ? words : null
      about.words += words.count
    }
    const joined = !isLog && foundMessages.size === 0 ? unwrapped(text) : null
    if (joined !== null) whole = findIn(joined)
    const coded = new Set([...foundCodes.values()].flatMap(({ owners }) => owners))
    const setting = { subjects, coded, ...about }
    const evidence = [
      ...withoutRepeats(foundMessages.values()).map((found) => messageEvidence(found, setting)),
      ...[...foundCodes.values()].map((found) => codeEvidence(found, setting)),
      ...listingEvidence(listedWriters(text), subjects),
    ]
    const isShort = about.words <= mostWordsForSearch
    if (whole && isShort && !evidence.some(({ grade }) => grade >= 2)) {
      const partly = parts.find(whole).map((found) => partEvidence(found, setting))
      evidence.push(...partly.filter(({ grade }) => !isLog || grade >= 2))
    }
    const isElsewhere = elsewhere(subjects, roles)
    const readWords = (forgiving: boolean) => {
      if (isLog || !isShort || (about.aboutOther && !about.aboutBackup)) return []
      const asked = joined ?? text
      const isUnnamed = ofOtherProduct(subjects, namedProducts(asked, findConcepts))
      const prior = (subject: number) =>
        (isElsewhere(subject) ? priorElsewhere : 1) * (isUnnamed(subject) ? priorUnnamed : 1)
      return searchWords(asked, { forgiving, prior })
    }
    return { matches: rank(subjects, evidence, readWords, isElsewhere) }
  }
  return {
    diagnose: (text, roles) => read(text, roles, false),
    recognise: (line) => read(line, undefined, true),
  }
}

/** Tells which subjects are cases of another kind of server than this one; none is while nothing is known of this one. */
function elsewhere(subjects: readonly Subject[], roles: readonly string[] = []): (subject: number) => boolean {
  const here = new Set(['any', ...roles])
  return (subject) => {
    const from = subjects[subject]?.from
    return roles.length > 0 && from?.kind === 'case' && !from.case.roles.some((role) => here.has(role))
  }
}

/** Tells which subjects belong to other products than the named ones; none does while none is named. */
function ofOtherProduct(subjects: readonly Subject[], named: ReadonlySet<string>): (subject: number) => boolean {
  return (subject) => {
    const from = subjects[subject]?.from
    if (from === undefined || named.size === 0) return false
    return !named.has(from.kind === 'case' ? productOf(from.case.id) : from.entry.product)
  }
}
