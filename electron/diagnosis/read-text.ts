import { eachWord, longestWord } from './plain-text.ts'

/** The words that triage knows, each with a number from 1; 0 is any other word. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()

  /** The number of a plain word, given out when it is new. */
  add(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#numbers.size + 1
    this.#numbers.set(word, number)
    return number
  }

  /** The number of a plain word, 0 when triage does not know it. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? 0
  }
}

/** A piece of text cut into words once; everything that looks for evidence reads these arrays. */
export interface ReadText {
  plain: string
  count: number
  /** Per word its number in the vocabulary, and where it stands in `plain`. */
  numbers: Int32Array
  starts: Int32Array
  ends: Int32Array
}

/** Cuts a plain text into numbered words. */
export function readText(plain: string, vocabulary: Vocabulary): ReadText {
  let room = Math.max(16, plain.length >> 2)
  let numbers = new Int32Array(room)
  let starts = new Int32Array(room)
  let ends = new Int32Array(room)
  let count = 0
  eachWord(plain, (start, end) => {
    if (count === room) {
      room *= 2
      numbers = grown(numbers, room)
      starts = grown(starts, room)
      ends = grown(ends, room)
    }
    numbers[count] = end - start > longestWord ? 0 : vocabulary.numberOf(plain.slice(start, end))
    starts[count] = start
    ends[count] = end
    count++
  })
  return { plain, count, numbers, starts, ends }
}

function grown(from: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room)
  larger.set(from)
  return larger
}

/** The text of one word; empty beyond either end. */
export function wordAt(text: ReadText, index: number): string {
  return index < 0 || index >= text.count ? '' : text.plain.slice(text.starts[index], text.ends[index])
}

/** What stands between a word and the one before it. */
export function gapBefore(text: ReadText, index: number): string {
  return text.plain.slice(index > 0 ? text.ends[index - 1] : 0, text.starts[index])
}

const pieceSize = 1_000_000
const overlap = 8_000

/**
 * Cuts a text of any size into pieces that fit in memory. Pieces overlap by more than the longest message, and begin at a blank
 * so that no number is cut in two.
 */
export function* piecesOf(text: string): Generator<string> {
  if (text.length <= pieceSize + overlap) {
    yield text
    return
  }
  for (let start = 0; start < text.length; start += pieceSize) {
    const from = start === 0 ? 0 : afterBlank(text, start)
    const to = start + pieceSize + overlap
    yield text.slice(from, to >= text.length ? text.length : afterBlank(text, to))
  }
}

function afterBlank(text: string, at: number): number {
  for (let place = at; place > at - 1_000; place--) if (/\s/.test(text.charAt(place - 1))) return place
  return at
}
