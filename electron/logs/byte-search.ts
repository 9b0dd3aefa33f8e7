/** Three bytes decide how far the search may skip; five bits of each are enough, and make letters of both cases the same. */
const keys = 1 << 15

/**
 * Looks for many texts at once in bytes, without decoding them: letters count in either case, everything else as it stands. It skips ahead
 * wherever three bytes stand in none of the texts (the method of Wu and Manber), so that noise costs little.
 */
export class ByteSearch {
  readonly #width: number
  readonly #skips = new Uint8Array(keys)
  /** By key the first literal whose looked-at part ends in it, and by literal the next one; 0 for none, else the number after it. */
  readonly #first = new Uint16Array(keys)
  readonly #next: Uint16Array
  readonly #literals: readonly Uint8Array[]

  /** Takes texts of ASCII, each of at least three characters and all different in lower case. */
  constructor(texts: readonly string[]) {
    this.#literals = texts.map((text) => Uint8Array.from(text.toLowerCase(), (sign) => sign.charCodeAt(0)))
    this.#width = this.#literals.reduce((least, { length }) => Math.min(least, length), 64)
    this.#next = new Uint16Array(texts.length + 1)
    this.#skips.fill(this.#width - 2)
    for (const [index, literal] of this.#literals.entries()) this.#learn(literal, index + 1)
  }

  #learn(literal: Uint8Array, number: number): void {
    for (let end = 2; end < this.#width; end++) {
      const key = keyAt(literal, end)
      const skip = this.#width - 1 - end
      if (skip < (this.#skips[key] ?? 0)) this.#skips[key] = skip
      if (skip > 0) continue
      this.#next[number] = this.#first[key] ?? 0
      this.#first[key] = number
    }
  }

  /** Calls back with the place of each text that stands between `from` and `to`, in order; several at one place are one call. */
  find(bytes: Uint8Array, from: number, to: number, visit: (at: number) => void): void {
    const width = this.#width
    const skips = this.#skips
    if (this.#literals.length === 0) return
    let end = from + width - 1
    while (end < to) {
      const key = keyAt(bytes, end)
      const skip = skips[key] as number
      if (skip > 0) {
        end += skip
        continue
      }
      if (this.#standsAt(bytes, end - width + 1, to, key)) visit(end - width + 1)
      end++
    }
  }

  #standsAt(bytes: Uint8Array, at: number, to: number, key: number): boolean {
    for (let number = this.#first[key] ?? 0; number > 0; number = this.#next[number] ?? 0) {
      const literal = this.#literals[number - 1]
      if (literal && at + literal.length <= to && isSame(bytes, at, literal)) return true
    }
    return false
  }
}

function keyAt(bytes: Uint8Array, end: number): number {
  return (
    (((bytes[end - 2] as number) & 31) << 10) | (((bytes[end - 1] as number) & 31) << 5) | ((bytes[end] as number) & 31)
  )
}

function isSame(bytes: Uint8Array, at: number, literal: Uint8Array): boolean {
  for (let index = 0; index < literal.length; index++) {
    const byte = bytes[at + index] as number
    const lower = byte >= 65 && byte <= 90 ? byte + 32 : byte
    if (lower !== literal[index]) return false
  }
  return true
}
