import type { MessagePattern } from './message-patterns.ts'
import type { ReadText } from './read-text.ts'

/** A message of which a text holds a good part: it was cut, a word was changed or mistyped. */
export interface FoundPart {
  pattern: MessagePattern
  /** The share of the message that was found, up to 1. */
  share: number
}

const leastShare = 0.4
const leastParts = 2

/** Finds messages by every three words that stand beside each other in them. */
export class MessageParts {
  readonly #parts = new Map<number, MessagePattern[]>()
  readonly #sizes = new Map<MessagePattern, number>()

  constructor(patterns: Iterable<MessagePattern>) {
    for (const pattern of patterns) {
      const parts = new Set(pattern.runs.flatMap((run) => run.slice(2).map((_, at) => partAt(run, at))))
      this.#sizes.set(pattern, parts.size)
      for (const part of parts) this.#parts.set(part, [...(this.#parts.get(part) ?? []), pattern])
    }
  }

  /** The messages of which the text holds a good part, the fullest first. */
  find({ numbers, count }: ReadText): FoundPart[] {
    const seen = new Set<number>()
    for (let at = 0; at + 2 < count; at++) seen.add(partAt(numbers, at))
    const found = new Map<MessagePattern, number>()
    for (const part of seen) {
      for (const pattern of this.#parts.get(part) ?? []) found.set(pattern, (found.get(pattern) ?? 0) + 1)
    }
    return [...found]
      .map(([pattern, parts]) => ({ pattern, parts, share: parts / (this.#sizes.get(pattern) ?? parts) }))
      .filter(({ parts, share }) => parts >= leastParts && share >= leastShare)
      .sort((one, other) => other.share - one.share)
      .map(({ pattern, share }) => ({ pattern, share }))
  }
}

/** A number for three neighbouring words. Two different threes rarely get the same, and one alone proves nothing. */
function partAt(words: ArrayLike<number>, at: number): number {
  const first = Math.imul(words[at] ?? 0, 0x9e3779b1)
  return Math.imul(Math.imul(first + (words[at + 1] ?? 0), 0x85ebca6b) + (words[at + 2] ?? 0), 0xc2b2ae35)
}
