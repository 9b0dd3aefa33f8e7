/** Reads the beginning of a line byte by byte; what does not fit is left where it is, and `at` with it. */
export class HeadReader {
  readonly bytes: Uint8Array
  at: number
  end: number

  constructor(bytes: Uint8Array, at: number, end: number) {
    this.bytes = bytes
    this.at = at
    this.end = end
  }

  /** The byte there, so many further on; 0 beyond the end. */
  peek(further = 0): number {
    return this.at + further < this.end ? (this.bytes[this.at + further] as number) : 0
  }

  /** Goes on behind blanks and tabs; false when there are none. */
  blanks(): boolean {
    return this.#skip(kind.blank) > 0
  }

  /** Goes on behind all that is no blank; false when there is nothing. */
  token(): boolean {
    return this.#skip(kind.other | kind.digit | kind.hex | kind.letter) > 0
  }

  /** Goes on behind this sign; false when another one stands there. */
  sign(byte: number): boolean {
    if (this.at >= this.end || this.bytes[this.at] !== byte) return false
    this.at++
    return true
  }

  /** A number of so many digits, the most that stand there; -1 when there are less. */
  number(least: number, most: number): number {
    const { bytes, at: from } = this
    const end = Math.min(this.end, from + most)
    let value = 0
    let at = from
    for (; at < end && isDigit(bytes[at] as number); at++) value = value * 10 + (bytes[at] as number) - zero
    if (at - from < least) return -1
    this.at = at
    return value
  }

  /** Goes on behind hexadecimal digits; false when there are less or more of them. */
  hex(least: number, most: number): boolean {
    const { at } = this
    const count = this.#skip(kind.hex)
    if (count >= least && count <= most) return true
    this.at = at
    return false
  }

  #skip(kinds: number): number {
    const { bytes, end, at: from } = this
    let at = from
    while (at < end && ((kindOf[bytes[at] as number] as number) & kinds) !== 0) at++
    this.at = at
    return at - from
  }
}

const zero = 48
const kind = { blank: 1, digit: 2, hex: 4, letter: 8, other: 16 }

const kindOf = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte <= 32) return kind.blank
  const sign = String.fromCharCode(byte)
  if (/\d/.test(sign)) return kind.digit | kind.hex
  if (/[a-f]/i.test(sign)) return kind.letter | kind.hex
  return /[a-z]/i.test(sign) ? kind.letter : kind.other
})

/** Whether a byte is a decimal digit. */
export function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57
}

/** Whether a byte is a letter of ASCII. */
export function isLetter(byte: number): boolean {
  return ((kindOf[byte] as number) & kind.letter) !== 0
}

/** Whether a byte is a blank of any kind. */
export function isBlank(byte: number): boolean {
  return kindOf[byte] === kind.blank
}
