import { describe, expect, test } from 'vitest'
import { withTimeline } from '../../electron/session/log-timeline.ts'
import type { FoundInLogs } from '../../shared/model/log-scan.ts'

const hour = 3_600_000

function found(hours: [time: number, count: number][], untimed = 0): FoundInLogs {
  return {
    case: 'mars/x',
    confidence: 'certain',
    why: [],
    count: hours.reduce((sum, [, count]) => sum + count, untimed),
    files: 1,
    first: null,
    last: null,
    newest: { file: 'a.log', line: 1 },
    hours: hours.map(([at, count]) => ({ at: new Date(at).toISOString(), count })),
  }
}

const local = (year: number, month: number, day: number, at = 0) => new Date(year, month - 1, day, at).getTime()

describe('the timeline of what was found', () => {
  test('is in hours up to three days, and counts those in which nothing was written as none', () => {
    const start = Date.UTC(2026, 10, 20, 4)
    const { unit, starts, findings } = withTimeline([
      found([
        [start, 3],
        [start + 2 * hour, 5],
      ]),
    ])
    expect(unit).toBe('hour')
    expect(starts).toEqual([0, 1, 2].map((at) => new Date(start + at * hour).toISOString()))
    expect(findings[0]?.counts).toEqual([3, 0, 5])
  })

  test('is in days of this computer beyond that, also where clocks are put back', () => {
    const { unit, starts, findings } = withTimeline([
      found([
        [local(2026, 10, 23, 23), 1],
        [local(2026, 10, 26, 1), 2],
        [local(2026, 10, 30, 5), 4],
      ]),
    ])
    expect(unit).toBe('day')
    expect(starts).toEqual([23, 24, 25, 26, 27, 28, 29, 30].map((day) => new Date(local(2026, 10, day)).toISOString()))
    expect(findings[0]?.counts).toEqual([1, 0, 0, 2, 0, 0, 0, 4])
  })

  test('is in months beyond three of them', () => {
    const { unit, starts, findings } = withTimeline([
      found([
        [local(2026, 1, 31), 1],
        [local(2026, 6, 1), 2],
      ]),
    ])
    expect(unit).toBe('month')
    expect(starts).toHaveLength(6)
    expect(findings[0]?.counts).toEqual([1, 0, 0, 0, 0, 2])
  })

  test('has no more than 120 pieces, however wrong a date in a log is, and says what lies before them', () => {
    const { starts, findings } = withTimeline([
      found([
        [local(1601, 1, 1), 7],
        [local(2026, 11, 20), 2],
      ]),
    ])
    expect(starts).toHaveLength(120)
    expect(findings[0]).toMatchObject({ earlier: 7 })
    expect(findings[0]?.counts.at(-1)).toBe(2)
  })

  test('is the same for all, and no line is lost: those without a time are counted apart', () => {
    const { findings, starts } = withTimeline([
      found([[local(2026, 11, 20, 4), 2]], 3),
      found([[local(2026, 11, 20, 9), 1]]),
      found([], 6),
    ])
    for (const { counts, earlier, untimed, count } of findings) {
      expect(counts).toHaveLength(starts.length)
      expect(counts.reduce((sum, one) => sum + one, 0) + earlier + untimed).toBe(count)
    }
    expect(findings.map(({ untimed }) => untimed)).toEqual([3, 0, 6])
  })

  test('is empty when nothing was found, or nothing with a time', () => {
    expect(withTimeline([])).toMatchObject({ findings: [], starts: [] })
    expect(withTimeline([found([], 2)])).toMatchObject({ starts: [], findings: [{ counts: [], untimed: 2 }] })
  })
})
