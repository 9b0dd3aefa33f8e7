/** Four neighbouring bytes are looked up at once, in tables with a place for each value of a hash of so many bits. */
const gramLength = 4
const bits = 16
const multiplier = 0x9e3779b1
/** Makes letters of both cases the same, and a few other signs too. */
const lowerCase = 0x20_20_20_20
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

/** Places are gathered by so many before they are looked at: deciding at each place costs more than looking at it. */
const gathered = 4096

/**
 * Looks for many texts at once in bytes, without decoding them: letters count in either case, everything else as it stands. It looks at
 * every fifth place only: wherever a text stands, at one of them begin four bytes of it that the table knows. What the tables let
 * through is compared with the texts themselves.
 */
export class ByteSearch {
  readonly #step: number
  readonly #known = new Uint8Array(1 << bits)
  readonly #met = new Int32Array(gathered)
  /** By hash of eight bytes, whether any text has them. */
  readonly #isPair = new Uint8Array(1 << bits)
  /** By hash the number of its first entry, from 1. */
  readonly #first = new Int32Array(1 << bits)
  readonly #entries: Entry[] = []

  /** Takes texts of ASCII, each of at least four characters and all different in lower case. Texts of less than eight make it slower. */
  constructor(texts: readonly string[]) {
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
      const place = placeOf(gramAt(literal, offset))
      this.#first[place] = this.#entries.push({ literal, offset, next: this.#first[place] as number })
      this.#known[place] = (this.#known[place] as number) | (hasNext ? isKnown : isKnown | decides)
      if (hasNext) this.#isPair[pairPlaceOf(place, gramAt(literal, offset + gramLength))] = 1
    }
  }

  /**
   * Calls back with the places between `from` and `to` where texts stand, for some of them more than once. Those of texts
   * that do not overlap come in order.
   */
  find(bytes: Uint8Array, from: number, to: number, visit: (at: number) => void): void {
    if (this.#entries.length === 0) return
    const view = new DataView(bytes.buffer, bytes.byteOffset, to)
    const [known, isPair, step, met] = [this.#known, this.#isPair, this.#step, this.#met]
    const last = to - 2 * gramLength
    let at = from
    while (at <= last) {
      const end = Math.min(last, at + step * (gathered - 1))
      let count = 0
      for (; at <= end; at += step) {
        met[count] = at
        count += (known[placeOf(view.getInt32(at, true))] as number) & isKnown
      }
      for (let index = 0; index < count; index++) {
        const here = met[index] as number
        const place = placeOf(view.getInt32(here, true))
        const pair = pairPlaceOf(place, view.getInt32(here + gramLength, true))
        if (isPair[pair] === 1 || ((known[place] as number) & decides) !== 0) {
          this.#compare(bytes, from, to, here, place, visit)
        }
      }
    }
    for (; at + gramLength <= to; at += step) {
      this.#compare(bytes, from, to, at, placeOf(view.getInt32(at, true)), visit)
    }
  }

  #compare(bytes: Uint8Array, from: number, to: number, at: number, place: number, visit: (at: number) => void): void {
    for (let number = this.#first[place] as number; number > 0; ) {
      const { literal, offset, next } = this.#entries[number - 1] as Entry
      const start = at - offset
      if (start >= from && start + literal.length <= to && isSame(bytes, start, literal)) visit(start)
      number = next
    }
  }
}

function placeOf(gram: number): number {
  return Math.imul(gram | lowerCase, multiplier) >>> (32 - bits)
}

function pairPlaceOf(place: number, next: number): number {
  return Math.imul((next | lowerCase) ^ place, multiplier) >>> (32 - bits)
}

function gramAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getInt32(at, true) | lowerCase
}

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
