import type { LogScan, LogScanRequest } from '../../shared/model/log-scan.ts'
import { timeOfLine } from './line-time.ts'
import { logEncodingOf, textOf } from './log-bytes.ts'

/** So much of a log is looked at for the time at which it begins; even, for UTF-16. */
const mostOfBeginning = 16_384

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
    const lines = textOf(Buffer.from(start.subarray(0, mostOfBeginning)), encoding).split('\n')
    const time = lines.map((line) => timeOfLine(line, written)).find((one) => one !== null)
    if (time === undefined) return
    this.add(time)
    this.add(written)
  }

  /** The two times in ISO 8601; `null` when nothing was taken in. */
  toIso(): LogScan['reach'] {
    if (this.#from > this.#to) return null
    return { from: new Date(this.#from).toISOString(), to: new Date(this.#to).toISOString() }
  }
}
