import { type ByteKernel, isKnown, numberPlace, type Stretch, tableSize } from './byte-kernel.ts'
import { endsLine, isLabelled } from './id-label.ts'

const mostDigits = 6
/** Smaller numbers in hex are the Windows error codes of any program; triage does not take them for ids. */
const leastHexId = 10_000

/**
 * Looks for ids of three to six digits with a label before them or at the end of a line, and for those that are written in hex. What it finds may
 * still be another number; the tables of triage decide.
 */
export class IdSearch {
  readonly #kernel: ByteKernel
  readonly #isWanted: Buffer
  readonly #ids: ReadonlySet<number>

  /** What a kernel must be able to lend for it. */
  static readonly size = tableSize

  constructor(kernel: ByteKernel, ids: readonly number[]) {
    this.#kernel = kernel
    this.#isWanted = kernel.lend(tableSize)
    this.#ids = new Set(ids)
    for (const id of ids) this.#isWanted[numberPlace(String(id))] = isKnown
  }

  /** Calls back with the places where one of the ids begins, not quite in order and with some more than once. */
  find(stretch: Stretch, visit: (at: number) => void): void {
    if (this.#ids.size === 0) return
    const { bytes, from, to } = stretch
    this.#kernel.ids(stretch, this.#isWanted, (at) => {
      const isHex = at + 1 < to && ((bytes[at + 1] as number) | lowerCase) === letterX
      const value = isHex ? valueAt(bytes, at + 2, to, 16) : valueAt(bytes, at, to, 10)
      if (!this.#ids.has(value)) return
      if (isHex ? value >= leastHexId : isLabelled(bytes, from, at) || endsLine(bytes, at, to)) visit(at)
    })
  }
}

const letterX = 120
const lowerCase = 32

/** The number that stands there in up to six digits; 0 when it has more. */
function valueAt(bytes: Uint8Array, from: number, to: number, base: 10 | 16): number {
  let value = 0
  for (let at = from; at < to; at++) {
    const digit = digitOf(bytes[at] as number)
    if (digit >= base) return value
    if (at - from >= mostDigits) return 0
    value = value * base + digit
  }
  return value
}

/** What a byte means as a digit in hex; 16 when it is none. */
function digitOf(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48
  const letter = byte | lowerCase
  return letter >= 97 && letter <= 102 ? letter - 87 : 16
}
