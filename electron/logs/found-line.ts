import type { Stretch } from './byte-kernel.ts'
import type { LineSearch } from './line-search.ts'
import type { LogEncoding, RawText } from './log-bytes.ts'

const mostLinesBefore = 40

/** A line that is worth a look, good until the next one. A very long one is cut to the part around what was found. */
export class FoundLine {
  readonly #search: LineSearch
  readonly #encoding: LogEncoding
  /** From 1. */
  readonly number: number
  /** A byte for each of its units, without the line end. */
  readonly units: Stretch

  constructor(search: LineSearch, number: number, units: Stretch, encoding: LogEncoding) {
    this.#search = search
    this.#encoding = encoding
    this.number = number
    this.units = units
  }

  /** The text of it, or from one of its units on. */
  text(from = this.units.from): RawText {
    const encoding = this.#encoding
    return { bytes: this.#search.bytes, from: from * encoding.width, to: this.units.to * encoding.width, encoding }
  }

  /** The lines before it as far as they are at hand, nearest first: a line without a time has that of one of these. */
  *before(): Generator<Stretch> {
    const { bytes } = this.units
    let end = this.units.from - 1
    for (let count = 0; count < mostLinesBefore && end > 0; count++) {
      const from = this.#search.lineStart({ bytes, from: 0, to: end })
      yield { bytes, from, to: end }
      end = from - 1
    }
  }
}
