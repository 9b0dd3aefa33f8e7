import { type ByteKernel, gramPlace, numberPlace, type Stretch, tableSize } from './byte-kernel.ts'
import { isLabelled } from './id-label.ts'
import { latin1 } from './log-bytes.ts'

const mostDigits = 6
/** Three neighbouring bytes are looked up at once, at every third place. */
const gramLength = 3

/** What may stand beside a number: no letter of ASCII and no digit. */
const beside = Array.from({ length: 256 }, (_, byte) => byte).filter(
  (byte) => !/[a-z0-9]/i.test(String.fromCharCode(byte)),
)

/**
 * Looks for ids of three to six digits with a label before them. It looks at every third place only: wherever an id stands, at one of
 * them begin three bytes that the table knows, of the id or reaching one byte beyond it. What it finds may still be another number; the
 * tables of triage decide.
 */
export class NumberSearch {
  readonly #kernel: ByteKernel
  readonly #isPart: Uint8Array
  readonly #isWanted: Uint8Array
  readonly #ids: ReadonlySet<string>

  /** What a kernel must be able to lend for it. */
  static readonly size = 2 * tableSize

  constructor(kernel: ByteKernel, ids: readonly number[]) {
    this.#kernel = kernel
    this.#isPart = kernel.lend(tableSize)
    this.#isWanted = kernel.lend(tableSize)
    this.#ids = new Set(ids.map(String))
    for (const id of this.#ids) {
      this.#isWanted[numberPlace(id)] = 1
      for (const gram of gramsOf(id)) this.#isPart[gramPlace(gram)] = 1
    }
  }

  /** Calls back with the places where one of the ids stands with a label, in order; for some more than once. */
  find({ bytes, from, to }: Stretch, visit: (at: number) => void): void {
    if (this.#ids.size === 0) return
    const look = (at: number) => {
      const [digits = ''] = /^\d*/.exec(latin1(bytes, at, Math.min(to, at + mostDigits + 1))) ?? []
      if (this.#ids.has(digits) && isLabelled(bytes, from, at)) visit(at)
    }
    const head = Math.min(to, from + atEnds)
    for (const at of numbersIn(bytes, from, head)) look(at)
    this.#kernel.numbers({ bytes, from, to }, gramLength, this.#isPart, this.#isWanted, (at) => {
      if (at >= from) look(at)
    })
    for (const at of numbersIn(bytes, Math.max(from, to - atEnds), to)) look(at)
  }
}

/** The kernel may overlook so much at either end. */
const atEnds = 16

/** Where numbers begin between two places; at the first of them one may only go on. */
function numbersIn(bytes: Uint8Array, from: number, to: number): number[] {
  return [...latin1(bytes, from, to).matchAll(/(?<!\d)\d+/g)].map(({ index }) => from + index)
}

/**
 * Three grams that follow each other in any text that holds the number, and reach at most one byte beyond it: those with the fewest zeros,
 * because other numbers are full of them.
 */
function gramsOf(digits: string): number[] {
  const ways = Array.from({ length: digits.length - 2 }, (_, index) => [index - 1, index, index + 1])
  const zeros = (way: readonly number[]) =>
    way.flatMap((at) => [...digits.slice(Math.max(0, at), at + gramLength)]).filter((digit) => digit === '0').length
  const best = ways.reduce((one, other) => (zeros(other) < zeros(one) ? other : one))
  const bytesAt = (at: number) => (at >= 0 && at < digits.length ? [digits.charCodeAt(at)] : beside)
  return best.flatMap((at) =>
    bytesAt(at).flatMap((one) =>
      bytesAt(at + 1).flatMap((two) => bytesAt(at + 2).map((three) => one | (two << 8) | (three << 16))),
    ),
  )
}
