import type { LogScan, LogScanRequest } from '../../shared/model/log-scan.ts'
import { headOf } from './line-head.ts'
import { type LogEncoding, logEncodingOf, narrowed } from './log-bytes.ts'

/** So much of a log is looked at for the time at which it begins; even, for UTF-16. */
const mostOfBeginning = 16_384
const newline = 10

/** The times between which the logs reach that were looked at, within the times that were asked for. */
export class LogReach {
  readonly #window: Pick<LogScanRequest, 'since' | 'until'>
  #from = Number.POSITIVE_INFINITY
  #to = Number.NEGATIVE_INFINITY

  constructor(window: Pick<LogScanRequest, 'since' | 'until'>) {
    this.#window = window
  }

  /** Takes in a moment, in milliseconds since 1970. */
  add(time: number): void {
    const { since = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = this.#window
    const inside = Math.min(Math.max(time, since), until)
    this.#from = Math.min(this.#from, inside)
    this.#to = Math.max(this.#to, inside)
  }

  /** Takes in a log by its beginning: it reaches from the first time in it to when it was last written. One without a time tells of none. */
  addLog(start: Uint8Array, written: number): void {
    const encoding = logEncodingOf(start)
    if (encoding === null) return
    const first = firstTime(start.subarray(0, mostOfBeginning), encoding, written)
    if (first === null) return
    this.add(first)
    this.add(written)
  }

  /** The two times in ISO 8601; `null` when nothing was taken in. */
  toIso(): LogScan['reach'] {
    if (this.#from > this.#to) return null
    return { from: new Date(this.#from).toISOString(), to: new Date(this.#to).toISOString() }
  }
}

/** The first time in a log that begins with these bytes. */
function firstTime(start: Uint8Array, encoding: LogEncoding, written: number): number | null {
  const bytes = encoding.width === 1 ? Buffer.from(start) : Buffer.alloc(start.length)
  const count = encoding.width === 1 ? bytes.length : narrowed(start, start.length, bytes, encoding)
  for (let from = 0; from < count; ) {
    const end = bytes.indexOf(newline, from)
    const to = end < 0 ? count : Math.min(count, end)
    const { time } = headOf({ bytes, from, to }, written)
    if (time !== null) return time
    from = to + 1
  }
  return null
}
