import { type ByteKernel, gramPlace, isKnown, type Stretch, tableSize } from './byte-kernel.ts'

const gramLength = 4
/** So far apart are the places that are looked at, unless a text is too short for it. */
const widestStep = 5
/** An entry says where a text lies, how far in it a gram stands, how long it is, and where the next one with the same hash is. */
const entryFields = 4
const width = Int32Array.BYTES_PER_ELEMENT
/** Texts are compared by so many bytes at once. */
const alignment = 16

/**
 * Looks for many texts at once in bytes, without decoding them: letters count in either case, everything else as it stands. It looks at
 * every fifth place only: wherever a text stands, at one of them begin four bytes of it that the tables know. What they let through is
 * compared with the texts themselves.
 */
export class ByteSearch {
  readonly #kernel: ByteKernel
  readonly #step: number
  /** As the kernel expects them: the three below, one behind the other, and by either hash the address of the first entry, or 0. */
  readonly #tables: Buffer
  /** By hash of four bytes, whether any text has them where it counts. */
  readonly #grams: Buffer
  /** Those of them for which the next four bytes are not asked. */
  readonly #alone: Buffer
  /** By hash of eight bytes, whether any text has them. */
  readonly #pairs: Buffer
  readonly #first: Int32Array

  /** How many bytes a kernel must be able to lend for a search for some texts. */
  static sizeFor(texts: readonly string[]): number {
    const lengths = texts.reduce((sum, { length }) => sum + length + 2 * alignment, 0)
    return (3 + width) * tableSize + lengths + texts.length * widestStep * entryFields * width
  }

  /** Takes texts of ASCII, each of at least four characters and all different in lower case. Texts of less than eight make it slower. */
  constructor(kernel: ByteKernel, texts: readonly string[]) {
    this.#kernel = kernel
    this.#tables = kernel.lend((3 + width) * tableSize)
    const [grams, alone, pairs] = [0, 1, 2].map((at) => this.#tables.subarray(at * tableSize, (at + 1) * tableSize))
    this.#grams = grams as Buffer
    this.#alone = alone as Buffer
    this.#pairs = pairs as Buffer
    this.#first = new Int32Array(this.#tables.buffer, this.#tables.byteOffset + 3 * tableSize, tableSize)
    const literals = texts.map((text) => {
      const literal = kernel.lend(text.length)
      literal.write(text.toLowerCase(), 'latin1')
      return literal
    })
    const shortest = literals.reduce((least, { length }) => Math.min(least, length), widestStep + gramLength)
    this.#step = Math.min(widestStep, shortest - gramLength + 1)
    const counts = gramCounts(literals)
    for (const literal of literals) this.#learn(literal, counts)
  }

  /** As many neighbouring places of a text as the step is wide, so that one of them is met: those that fewest other texts share. */
  #learn(literal: Buffer, counts: ReadonlyMap<number, number>): void {
    const hasNext = literal.length >= this.#step - 1 + 2 * gramLength
    const costs = gramsOf(literal).map((gram) => counts.get(gram) ?? 0)
    const last = costs.length - this.#step - (hasNext ? gramLength : 0)
    let best = { offset: 0, cost: Number.POSITIVE_INFINITY }
    for (let offset = 0; offset <= last; offset++) {
      const cost = costs.slice(offset, offset + this.#step).reduce((sum, one) => sum + one, 0)
      if (cost < best.cost) best = { offset, cost }
    }
    for (let offset = best.offset; offset < best.offset + this.#step; offset++) {
      const gram = gramPlace(gramAt(literal, offset))
      const place = hasNext ? gramPlace(gramAt(literal, offset + gramLength), gram) : gram
      this.#grams[gram] = isKnown
      if (hasNext) this.#pairs[place] = isKnown
      else this.#alone[place] = isKnown
      const entry = this.#kernel.lend(entryFields * width)
      const next = this.#first[place] as number
      new Int32Array(entry.buffer, entry.byteOffset, entryFields).set([
        literal.byteOffset,
        offset,
        literal.length,
        next,
      ])
      this.#first[place] = entry.byteOffset
    }
  }

  /** Calls back with places in the texts that stand there, in order: with one at least for each that overlaps no other. */
  find(stretch: Stretch, visit: (at: number) => void): void {
    this.#kernel.texts(stretch, this.#step, this.#tables, visit)
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
