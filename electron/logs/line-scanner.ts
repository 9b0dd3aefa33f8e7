import type { LineSearch } from './line-search.ts'
import { type LogEncoding, logEncodingOf, narrowed, textOf } from './log-bytes.ts'

/** A line that is worth a look. A very long one is cut to the part around what was found. */
export interface FoundLine {
  /** From 1. */
  number: number
  text: string
  /** The lines before it, nearest first, as far as they are at hand: a line without a time has that of one of these. */
  before: () => Iterable<string>
}

const chunkSize = 1 << 18
/** A line that is longer is looked at in parts; twice as many bytes in UTF-16. */
const longestLine = 64 * 1024
/** So much of a part is looked at again with the next one, so that a message across the cut is found. */
const overlap = 4 * 1024
const mostLinesBefore = 40
const newline = 10

/** So many bytes must a search have room for. */
export const scanRoom = chunkSize + 2 * (longestLine + overlap)

/**
 * Looks through the bytes of one log for lines that hold something known. Memory is the buffers of the search, however long the log or a
 * line of it is; no other scanner uses them meanwhile.
 * Ask for `room`, fill it, say how much with `take`, and call `end` at the end.
 */
export class LineScanner {
  readonly #search: LineSearch
  readonly #visit: (line: FoundLine) => void
  readonly #bytes: Buffer
  #encoding: LogEncoding | null = null
  /** Bytes at hand, of which those before `#seen` units were looked at before. */
  #length = 0
  #seen = 0
  /** The number of the line in which the bytes at hand begin. */
  #line = 1
  /** False once the beginning has shown that this is no text. */
  isText = true

  constructor(search: LineSearch, visit: (line: FoundLine) => void) {
    this.#search = search
    this.#bytes = search.bytes
    this.#visit = visit
  }

  /** Where the next bytes go. */
  room(): Uint8Array {
    return this.#bytes.subarray(this.#length, this.#length + chunkSize)
  }

  /** Looks at the bytes that were put into `room`. */
  take(count: number): void {
    this.#length += count
    if (this.#length >= chunkSize) this.#scan(false)
  }

  /** Looks at what is left: the last line may have no end. */
  end(): void {
    this.#scan(true)
  }

  #scan(isEnd: boolean): void {
    this.#encoding ??= logEncodingOf(this.#bytes.subarray(0, this.#length))
    const encoding = this.#encoding
    if (encoding === null) this.isText = this.#length === 0
    if (encoding === null) return
    const { units, count } = this.#units(encoding)
    const lastEnd = units.subarray(0, count).lastIndexOf(newline) + 1
    const isTooLong = count - lastEnd > longestLine
    const to = isEnd || isTooLong ? count : lastEnd
    this.#findIn(units, to, encoding)
    const keptFrom = isTooLong ? to - overlap : to
    this.#line += this.#search.newlines({ bytes: units, from: 0, to: keptFrom })
    this.#seen = to - keptFrom
    this.#bytes.copyWithin(0, keptFrom * encoding.width, this.#length)
    this.#length -= keptFrom * encoding.width
  }

  #units(encoding: LogEncoding): { units: Buffer; count: number } {
    if (encoding.width === 1) return { units: this.#bytes, count: this.#length }
    const { narrow } = this.#search
    return { units: narrow, count: narrowed(this.#bytes, this.#length, narrow, encoding) }
  }

  #findIn(units: Buffer, to: number, encoding: LogEncoding): void {
    const places = new Map<number, Place>()
    for (const pass of this.#search.passes) {
      let covered = 0
      pass.find({ bytes: units, from: 0, to }, (at) => {
        if (at < covered) return
        const place = placeOf(units, at, to)
        covered = place.to
        if (!places.has(place.from)) places.set(place.from, place)
      })
    }
    let counted = 0
    let number = this.#line
    for (const { from, to: end } of [...places.values()].sort((one, other) => one.from - other.from)) {
      number += this.#search.newlines({ bytes: units, from: counted, to: from })
      counted = from
      // What ends before what is new was looked at the last time.
      if (end <= this.#seen) continue
      const before = () => this.#before(units, from, encoding)
      this.#visit({ number, text: this.#text(from, end, encoding), before })
    }
  }

  #text(from: number, to: number, encoding: LogEncoding): string {
    const { width } = encoding
    const text = textOf(this.#bytes.subarray(from * width, to * width), encoding)
    return text.endsWith('\r') ? text.slice(0, -1) : text
  }

  *#before(units: Buffer, start: number, encoding: LogEncoding): Generator<string> {
    let end = start - 1
    for (let count = 0; count < mostLinesBefore && end > 0; count++) {
      const from = units.lastIndexOf(newline, end - 1) + 1
      yield this.#text(from, Math.min(end, from + 200), encoding)
      end = from - 1
    }
  }
}

/** The part of a line around a place, in units. */
interface Place {
  from: number
  to: number
}

/** The line around a place, of a line that is too long the part. */
function placeOf(units: Buffer, at: number, end: number): Place {
  const farBack = Math.max(0, at - longestLine)
  const farOn = Math.min(end, at + longestLine)
  const from = at === 0 ? 0 : Math.max(farBack, units.lastIndexOf(newline, at - 1) + 1)
  const on = units.indexOf(newline, at)
  const to = on < 0 ? farOn : Math.min(farOn, on)
  if (to - from <= longestLine) return { from, to }
  return { from: Math.max(from, at - overlap), to: Math.min(to, at + overlap) }
}
