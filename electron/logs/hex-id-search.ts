import type { Stretch } from './byte-kernel.ts'

const mostDigits = 6
/** Smaller numbers in hex are the Windows error codes of any program; triage does not take them for ids. */
const leastHexId = 10_000

/** Looks for ids that are written in hex, which need no label. */
export class HexIdSearch {
  readonly #ids: ReadonlySet<number>

  constructor(ids: readonly number[]) {
    this.#ids = new Set(ids.filter((id) => id >= leastHexId))
  }

  /** Calls back with the places of the `0x` before such ids, in order. */
  find({ bytes, from, to }: Stretch, visit: (at: number) => void): void {
    if (this.#ids.size === 0) return
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, to)
    for (let at = all.indexOf(letterX, from); at >= 0; at = all.indexOf(letterX, at + 1)) {
      if (at > from && bytes[at - 1] === zero && this.#ids.has(hexValue(bytes, at + 1, to))) visit(at - 1)
    }
  }
}

const zero = 48
const letterX = 120

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
