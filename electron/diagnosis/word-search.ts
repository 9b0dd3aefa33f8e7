import MiniSearch from 'minisearch'
import { longestWord, wordsOf } from './plain-text.ts'
import { stopWords } from './stop-words.ts'

/** What the words of a text say about one subject. */
export interface WordHit {
  subject: number
  /** The share of what the text says that this subject knows, 0 to 1; rare words weigh more. */
  coverage: number
  /** The subject's words that fit. */
  words: string[]
}

/** The texts of a subject in which words are looked up, all languages together. */
export interface WordDocument {
  id: number
  title: string
  text: string
}

/** Finds subjects by their words, if wanted forgiving typing mistakes. Answers best first, nothing below a sound share. */
export type WordSearch = (text: string, forgiving: boolean) => WordHit[]

const mostWords = 80
/** Looking for words that are spelt nearly the same is slow, so only so many unknown words of a text are tried. */
const mostUnknown = 8
const leastCoverage = 0.55
const leastWords = 3
/** One word is looked up only when it is nearly the whole text and few subjects have it. */
const mostBesideOneWord = 2
const mostForOneWord = (documents: number) => Math.max(3, documents * 0.06)

/** Builds the word index over the given documents. */
export function buildWordSearch(documents: readonly WordDocument[]): WordSearch {
  const index = new MiniSearch<WordDocument>({
    fields: ['title', 'text'],
    tokenize: (text) => meaningfulWords(text),
    processTerm: (word) => word,
    searchOptions: { boost: { title: 2 }, combineWith: 'OR' },
  })
  index.addAll(documents)
  const spread = countDocuments(documents)
  const weightOf = (word: string) => Math.log(1 + documents.length / ((spread.get(word) ?? 0) + 0.5))

  const mayStandAlone = (word: string, text: string) =>
    wordsOf(text).length <= 1 + mostBesideOneWord && (spread.get(word) ?? 0) <= mostForOneWord(documents.length)

  return (text, forgiving) => {
    const asked = [...new Set(meaningfulWords(text))].slice(0, mostWords)
    if (asked.length === 0) return []
    const unknown = asked.filter((word) => !spread.has(word))
    if (asked.length === 1 && !mayStandAlone(asked[0] ?? '', text)) return []
    const tried = new Set(forgiving ? unknown.filter((word) => word.length > 4).slice(0, mostUnknown) : [])
    const all = asked.reduce((sum, word) => sum + weightOf(word), 0)
    return index
      .search(asked.join(' '), {
        fuzzy: (word) => (tried.has(word) ? 0.2 : false),
        maxFuzzy: 2,
        prefix: (word) => tried.has(word),
      })
      .map((result) => {
        const covered = result.queryTerms.reduce((sum, word) => sum + weightOf(word), 0)
        return { subject: Number(result.id), coverage: covered / all, words: result.terms, score: result.score }
      })
      .filter(({ coverage, words }) => coverage >= leastCoverage && words.length >= Math.min(leastWords, asked.length))
      .sort((one, other) => other.coverage - one.coverage || other.score - one.score)
      .map(({ subject, coverage, words }) => ({ subject, coverage, words: words.slice(0, 8) }))
  }
}

function countDocuments(documents: readonly WordDocument[]): Map<string, number> {
  const spread = new Map<string, number>()
  for (const { title, text } of documents) {
    for (const word of new Set([...meaningfulWords(title), ...meaningfulWords(text)])) {
      spread.set(word, (spread.get(word) ?? 0) + 1)
    }
  }
  return spread
}

/** Words without numbers and stop words; a plural `s` is dropped, so that "writers" finds "writer". */
function meaningfulWords(text: string): string[] {
  return wordsOf(text)
    .filter((word) => word.length > 1 && word.length <= longestWord && !stopWords.has(word) && !/\d/.test(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
}
