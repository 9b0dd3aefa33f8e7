import type { Language } from '../../shared/model/language.ts'
import { wordsOf } from './plain-text.ts'
import type { ReadText, Vocabulary } from './read-text.ts'

/** Whose message it is, and the message as it was written down. */
export interface MessageOwner {
  subject: number
  language: Language
  text: string
  /** False where the message was found without the `(ID: …)` it is written with. */
  exact: boolean
}

/** A message as a sequence of words; owners share it when their words are the same. */
export interface MessagePattern {
  /** Runs of word numbers; between two runs a placeholder stands for a few words. */
  runs: number[][]
  words: string[]
  owners: MessageOwner[]
}

/** A message found in a text. */
export interface FoundMessage {
  pattern: MessagePattern
  /** The message stands somewhere in the text without being part of a longer message. */
  free: boolean
}

const placeholder = /%(?:[A-Za-z]\w*|\d);?|<[A-Za-z][\w .-]*>/
const longestPlaceholder = 24
const fewestWordsWithoutId = 4

/** The messages of all cases, found by their first words. */
export class MessagePatterns {
  readonly #vocabulary: Vocabulary
  readonly #bySpelling = new Map<string, MessagePattern>()
  readonly #byStart = new Map<string, MessagePattern[]>()
  /** Per word number the lengths of the starts (1 to 3 words) that begin with it. */
  readonly #startLengths = new Map<number, Set<number>>()

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Learns a message; its `(ID: …)` may be missing in the texts where it is looked for. */
  add(message: Omit<MessageOwner, 'exact'>): void {
    const owner = { ...message, exact: true }
    const runs = owner.text
      .split(new RegExp(placeholder, 'g'))
      .map(wordsOf)
      .filter((run) => run.length > 0)
    this.#addRuns(runs, owner)
    const without = runs.map(withoutId).filter((run) => run.length > 0)
    const shorter = without.flat().length < runs.flat().length
    if (shorter && without.flat().length >= fewestWordsWithoutId) this.#addRuns(without, { ...owner, exact: false })
  }

  #addRuns(runs: string[][], owner: MessageOwner): void {
    const [first] = runs
    if (!first) return
    const spelling = runs.map((run) => run.join(' ')).join(' * ')
    const known = this.#bySpelling.get(spelling)
    if (known) {
      if (!known.owners.some((other) => other.subject === owner.subject)) known.owners.push(owner)
      return
    }
    const numbers = runs.map((run) => run.map((word) => this.#vocabulary.add(word)))
    const pattern: MessagePattern = { runs: numbers, words: runs.flat(), owners: [owner] }
    this.#bySpelling.set(spelling, pattern)
    const start = (numbers[0] ?? []).slice(0, 3)
    const bucket = this.#byStart.get(start.join(' '))
    if (bucket) bucket.push(pattern)
    else this.#byStart.set(start.join(' '), [pattern])
    const lengths = this.#startLengths.get(start[0] ?? 0)
    if (lengths) lengths.add(start.length)
    else this.#startLengths.set(start[0] ?? 0, new Set([start.length]))
  }

  /** All messages that were learnt. */
  all(): Iterable<MessagePattern> {
    return this.#bySpelling.values()
  }

  /** Adds the messages that stand in the text to those found before. */
  find(text: ReadText, found: Map<MessagePattern, FoundMessage>): void {
    const { numbers, count } = text
    let covered = 0
    for (let at = 0; at < count; at++) {
      const lengths = this.#startLengths.get(numbers[at] ?? 0)
      if (!lengths) continue
      const here: { pattern: MessagePattern; end: number }[] = []
      for (const length of lengths) {
        for (const pattern of this.#byStart.get(startKey(numbers, at, length)) ?? []) {
          const end = matchEnd(pattern.runs, text, at)
          if (end > 0) here.push({ pattern, end })
        }
      }
      const longest = Math.max(0, ...here.map((hit) => hit.end))
      for (const { pattern, end } of here) {
        const free = end > covered && end === longest
        const before = found.get(pattern)
        if (!before) found.set(pattern, { pattern, free })
        else if (free) before.free = true
      }
      covered = Math.max(covered, longest)
    }
  }
}

/** Leaves out what repeats: a message found without its id where the same message was found with it. */
export function withoutRepeats(found: Iterable<FoundMessage>): FoundMessage[] {
  const all = [...found]
  const keyOf = ({ subject, text }: MessageOwner) => `${subject} ${text}`
  const whole = new Set(all.flatMap(({ pattern, free }) => (free ? pattern.owners.map(keyOf) : [])))
  return all.flatMap(({ pattern, free }) => {
    const owners = free ? pattern.owners : pattern.owners.filter((owner) => !whole.has(keyOf(owner)))
    return owners.length === 0 ? [] : [{ pattern: { ...pattern, owners }, free }]
  })
}

function withoutId(run: string[]): string[] {
  const at = run.findIndex((word, index) => word === 'id' && /^\d{3,6}$/.test(run[index + 1] ?? ''))
  return at < 0 ? run : [...run.slice(0, at), ...run.slice(at + 2)]
}

function startKey(numbers: Int32Array, at: number, length: number): string {
  if (length === 1) return `${numbers[at]}`
  return length === 2 ? `${numbers[at]} ${numbers[at + 1]}` : `${numbers[at]} ${numbers[at + 1]} ${numbers[at + 2]}`
}

/** The word after the match that begins at `at`, 0 when the pattern does not fit there. */
function matchEnd(runs: number[][], text: ReadText, at: number): number {
  let place = at
  for (const [index, run] of runs.entries()) {
    const last = index === 0 ? place : Math.min(place + longestPlaceholder, text.count - run.length)
    while (place <= last && !fits(run, text, place)) place++
    if (place > last) return 0
    place += run.length
  }
  return place
}

function fits(run: number[], { numbers, count }: ReadText, at: number): boolean {
  if (at + run.length > count) return false
  for (let index = 0; index < run.length; index++) if (numbers[at + index] !== run[index]) return false
  return true
}
