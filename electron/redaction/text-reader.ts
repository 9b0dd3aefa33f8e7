/**
 * A text with a count of the characters that were looked at. Whatever searches for secrets reads through it, so that a test can
 * hold the work to a constant for each character. Expressions only see a bounded piece (`ahead`, `before`), never the whole text.
 */
export class TextReader {
  readonly text: string
  /** How many characters were looked at so far, repeated looks included. */
  visited = 0

  constructor(text: string) {
    this.text = text
  }

  get length(): number {
    return this.text.length
  }

  /** The UTF-16 code unit at a place, -1 outside the text. */
  code(at: number): number {
    this.visited++
    return at >= 0 && at < this.text.length ? this.text.charCodeAt(at) : -1
  }

  /** At most `most` characters from a place on. */
  ahead(from: number, most: number): string {
    return this.counted(this.text.slice(from, from + most))
  }

  /** At most `most` characters in front of a place. */
  before(end: number, most: number): string {
    return this.counted(this.text.slice(Math.max(0, end - most), end))
  }

  /** The text between two places. */
  between(start: number, end: number): string {
    return this.counted(this.text.slice(start, end))
  }

  /** The next place of a short text between two places; -1 when it is not there. */
  find(what: string, from: number, to: number): number {
    const first = what.charCodeAt(0)
    for (let at = from; at < Math.min(to, this.text.length); at++) {
      if (this.code(at) !== first) continue
      this.visited += what.length
      if (this.text.startsWith(what, at)) return at
    }
    return -1
  }

  private counted(part: string): string {
    this.visited += part.length
    return part
  }
}
