import type { Match } from '../../shared/model/diagnosis.ts'
import { isCaseMatch } from '../../shared/model/diagnosis.ts'
import type { FoundInLogs, LogHit } from '../../shared/model/log-scan.ts'

/** So many lines of one case are listed; all of them are counted. */
const mostListed = 1_000
const longestText = 400
const hour = 3_600_000

/** A line in which something was found. */
export interface RecognisedLine {
  file: string
  number: number
  /** Milliseconds since 1970; `null` when the line tells none. */
  time: number | null
  text: string
  matches: readonly Match[]
}

interface Count {
  found: FoundInLogs
  hours: Map<number, number>
  first: number | null
  last: number | null
  lastFile: string
  lastLine: number
  listed: number
}

/** Counts what was found by case, and keeps as many lines as a person can look at. */
export class LogTally {
  readonly #counts = new Map<string, Count>()
  readonly hits: LogHit[] = []

  /** Adds a line; a second part of the same long line adds nothing to a case that was found in the first. */
  add(line: RecognisedLine): void {
    const { file, number, matches } = line
    for (const match of matches) {
      const key = isCaseMatch(match) ? match.case : `code ${match.code}`
      const count = this.#counts.get(key) ?? newCount(match, line)
      if (count.lastFile === file && count.lastLine === number) continue
      this.#counts.set(key, count)
      addTo(count, line)
      if (rank[match.confidence] > rank[count.found.confidence]) count.found.confidence = match.confidence
      if (count.listed >= mostListed) continue
      count.listed++
      this.hits.push(hitOf(match, line))
    }
  }

  /** What was found, the surest and then the most frequent first. */
  found(): FoundInLogs[] {
    return [...this.#counts.values()]
      .map(({ found, hours, first, last }) => ({
        ...found,
        first: isoOf(first),
        last: isoOf(last),
        hours: [...hours]
          .sort(([one], [other]) => one - other)
          .map(([at, count]) => ({ at: new Date(at).toISOString(), count })),
      }))
      .sort((one, other) => rank[other.confidence] - rank[one.confidence] || other.count - one.count)
  }
}

const rank = { certain: 2, likely: 1, possible: 0 }

function newCount(match: Match, line: RecognisedLine): Count {
  const found: FoundInLogs = {
    ...idOf(match),
    ...(isCaseMatch(match) ? { covers: match.covers } : { product: match.product, message: match.message }),
    confidence: match.confidence,
    why: match.why,
    count: 0,
    files: 0,
    first: null,
    last: null,
    newest: { file: line.file, line: line.number },
    hours: [],
  }
  return { found, hours: new Map(), first: null, last: null, lastFile: '', lastLine: 0, listed: 0 }
}

function addTo(count: Count, line: RecognisedLine): void {
  const { file, number, time } = line
  count.found.count++
  if (time === null ? count.last === null : time >= (count.last ?? time)) count.found.newest = { file, line: number }
  if (count.lastFile !== file) count.found.files++
  count.lastFile = file
  count.lastLine = number
  if (time === null) return
  count.first = Math.min(count.first ?? time, time)
  count.last = Math.max(count.last ?? time, time)
  const at = Math.floor(time / hour) * hour
  count.hours.set(at, (count.hours.get(at) ?? 0) + 1)
}

function hitOf(match: Match, { file, number, time, text }: RecognisedLine): LogHit {
  const { confidence } = match
  const shown = text.length <= longestText ? text : `${text.slice(0, longestText)}…`
  const { case: id, cause, code } = idOf(match)
  const at = isoOf(time)
  if (code !== undefined) return { file, line: number, time: at, text: shown, case: id, code, confidence }
  if (cause !== undefined) return { file, line: number, time: at, text: shown, case: id, cause, confidence }
  return { file, line: number, time: at, text: shown, case: id, confidence }
}

function idOf(match: Match): { case: string | null; cause?: string; code?: string } {
  if (!isCaseMatch(match)) return { case: null, code: match.code }
  return { case: match.case, ...(match.cause === undefined ? {} : { cause: match.cause }) }
}

/** Lines that follow each other are often of the same second. */
const lastSecond = { second: Number.NaN, iso: '' }

function isoOf(time: number | null): string | null {
  if (time === null) return null
  const second = Math.floor(time / 1_000)
  if (second !== lastSecond.second) {
    Object.assign(lastSecond, { second, iso: new Date(second * 1_000).toISOString().slice(0, -4) })
  }
  return `${lastSecond.iso}${String(time - second * 1_000).padStart(3, '0')}Z`
}
