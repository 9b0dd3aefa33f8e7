const mostDigits = 6
const fewestDigits = 3
const farthestLabel = 40
/** Smaller numbers in hex are the Windows error codes of any program; triage does not take them for ids. */
const leastHexId = 10_000

/** What stands before an id: a word such as ID, error, code, erreur or foutnummer, and a few signs between. */
const labelBefore =
  /(?:id|ids|err|errors?|erreurs?|fout(?:en)?|codes?|n[or]?|num|number|num.{1,2}ro|nummer)[^a-z0-9]{1,12}$/i

/** Three neighbouring bytes are looked up at once, in a table with a place for each value of a hash of so many bits. */
const gramLength = 3
const bits = 16
const multiplier = 0x9e3779b1
/** Places are gathered by so many before they are looked at: deciding at each place costs more than looking at it. */
const gathered = 4096
/** What may stand beside a number: no letter of ASCII and no digit. */
const beside = Array.from({ length: 256 }, (_, byte) => byte).filter(
  (byte) => !/[a-z0-9]/i.test(String.fromCharCode(byte)),
)

/**
 * Looks for ids of three to six digits with a label before them, and for the same in hex. For decimal ones it looks at every third place
 * only: wherever an id stands, at one of them begin three bytes that the table knows, of the id or reaching one byte beyond it. What it
 * finds may still be another number; the tables of triage decide.
 */
export class NumberSearch {
  readonly #known: Set<number>
  readonly #hasHex: boolean
  readonly #isPart = new Uint8Array(1 << bits)
  readonly #met = new Int32Array(gathered)

  constructor(ids: readonly number[]) {
    this.#known = new Set(ids)
    this.#hasHex = ids.some((id) => id >= leastHexId)
    for (const id of ids) for (const gram of gramsOf(String(id))) this.#isPart[placeOf(gram)] = 1
  }

  /** Calls back with the places between `from` and `to` where one of the ids stands with a label; for some more than once. */
  find(bytes: Uint8Array, from: number, to: number, visit: (at: number) => void): void {
    if (this.#known.size === 0) return
    this.#findDecimal(bytes, from, to, visit)
    if (this.#hasHex) this.#findHex(bytes, from, to, visit)
  }

  #findDecimal(bytes: Uint8Array, from: number, to: number, visit: (at: number) => void): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, to)
    const [isPart, met] = [this.#isPart, this.#met]
    // Three bytes of four.
    const last = to - gramLength - 1
    let at = from
    while (at <= last) {
      const end = Math.min(last, at + gramLength * (gathered - 1))
      let count = 0
      for (; at <= end; at += gramLength) {
        met[count] = at
        count += isPart[placeOf(view.getInt32(at, true) & 0xff_ff_ff)] as number
      }
      for (let index = 0; index < count; index++) this.#look(bytes, met[index] as number, from, to, visit)
    }
    // At either end no byte lies beyond.
    this.#look(bytes, from, from, to, visit)
    for (at = Math.max(from, to - mostDigits); at < to; at++) this.#look(bytes, at, from, to, visit)
  }

  /** Looks at the number that a place lies in, or begins behind. */
  #look(bytes: Uint8Array, at: number, from: number, to: number, visit: (at: number) => void): void {
    const first = isDigit(bytes[at]) ? at : at + 1
    let start = first
    let end = first
    while (start > from && first - start <= mostDigits && isDigit(bytes[start - 1])) start--
    while (end < to && end - start <= mostDigits && isDigit(bytes[end])) end++
    const length = end - start
    if (length < fewestDigits || length > mostDigits) return
    let value = 0
    for (let place = start; place < end; place++) value = value * 10 + (bytes[place] as number) - zero
    if (this.#known.has(value) && isLabelled(bytes, start, from)) visit(start)
  }

  #findHex(bytes: Uint8Array, from: number, to: number, visit: (at: number) => void): void {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, to)
    for (let at = all.indexOf(letterX, from); at >= 0; at = all.indexOf(letterX, at + 1)) {
      if (at === from || bytes[at - 1] !== zero) continue
      const value = hexValue(bytes, at + 1, to)
      if (value >= leastHexId && this.#known.has(value)) visit(at - 1)
    }
  }
}

/** The first id with a label in a message; `null` when it has none. */
export function labelledId(message: string): number | null {
  for (const { 0: digits, index } of message.matchAll(/(?<!\d)\d{3,6}(?!\d)/g)) {
    if (isLabel(message.slice(Math.max(0, index - farthestLabel), index))) return Number(digits)
  }
  return null
}

const zero = 48
const letterX = 120

/**
 * Three places that follow each other in any text that holds the number: those that begin in it, or for a short one those around its
 * beginning.
 */
function gramsOf(digits: string): number[] {
  const first = digits.length < 5 ? -1 : 0
  return [0, 1, 2].flatMap((index) => {
    const bytesAt = (at: number) => (at >= 0 && at < digits.length ? [digits.charCodeAt(at)] : beside)
    const at = first + index
    return bytesAt(at).flatMap((one) =>
      bytesAt(at + 1).flatMap((two) => bytesAt(at + 2).map((three) => one | (two << 8) | (three << 16))),
    )
  })
}

function placeOf(gram: number): number {
  return Math.imul(gram, multiplier) >>> (32 - bits)
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57
}

/** The number that stands there in up to six hexadecimal digits; 0 when it has more. */
function hexValue(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) {
    const byte = (bytes[at] as number) | 32
    const digit = byte >= 97 ? byte - 87 : byte - 48
    if (digit < 0 || digit > 15 || (byte > 57 && byte < 97)) return value
    if (at - from >= mostDigits) return 0
    value = value * 16 + digit
  }
  return value
}

function isLabelled(bytes: Uint8Array, start: number, from: number): boolean {
  return isLabel(String.fromCharCode(...bytes.subarray(Math.max(from, start - farthestLabel), start)))
}

/** Also where the number is the whole line, which is a label of its own. */
function isLabel(before: string): boolean {
  return labelBefore.test(before) || /(?:^|\n)\s*$/.test(before)
}
