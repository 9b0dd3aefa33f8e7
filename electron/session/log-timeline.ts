import type { FoundInLogs } from '../../shared/model/log-scan.ts'
import type { LogFindings, TimelineUnit } from '../../shared/model/log-view.ts'

const hour = 3_600_000
const day = 24 * hour
/** A timeline longer than this is in larger pieces. */
const longest = { hour: 72 * hour, day: 92 * day }
/** A wrong date in a log must not make a timeline of centuries. */
const mostPieces = 120

/**
 * Counts what was found for each hour, day or month between the first and the last of it, whichever makes few enough pieces; days and months are this
 * computer's. What lies before the last 120 pieces is counted in one number.
 */
export function withTimeline(found: readonly FoundInLogs[]): LogFindings {
  const times = found.flatMap(({ hours }) => hours.map(({ at }) => Date.parse(at)))
  const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY)
  const last = times.reduce((most, time) => Math.max(most, time), Number.NEGATIVE_INFINITY)
  const unit = unitOf(last - first)
  const starts = times.length === 0 ? [] : startsOf(first, last, unit)
  return {
    findings: found.map((one) => counted(one, starts)),
    unit,
    starts: starts.map((start) => new Date(start).toISOString()),
  }
}

function counted({ hours, ...rest }: FoundInLogs, starts: readonly number[]): LogFindings['findings'][number] {
  const counts = starts.map(() => 0)
  let earlier = 0
  let piece = 0
  for (const { at, count } of hours) {
    const time = Date.parse(at)
    while (piece + 1 < starts.length && time >= (starts[piece + 1] ?? 0)) piece++
    if (time < (starts[0] ?? 0)) earlier += count
    else counts[piece] = (counts[piece] ?? 0) + count
  }
  const timed = hours.reduce((sum, { count }) => sum + count, 0)
  return { ...rest, counts, earlier, untimed: rest.count - timed }
}

function unitOf(length: number): TimelineUnit {
  if (length <= longest.hour) return 'hour'
  return length <= longest.day ? 'day' : 'month'
}

function startsOf(first: number, last: number, unit: TimelineUnit): number[] {
  const starts: number[] = []
  for (let start = startOf(last, unit, 0); starts.length < mostPieces; start = startOf(start, unit, -1)) {
    starts.unshift(start)
    if (start <= first) break
  }
  return starts
}

/** The beginning of the piece in which a time lies, or of one so many pieces after it. Hours are counted as they pass, clocks put back or not. */
function startOf(time: number, unit: TimelineUnit, further: number): number {
  if (unit === 'hour') return (Math.floor(time / hour) + further) * hour
  const date = new Date(time)
  const [year, month] = [date.getFullYear(), date.getMonth()]
  const start = unit === 'day' ? new Date(year, month, date.getDate() + further) : new Date(year, month + further, 1)
  // Years below 100 would be taken for those of the last century.
  if (year < 100) start.setFullYear(year)
  return start.getTime()
}
