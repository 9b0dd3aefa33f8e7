import { isCaseMatch, type Match } from '../../shared/model/diagnosis.ts'
import type { LogHit } from '../../shared/model/log-scan.ts'
import { isoOf } from './iso-time.ts'
import { type LogEncoding, type RawText, rawText, stringOf } from './log-bytes.ts'

const longestText = 400
const roomSize = 1 << 20

/** A line of a log. */
export interface LogLine {
  file: string
  number: number
  /** Milliseconds since 1970; `null` when the line tells none. */
  time: number | null
  text: RawText
}

/**
 * The lines that are shown of a scan, and what was found in each. Until they are asked for they are kept as bytes and numbers, because
 * objects and texts by the ten thousand would cost the scan more than finding them.
 */
export class ListedLines {
  readonly #files: string[] = []
  readonly #numbers: number[] = []
  readonly #times: number[] = []
  readonly #encodings: LogEncoding[] = []
  readonly #rooms: Buffer[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  #room = Buffer.alloc(0)
  #used = 0
  /** What was found, and in which of the lines. */
  readonly #matches: Match[] = []
  readonly #lines: number[] = []

  /** Keeps a line, whose bytes may be written over afterwards; of a long one the beginning. */
  keep({ file, number, time, text }: LogLine): void {
    const { bytes, from, to, encoding } = isShort(text) ? text : rawText(cut(stringOf(text)))
    if (this.#used + to - from > this.#room.length) {
      this.#room = Buffer.allocUnsafeSlow(roomSize)
      this.#used = 0
    }
    bytes.copy(this.#room, this.#used, from, to)
    this.#files.push(file)
    this.#numbers.push(number)
    this.#times.push(time ?? Number.NaN)
    this.#encodings.push(encoding)
    this.#rooms.push(this.#room)
    this.#starts.push(this.#used)
    this.#used += to - from
    this.#ends.push(this.#used)
  }

  /** Lists the line that was kept last, for something that was found in it. */
  addHit(match: Match): void {
    this.#matches.push(match)
    this.#lines.push(this.#files.length - 1)
  }

  /** All that was listed, in that order. */
  hits(): LogHit[] {
    let last = -1
    let shown = { file: '', line: 0, time: isoOf(null), text: '' }
    return this.#matches.map((match, index) => {
      const line = this.#lines[index] as number
      if (line !== last) shown = this.#shown(line)
      last = line
      return hitOf(match, shown)
    })
  }

  #shown(index: number): Shown {
    const time = this.#times[index] as number
    const bytes = this.#rooms[index] as Buffer
    const [from, to] = [this.#starts[index] as number, this.#ends[index] as number]
    return {
      file: this.#files[index] as string,
      line: this.#numbers[index] as number,
      time: isoOf(Number.isNaN(time) ? null : time),
      text: stringOf({ bytes, from, to, encoding: this.#encodings[index] as LogEncoding }),
    }
  }
}

/** What is shown of a line, whatever was found in it. */
type Shown = Pick<LogHit, 'file' | 'line' | 'time' | 'text'>

function isShort({ from, to, encoding }: RawText): boolean {
  return to - from <= longestText * encoding.width
}

function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText)}…`
}

function hitOf(match: Match, { file, line, time, text }: Shown): LogHit {
  const { confidence } = match
  const { case: id, cause, code } = idOf(match)
  if (code !== undefined) return { file, line, time, text, case: id, code, confidence }
  if (cause !== undefined) return { file, line, time, text, case: id, cause, confidence }
  return { file, line, time, text, case: id, confidence }
}

/** What a match is of: a case, a cause of one, or a code without a case. */
export function idOf(match: Match): { case: string | null; cause?: string; code?: string } {
  if (!isCaseMatch(match)) return { case: null, code: match.code }
  return { case: match.case, ...(match.cause === undefined ? {} : { cause: match.cause }) }
}
