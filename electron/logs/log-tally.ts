import type { Confidence, Match } from '../../shared/model/diagnosis.ts'
import { isCaseMatch } from '../../shared/model/diagnosis.ts'
import type { FoundInLogs, LogHit } from '../../shared/model/log-scan.ts'
import { isoOf } from './iso-time.ts'
import { idOf, ListedLines, type LogLine } from './listed-lines.ts'

/** So many lines of one case are listed; all of them are counted. */
const mostListed = 1_000
const hour = 3_600_000

/** What is counted of a case or code. */
interface Count {
  readonly match: Match
  confidence: Confidence
  lines: number
  files: number
  /** The times that lines have told, and in which hours; none as long as `first` is after `last`. */
  first: number
  last: number
  readonly hours: Map<number, Hour>
  lastHour: Hour
  newestFile: string
  newestLine: number
  lastFile: string
  lastLine: number
  listed: number
}

interface Hour {
  readonly at: number
  count: number
}

/** A match, and what is counted of its case or code. */
export interface Counted {
  match: Match
  count: Count
}

/** Counts what was found by case, and keeps as many lines as a person can look at. */
export class LogTally {
  readonly #counts = new Map<string, Count>()
  readonly #listed = new ListedLines()

  /** Where lines with these matches are counted. */
  countsOf(matches: readonly Match[]): readonly Counted[] {
    return matches.map((match) => {
      const key = isCaseMatch(match) ? match.case : `code ${match.code}`
      const count = this.#counts.get(key) ?? newCount(match)
      this.#counts.set(key, count)
      return { match, count }
    })
  }

  /** Adds a line; a second part of the same long line adds nothing to a case that was found in the first. */
  add(line: LogLine, counts: readonly Counted[]): void {
    const { file, number } = line
    let isKept = false
    for (const { match, count } of counts) {
      if (count.lastLine === number && count.lastFile === file) continue
      addTo(count, line)
      if (rank[match.confidence] > rank[count.confidence]) count.confidence = match.confidence
      if (count.listed >= mostListed) continue
      count.listed++
      if (!isKept) this.#listed.keep(line)
      isKept = true
      this.#listed.addHit(match)
    }
  }

  /** The lines that are listed, in the order in which they were added. */
  hits(): LogHit[] {
    return this.#listed.hits()
  }

  /** What was found, the surest and then the most frequent first. */
  found(): FoundInLogs[] {
    return [...this.#counts.values()]
      .filter(({ lines }) => lines > 0)
      .map(foundOf)
      .sort((one, other) => rank[other.confidence] - rank[one.confidence] || other.count - one.count)
  }
}

const rank = { certain: 2, likely: 1, possible: 0 }

function newCount(match: Match): Count {
  return {
    match,
    confidence: match.confidence,
    lines: 0,
    files: 0,
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
    hours: new Map(),
    lastHour: { at: Number.NaN, count: 0 },
    newestFile: '',
    newestLine: 0,
    lastFile: '',
    lastLine: 0,
    listed: 0,
  }
}

function addTo(count: Count, { file, number, time }: LogLine): void {
  count.lines++
  if (time === null ? count.first > count.last : time >= count.last) {
    count.newestFile = file
    count.newestLine = number
  }
  if (count.lastFile !== file) count.files++
  count.lastFile = file
  count.lastLine = number
  if (time === null) return
  if (time < count.first) count.first = time
  if (time > count.last) count.last = time
  const at = Math.floor(time / hour) * hour
  if (count.lastHour.at !== at) count.lastHour = hourOf(count.hours, at)
  count.lastHour.count++
}

function hourOf(hours: Map<number, Hour>, at: number): Hour {
  const known = hours.get(at) ?? { at, count: 0 }
  hours.set(at, known)
  return known
}

function foundOf({ match, confidence, lines, files, first, last, hours, newestFile, newestLine }: Count): FoundInLogs {
  return {
    ...idOf(match),
    ...(isCaseMatch(match) ? { covers: match.covers } : { product: match.product, message: match.message }),
    confidence,
    why: match.why,
    count: lines,
    files,
    first: isoOf(first > last ? null : first),
    last: isoOf(first > last ? null : last),
    newest: { file: newestFile, line: newestLine },
    hours: [...hours.values()]
      .sort((one, other) => one.at - other.at)
      .map(({ at, count }) => ({ at: new Date(at).toISOString(), count })),
  }
}
