import { FoundLine } from './found-line.ts'
import type { LineSearch } from './line-search.ts'
import { type LogEncoding, logEncodingOf, narrowed } from './log-bytes.ts'

const chunkSize = 1 << 18
/** A line that is longer is looked at in parts; twice as many bytes in UTF-16. */
const longestLine = 64 * 1024
/** So much of a part is looked at again with the next one, so that a message across the cut is found. */
const overlap = 4 * 1024
const newline = 10
const carriageReturn = 13

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
    const lastEnd = this.#search.lineStart({ bytes: units, from: 0, to: count })
    const isTooLong = count - lastEnd > longestLine
    const to = isEnd || isTooLong ? count : lastEnd
    // A number at the end must not go on with what was there before.
    units[count] = newline
    const keptFrom = isTooLong ? to - overlap : to
    this.#line = this.#findIn(units, to, keptFrom, encoding)
    this.#seen = to - keptFrom
    this.#bytes.copyWithin(0, keptFrom * encoding.width, this.#length)
    this.#length -= keptFrom * encoding.width
  }

  #units(encoding: LogEncoding): { units: Buffer; count: number } {
    if (encoding.width === 1) return { units: this.#bytes, count: this.#length }
    const { narrow } = this.#search
    return { units: narrow, count: narrowed(this.#bytes, this.#length, narrow, encoding) }
  }

  /** Shows the lines up to a place in which something stands; returns the number of the line that begins at `keptFrom`. */
  #findIn(units: Buffer, to: number, keptFrom: number, encoding: LogEncoding): number {
    let covered = 0
    let counted = 0
    let number = this.#line
    for (const at of this.#search.places({ bytes: units, from: 0, to })) {
      if (at < covered) continue
      const part = this.#partAround(units, at, to)
      covered = part.isCut ? part.to - overlap / 2 : part.to
      // What ends before what is new was looked at the last time.
      if (part.to <= this.#seen) continue
      if (part.from > counted) {
        number += this.#search.newlines({ bytes: units, from: counted, to: part.from })
        counted = part.from
      }
      const end = part.to > part.from && units[part.to - 1] === carriageReturn ? part.to - 1 : part.to
      this.#visit(new FoundLine(this.#search, number, { bytes: units, from: part.from, to: end }, encoding))
    }
    return number + this.#search.newlines({ bytes: units, from: counted, to: keptFrom })
  }

  /** The line around a place, of a line that is too long the part. */
  #partAround(bytes: Buffer, at: number, end: number): { from: number; to: number; isCut: boolean } {
    const from = this.#search.lineStart({ bytes, from: Math.max(0, at - longestLine), to: at })
    const to = this.#search.lineEnd({ bytes, from: at, to: Math.min(end, at + longestLine) })
    if (to - from <= longestLine) return { from, to, isCut: false }
    return { from: Math.max(from, at - overlap), to: Math.min(to, at + overlap), isCut: true }
  }
}
