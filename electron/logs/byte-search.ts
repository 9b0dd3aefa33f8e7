import { type ByteKernel, gramPlace, type Stretch, tableSize } from './byte-kernel.ts'

const gramLength = 4
/** So far apart are the places that are looked at, unless a text is too short for it. */
const widestStep = 5

/** A text, where in it the four bytes stand that led here, and the number of the next entry with the same hash; 0 for none. */
interface Entry {
  literal: Uint8Array
  offset: number
  next: number
}

/** What the table says of four bytes: that a text has them where it counts; and that the four bytes after them are not to be asked. */
const isKnown = 1
const decides = 2

/**
 * Looks for many texts at once in bytes, without decoding them: letters count in either case, everything else as it stands. It looks at
 * every fifth place only: wherever a text stands, at one of them begin four bytes of it that the table knows. What the tables let
 * through is compared with the texts themselves.
 */
export class ByteSearch {
  readonly #kernel: ByteKernel
  readonly #step: number
  readonly #known: Uint8Array
  /** By hash of eight bytes, whether any text has them. */
  readonly #isPair: Uint8Array
  /** By hash the number of its first entry, from 1. */
  readonly #first = new Int32Array(tableSize)
  readonly #entries: Entry[] = []

  /** What a kernel must be able to lend for it. */
  static readonly size = 2 * tableSize

  /** Takes texts of ASCII, each of at least four characters and all different in lower case. Texts of less than eight make it slower. */
  constructor(kernel: ByteKernel, texts: readonly string[]) {
    this.#kernel = kernel
    this.#known = kernel.lend(tableSize)
    this.#isPair = kernel.lend(tableSize)
    const literals = texts.map((text) => Uint8Array.from(text.toLowerCase(), (sign) => sign.charCodeAt(0)))
    const shortest = literals.reduce((least, { length }) => Math.min(least, length), widestStep + gramLength)
    this.#step = Math.min(widestStep, shortest - gramLength + 1)
    const counts = gramCounts(literals)
    for (const literal of literals) this.#learn(literal, counts)
  }

  /** As many neighbouring places of a text as the step is wide, so that one of them is met: those that fewest other texts share. */
  #learn(literal: Uint8Array, counts: ReadonlyMap<number, number>): void {
    const hasNext = literal.length >= this.#step - 1 + 2 * gramLength
    const costs = gramsOf(literal).map((gram) => counts.get(gram) ?? 0)
    const last = costs.length - this.#step - (hasNext ? gramLength : 0)
    let best = { offset: 0, cost: Number.POSITIVE_INFINITY }
    for (let offset = 0; offset <= last; offset++) {
      const cost = costs.slice(offset, offset + this.#step).reduce((sum, one) => sum + one, 0)
      if (cost < best.cost) best = { offset, cost }
    }
    for (let offset = best.offset; offset < best.offset + this.#step; offset++) {
      const place = gramPlace(gramAt(literal, offset))
      this.#first[place] = this.#entries.push({ literal, offset, next: this.#first[place] as number })
      this.#known[place] = (this.#known[place] as number) | (hasNext ? isKnown : isKnown | decides)
      if (hasNext) this.#isPair[gramPlace(gramAt(literal, offset + gramLength), place)] = 1
    }
  }

  /** Calls back with the places where texts stand, for some of them more than once. Those of texts that do not overlap come in order. */
  find(stretch: Stretch, visit: (at: number) => void): void {
    if (this.#entries.length === 0) return
    const { bytes, to } = stretch
    const compare = (at: number) => this.#compare(stretch, at, gramPlace(gramAt(bytes, at)), visit)
    let at = this.#kernel.pairs(stretch, this.#step, this.#known, this.#isPair, compare)
    for (; at + gramLength <= to; at += this.#step) compare(at)
  }

  #compare({ bytes, from, to }: Stretch, at: number, place: number, visit: (at: number) => void): void {
    for (let number = this.#first[place] as number; number > 0; ) {
      const { literal, offset, next } = this.#entries[number - 1] as Entry
      const start = at - offset
      if (start >= from && start + literal.length <= to && isSame(bytes, start, literal)) visit(start)
      number = next
    }
  }
}

function gramAt(bytes: Uint8Array, at: number): number {
  const [first, second] = [bytes[at] as number, bytes[at + 1] as number]
  const [third, fourth] = [bytes[at + 2] as number, bytes[at + 3] as number]
  return first | (second << 8) | (third << 16) | (fourth << 24) | lowerCase
}

/** Makes letters of both cases the same, and a few other signs too. */
const lowerCase = 0x20_20_20_20

function gramsOf(literal: Uint8Array): number[] {
  return Array.from({ length: literal.length - gramLength + 1 }, (_, at) => gramAt(literal, at))
}

/** How many texts have the same four bytes somewhere. */
function gramCounts(literals: readonly Uint8Array[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const gram of literals.flatMap((literal) => [...new Set(gramsOf(literal))])) {
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

function isSame(bytes: Uint8Array, at: number, literal: Uint8Array): boolean {
  for (let index = 0; index < literal.length; index++) {
    const byte = bytes[at + index] as number
    const lower = byte >= 65 && byte <= 90 ? byte + 32 : byte
    if (lower !== literal[index]) return false
  }
  return true
}
