import type { ByteKernel } from './byte-kernel.ts'
import type { LogEncoding, RawText } from './log-bytes.ts'

interface KnownLine<Said> {
  at: number
  length: number
  encoding: LogEncoding
  said: Said
  /** Another one whose bytes have the same hash. */
  next: KnownLine<Said> | undefined
}

/** So many bytes of lines are kept, and of each line so many at most. */
const room = 512 * 1024
const longest = 1_000

/** What lines said before, by their bytes: the same fault writes the same line again and again. Forgets all when it is full. */
export class KnownLines<Said> {
  readonly #kernel: ByteKernel
  readonly #kept: Buffer
  #used = 0
  readonly #byHash = new Map<number, KnownLine<Said>>()

  /** What a kernel must be able to lend for it. */
  static readonly size = room

  constructor(kernel: ByteKernel) {
    this.#kernel = kernel
    this.#kept = kernel.lend(room)
  }

  /** What a line with the same bytes said, else what `ask` makes of this one. The bytes must be lent by the same kernel. */
  said(line: RawText, ask: () => Said): Said {
    const hash = this.#kernel.hash(line)
    const length = line.to - line.from
    const { name } = line.encoding
    for (let one = this.#byHash.get(hash); one; one = one.next) {
      const isSame =
        one.length === length && one.encoding.name === name && this.#kernel.isSame(line, this.#kept, one.at)
      if (isSame) return one.said
    }
    const said = ask()
    if (length <= longest) this.#keep(hash, line, said)
    return said
  }

  #keep(hash: number, { bytes, from, to, encoding }: RawText, said: Said): void {
    if (this.#used + to - from > room) {
      this.#used = 0
      this.#byHash.clear()
    }
    const at = this.#used
    bytes.copy(this.#kept, at, from, to)
    this.#used += to - from
    this.#byHash.set(hash, { at, length: to - from, encoding, said, next: this.#byHash.get(hash) })
  }
}
