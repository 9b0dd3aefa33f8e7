import { ByteKernel, type Stretch } from './byte-kernel.ts'
import { ByteSearch } from './byte-search.ts'
import { HexIdSearch } from './hex-id-search.ts'
import type { Anchors } from './log-anchors.ts'
import { NumberSearch } from './number-search.ts'

/** One way in which bytes are looked through: calls back with the places where something stands that is looked for, in order. */
interface Pass {
  find(stretch: Stretch, visit: (at: number) => void): void
}

/** All that is looked for in a log, and the buffers in which it is looked for: one log at a time. */
export class LineSearch {
  readonly #kernel: ByteKernel
  /** Each goes over the same bytes for itself. */
  readonly passes: readonly Pass[]
  /** Where the bytes of a log go. */
  readonly bytes: Buffer
  /** Where those of a log in UTF-16 go, a byte for each unit. */
  readonly narrow: Buffer

  /** `room`: for so many bytes of a log. */
  constructor({ texts, ids }: Anchors, room: number) {
    this.#kernel = new ByteKernel(ByteSearch.size + NumberSearch.size + 2 * room)
    this.passes = [new ByteSearch(this.#kernel, texts), new NumberSearch(this.#kernel, ids), new HexIdSearch(ids)]
    this.bytes = this.#kernel.lend(room)
    this.narrow = this.#kernel.lend(room >> 1)
  }

  /** How many lines end between two places of one of the two buffers. */
  newlines(stretch: Stretch): number {
    return this.#kernel.count(stretch, 10)
  }
}
