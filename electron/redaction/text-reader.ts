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
    this.end = text.length
  }

  private end: number

  /** The length of the text, or where it ends for the moment. */
  get length(): number {
    return this.end
  }

  /** Does something that sees nothing from `end` on. */
  within<Answer>(end: number, work: () => Answer): Answer {
    const before = this.end
    this.end = Math.min(end, before)
    const answer = work()
    this.end = before
    return answer
  }

  /** The UTF-16 code unit at a place, -1 outside the text. */
  code(at: number): number {
    this.visited++
    return at >= 0 && at < this.end ? this.text.charCodeAt(at) : -1
  }

  /** At most `most` characters from a place on. */
  ahead(from: number, most: number): string {
    return this.counted(this.text.slice(from, Math.min(from + most, this.end)))
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
    for (let at = from; at < Math.min(to, this.end); at++) {
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
