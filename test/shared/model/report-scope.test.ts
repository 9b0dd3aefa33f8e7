import { describe, expect, test } from 'vitest'
import type { JournalEntry, JournalRecord } from '../../../shared/model/journal-record.ts'
import { type ReportScope, recordsInScope } from '../../../shared/model/report-scope.ts'

const now = Date.parse('2026-11-21T12:00:00Z')
const hours = (ago: number) => new Date(now - ago * 3_600_000).toISOString()

/** A record some hours ago; only what a scope looks at is real. */
function record(name: string, ago: number, entry: Partial<JournalEntry>, session = 'one'): JournalRecord {
  return { seq: 0, at: hours(ago), session, prev: '', sum: name, entry } as unknown as JournalRecord
}
const checked = (name: string, ago: number, session?: string) =>
  record(name, ago, { kind: 'checked', run: null, findings: [] }, session)
const ofRun = (name: string, ago: number, run: string, kind = 'stepIntent', session?: string) =>
  record(name, ago, { kind, run } as Partial<JournalEntry>, session)

const journal = [
  record('session zero', 901, { kind: 'sessionStarted' }, 'zero'),
  checked('long ago', 900, 'zero'),
  record('session one', 301, { kind: 'sessionStarted' }),
  ofRun('first begins', 300, 'first', 'runStarted'),
  ofRun('first ends', 299, 'first', 'runEnded'),
  checked('a week ago', 170),
  checked('before the second', 110),
  ofRun('second begins', 100, 'second', 'runStarted'),
  checked('during the second', 99.5),
  ofRun('second ends', 99, 'second', 'runEnded'),
  checked('after the second', 90),
  record('session two', 11, { kind: 'sessionStarted' }, 'two'),
  checked('this morning', 10, 'two'),
  ofRun('first is taken back', 5, 'first', 'undoEnded', 'two'),
]

function names(scope: ReportScope, records = journal): string[] {
  return recordsInScope(records, scope, now).map(({ sum }) => sum)
}

const second = ['before the second', 'second begins', 'during the second', 'second ends']
const first = ['first begins', 'first ends']

describe('a report is about', () => {
  test('the last day, and the last run with the day before it, unless told otherwise', () => {
    const today = ['session two', 'this morning', 'first is taken back']
    expect(names({ kind: 'usual' })).toEqual(['session one', ...first, ...second, ...today])
  })

  test('the last 24 hours when there was no run', () => {
    const quiet = journal.filter(({ entry }) => !('run' in entry && entry.run !== null))
    expect(names({ kind: 'usual' }, quiet)).toEqual(['session two', 'this morning'])
  })

  test('one run with the day before it, and its undo however late', () => {
    expect(names({ kind: 'run', run: 'second' })).toEqual(['session one', ...second])
    const whole = names({ kind: 'run', run: 'first' })
    expect(whole).toEqual(expect.arrayContaining([...first, 'first is taken back', 'session two']))
    expect(whole).not.toContain('second begins')
    expect(whole).not.toContain('long ago')
  })

  test('a time: a run that something of then belongs to is told whole', () => {
    const since = (ago: number) => names({ kind: 'since', since: now - ago * 3_600_000 })
    expect(since(10)).toEqual(['session one', ...first, 'session two', 'this morning', 'first is taken back'])
    expect(since(1)).toEqual([])
  })

  test('everything, when that is asked for', () => {
    expect(names({ kind: 'all' })).toEqual(journal.map(({ sum }) => sum))
  })

  test('nothing, when the journal is empty or the run unknown', () => {
    expect(names({ kind: 'usual' }, [])).toEqual([])
    expect(names({ kind: 'run', run: 'third' })).toEqual([])
  })
})
