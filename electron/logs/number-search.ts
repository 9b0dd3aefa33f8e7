const mostDigits = 6
const fewestDigits = 3
const farthestLabel = 40
/** Smaller numbers in hex are the Windows error codes of any program; triage does not take them for ids. */
const leastHexId = 10_000

/** What stands before an id: a word such as ID, error, code, erreur or foutnummer, and a few signs between. */
const labelBefore =
  /(?:id|ids|err|errors?|erreurs?|fout(?:en)?|codes?|n[or]?|num|number|num.{1,2}ro|nummer)[^a-z0-9]{1,12}$/i

/**
 * Looks for ids of three to six digits with a label before them, and for the same in hex. For decimal ones it looks at every third byte
 * only, because such a number covers at least one of them. What it finds may still be another number; the tables of triage decide.
 */
export class NumberSearch {
  readonly #known: Set<number>
  readonly #hasHex: boolean

  constructor(ids: readonly number[]) {
    this.#known = new Set(ids)
    this.#hasHex = ids.some((id) => id >= leastHexId)
  }

  /** Calls back with the place of each of the ids that stands with a label between `from` and `to`. */
  find(bytes: Uint8Array, from: number, to: number, visit: (at: number) => void): void {
    if (this.#known.size === 0) return
    this.#findDecimal(bytes, from, to, visit)
    if (this.#hasHex) this.#findHex(bytes, from, to, visit)
  }

  #findDecimal(bytes: Uint8Array, from: number, to: number, visit: (at: number) => void): void {
    for (let at = from + fewestDigits - 1; at < to; at += fewestDigits) {
      if (((bytes[at] as number) - 48) >>> 0 > 9) continue
      let start = at
      while (start > from && ((bytes[start - 1] as number) - 48) >>> 0 <= 9) start--
      let end = at + 1
      while (end < to && ((bytes[end] as number) - 48) >>> 0 <= 9) end++
      const length = end - start
      if (length >= fewestDigits && length <= mostDigits && this.#isKnown(bytes, start, end)) {
        if (isLabelled(bytes, start, from)) visit(start)
      }
      // The next number begins after this one.
      if (end > at + 1) at = end - 1
    }
  }

  #isKnown(bytes: Uint8Array, start: number, end: number): boolean {
    let value = 0
    for (let at = start; at < end; at++) value = value * 10 + (bytes[at] as number) - 48
    return this.#known.has(value)
  }

  #findHex(bytes: Uint8Array, from: number, to: number, visit: (at: number) => void): void {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, to)
    for (let at = all.indexOf('0x', from, 'latin1'); at >= 0; at = all.indexOf('0x', at + 2, 'latin1')) {
      const value = hexValue(bytes, at + 2, to)
      if (value >= leastHexId && this.#known.has(value)) visit(at)
    }
  }
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

/** Also where the number is the whole line, which is a label of its own. */
function isLabelled(bytes: Uint8Array, start: number, from: number): boolean {
  const place = Math.max(from, start - farthestLabel)
  const before = String.fromCharCode(...bytes.subarray(place, start))
  return labelBefore.test(before) || /(?:^|\n)\s*$/.test(before)
}
