import { describe, expect, test } from 'vitest'
import { caseRecords } from '../../../shared/model/case-records.ts'
import type { JournalEntry, JournalRecord } from '../../../shared/model/journal-record.ts'

const id = 'mars/scratch-full'

/** A record of which only what is looked at is real. */
function record(name: string, entry: object): JournalRecord {
  return { sum: name, entry: entry as JournalEntry } as JournalRecord
}
const finding = (check: string, verdict: string, cases = [check.split('#')[0]]) => ({ check, cases, verdict })
const checked = (name: string, findings: object[], asked = 'all') =>
  record(name, { kind: 'checked', run: null, findings, asked })
const named = record('names', { kind: 'checksNamed', digest: 'all', checks: [`${id}#free`, 'mars/other#x'] })
const run = (name: string, of: string, kind = 'runEnded') => record(name, { kind, run: of, plan: { case: of } })

function about(...records: JournalRecord[]): string[] {
  return records.filter(caseRecords(id).isAbout).map(({ sum }) => sum)
}

describe('what of a journal is about a case', () => {
  test('are its own runs, and the texts that were taken for it', () => {
    const asked = (name: string, of: string) =>
      record(name, { kind: 'diagnosed', diagnosis: { matches: [{ case: of }] } })
    expect(
      about(
        asked('asked', id),
        asked('asked of another', 'mars/other'),
        run('begins', id, 'runStarted'),
        run('another begins', 'mars/other', 'runStarted'),
        run('ends', id),
        run('another ends', 'mars/other'),
      ),
    ).toEqual(['asked', 'begins', 'ends'])
  })

  test('are checks of it that do not pass, each time, also when another case asks them first', () => {
    expect(
      about(
        named,
        checked('fails', [finding(`${id}#free`, 'fail')]),
        checked('fails as another’s', [finding('mars/other#x', 'unknown', ['mars/other', id])]),
        checked('another fails', [finding('mars/else#x', 'fail')], 'else'),
      ),
    ).toEqual(['fails', 'fails as another’s'])
  })

  test('is after each of these the next round in which they pass, and no further one', () => {
    const days = ['monday', 'tuesday', 'wednesday'].map((day) => checked(day, [finding('mars/else#x', 'fail')]))
    expect(about(named, checked('first', []), checked('fails', [finding(`${id}#free`, 'fail')]), ...days)).toEqual([
      'first',
      'fails',
      'monday',
    ])
  })

  test('leaves the checks of other cases out of its rounds, and the checks after a run as they are', () => {
    const { narrowed } = caseRecords(id)
    const findings = [finding(`${id}#free`, 'fail'), finding('mars/other#x', 'fail')]
    expect(narrowed(checked('round', findings)).entry).toMatchObject({ findings: [findings[0]] })
    expect(narrowed(named).entry).toMatchObject({ checks: [`${id}#free`] })
    const after = record('after a run', { kind: 'checked', run: 'r-1', findings })
    expect(narrowed(after)).toEqual(after)
  })
})
