import { ByteKernel, readBeyond, type Stretch } from './byte-kernel.ts'
import { ByteSearch } from './byte-search.ts'
import { IdSearch } from './id-search.ts'
import { KnownLines } from './known-lines.ts'
import type { Anchors } from './log-anchors.ts'

const newline = 10

/** All that is looked for in a log, and the buffers in which it is looked for: one log at a time. */
export class LineSearch {
  readonly #kernel: ByteKernel
  readonly #texts: ByteSearch
  readonly #ids: IdSearch
  #places = new Int32Array(1_024)
  #count = 0
  /** Where the bytes of a log go. */
  readonly bytes: Buffer
  /** Where those of a log in UTF-16 go, a byte for each unit. */
  readonly narrow: Buffer

  /** `room`: for so many bytes of a log. */
  constructor({ texts, ids }: Anchors, room: number) {
    const buffers = room + readBeyond + (room >> 1) + readBeyond
    this.#kernel = new ByteKernel(ByteSearch.sizeFor(texts) + IdSearch.size + KnownLines.size + buffers)
    this.#texts = new ByteSearch(this.#kernel, texts)
    this.#ids = new IdSearch(this.#kernel, ids)
    this.bytes = this.#kernel.lend(room + readBeyond)
    this.narrow = this.#kernel.lend((room >> 1) + readBeyond)
  }

  /**
   * The places between two places of one of the two buffers where something begins or stands that is looked for, in order; for each at least
   * one in its line. They hold until the next call. What is right behind `to` must not go on with a number that stands before.
   */
  places(stretch: Stretch): Int32Array {
    this.#count = 0
    const note = (at: number) => this.#note(at)
    this.#texts.find(stretch, note)
    this.#ids.find(stretch, note)
    return this.#places.subarray(0, this.#count).sort()
  }

  /** Remembers what lines in one of the two buffers say. To be called once. */
  openKnown<Said>(): KnownLines<Said> {
    return new KnownLines(this.#kernel)
  }

  #note(at: number): void {
    if (this.#count === this.#places.length) {
      const more = new Int32Array(2 * this.#count)
      more.set(this.#places)
      this.#places = more
    }
    this.#places[this.#count++] = at
  }

  /** How many lines end between two places of one of the two buffers. */
  newlines(stretch: Stretch): number {
    return this.#kernel.count(stretch, newline)
  }

  /** Where the line ends that goes on at `from`: at a newline, or at `to`. */
  lineEnd(stretch: Stretch): number {
    return this.#kernel.next(stretch, newline)
  }

  /** Where the line begins that goes on at `to`: behind a newline, or at `from`. */
  lineStart(stretch: Stretch): number {
    return this.#kernel.behind(stretch, newline)
  }
}
