import MiniSearch from 'minisearch'
import { longestWord, wordsOf } from './plain-text.ts'
import type { SearchTerms } from './search-terms.ts'
import type { Text } from './searchable-case.ts'

/** What the words of a text say about one subject. */
export interface WordHit {
  subject: number
  /** How well the words fit, for comparing hits of the same text. */
  score: number
  /** The text's own words that fit. */
  words: string[]
}

const fields = ['symptoms', 'titles', 'causes', 'steps', 'messages', 'names'] as const

/** The texts of a subject in which words are looked up. */
export type WordDocument = Record<Exclude<(typeof fields)[number], 'names'>, readonly Text[]> & {
  names: readonly string[]
}

/** How a question is to be read. */
interface WordQuestion {
  /** Words with typing mistakes count too. */
  forgiving: boolean
  /** Makes the scores of a subject count less (below 1), when it is less likely here. */
  prior: (subject: number) => number
}

/** Finds subjects by their words. Returns the best first, nothing that shares but a word or falls far behind the best. */
export type WordSearch = (text: string, question: WordQuestion) => WordHit[]

const mostWords = 80
/** Looking for words that are spelt nearly the same is slow, so only so many unknown words of a text are tried. */
const mostUnknown = 8
const leastWords = 2
/** A single word counts when few subjects know it and it is nearly the whole text, or a name that stands in it. */
const mostBesideOneWord = 2
const rareFor = (documents: number) => Math.max(3, documents * 0.06)
const leastOfBest = 0.5

/** Builds the word index over the given documents; subjects are their places in the list. */
export function buildWordSearch(documents: readonly WordDocument[], terms: SearchTerms): WordSearch {
  const index = new MiniSearch<{ id: number } & Record<string, unknown>>({
    fields: [...fields],
    tokenize: (text) => text.split(' ').filter((term) => term !== ''),
    processTerm: (term) => term,
    searchOptions: {
      boost: { symptoms: 3, titles: 3, causes: 2, steps: 1, messages: 1, names: 2 },
      bm25: { k: 1.2, b: 0.5, d: 0.5 },
      combineWith: 'OR',
    },
  })
  const spread = new Map<string, number>()
  for (const [id, document] of documents.entries()) {
    const byField = fields.map((field) => [field, termsIn(document, field, terms)] as const)
    for (const term of new Set(byField.flatMap(([, found]) => found))) spread.set(term, (spread.get(term) ?? 0) + 1)
    index.add({ id, ...Object.fromEntries(byField.map(([field, found]) => [field, found.join(' ')])) })
  }
  const isRare = (term: string) => (spread.get(term) ?? 0) <= rareFor(documents.length)

  return (text, { forgiving, prior }) => {
    const asked = terms.ofQuestion(text, forgiving).slice(0, mostWords)
    const unknown = asked.filter((word) => !word.terms.some((term) => spread.has(term)))
    const tried = new Set(forgiving ? unknown.flatMap(spelledTerms).slice(0, mostUnknown) : [])
    const saidBy = new Map(asked.flatMap(({ said, terms: all }) => all.map((term) => [term, said] as const)))
    const isNearlyAll = asked.length === 1 && wordsOf(text).length <= 1 + mostBesideOneWord
    const mayStandAlone = (term: string) => isRare(term) && (isNearlyAll || term.startsWith('='))
    const hits = index
      .search([...saidBy.keys()].join(' '), {
        fuzzy: (term) => (tried.has(term) ? 0.2 : false),
        maxFuzzy: 2,
        prefix: (term) => tried.has(term),
      })
      .map(({ id, queryTerms, score }) => ({
        subject: Number(id),
        score: score * prior(Number(id)),
        words: [...new Set(queryTerms.map((term) => saidBy.get(term) ?? term))],
        alone: queryTerms.some(mayStandAlone),
      }))
      .filter(({ words, alone }) => words.length >= leastWords || alone)
      .sort((one, other) => other.score - one.score)
    const best = hits[0]?.score ?? 0
    return hits
      .filter(({ score }) => score >= best * leastOfBest)
      .map(({ subject, score, words }) => ({ subject, score, words: words.slice(0, 8) }))
  }
}

function termsIn(document: WordDocument, field: (typeof fields)[number], terms: SearchTerms): string[] {
  return field === 'names' ? document.names.flatMap(terms.ofName) : document[field].flatMap(terms.ofText)
}

function spelledTerms({ said, terms }: { said: string; terms: readonly string[] }): string[] {
  const first = terms[0]
  return first !== undefined && said.length > 4 && said.length <= longestWord ? [first] : []
}
