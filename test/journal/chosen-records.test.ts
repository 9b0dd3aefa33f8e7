import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { journalPath } from '../../electron/journal/journal.ts'
import { JournalFile } from '../../electron/journal/journal-file.ts'
import { JournalStore } from '../../electron/journal/journal-store.ts'
import { withSum } from '../../electron/journal/record-text.ts'
import type { JournalEntry } from '../../shared/model/journal-record.ts'
import { type ReportScope, recordsInScope } from '../../shared/model/report-scope.ts'
import { runsOf } from '../../shared/model/runs.ts'
import { machineOf } from '../../shared/model/server-identity.ts'
import { frenchServer, sessionStart } from '../support/journal-start.ts'
import { temporaryFolder } from '../support/open-test-session.ts'
import { rowsRead } from '../support/rows-read.ts'

const machine = machineOf(frenchServer)
const hourMs = 3_600_000
const begin = Date.parse('2026-01-01T00:00:00Z')

/** Something that a program writes, so many hours after what was written before it. */
interface Deed {
  hours: number
  session: number
  what: 'check' | 'begin a run' | 'go on with a run' | 'ask'
  run: number
}

const deeds = fc.array(
  fc.record<Deed>({
    hours: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
    session: fc.integer({ min: 0, max: 3 }),
    what: fc.constantFrom('check', 'begin a run', 'go on with a run', 'ask'),
    run: fc.integer({ min: 0, max: 5 }),
  }),
  { minLength: 1, maxLength: 40 },
)

/** One of two cases, so that each is about some of the runs and checks only. */
const caseOf = (number: number) => (number % 2 === 0 ? 'mars/even' : 'mars/odd')
const planOf = (run: number) =>
  ({ steps: [], case: caseOf(run) }) as unknown as Extract<JournalEntry, { kind: 'runStarted' }>['plan']
const names = (digest: string, number: number): JournalEntry => ({
  kind: 'checksNamed',
  digest,
  checks: [`${caseOf(number)}#check`],
})

/** Writes a journal of deeds; answers its file and when the last of them was done. */
function journalOf(folder: string, all: readonly Deed[]) {
  const path = journalPath(folder)
  const known = new Set<string>()
  const sums = new Map<string, string>()
  const rows: { seq: number; text: string }[] = []
  let [time, prev, runs] = [begin, '', 0]
  const write = (session: string, entry: JournalEntry) => {
    const run = 'run' in entry ? (entry.run ?? '') : ''
    const prevOfRun = run === '' ? '' : (sums.get(run) ?? '')
    const at = new Date(time).toISOString()
    const { record, text } = withSum({ seq: rows.length + 1, at, session, prev, prevOfRun, entry })
    rows.push({ seq: record.seq, text })
    prev = record.sum
    if (run !== '') sums.set(run, record.sum)
  }
  const opened: string[] = []
  for (const { hours, session: number, what, run } of all) {
    time += hours * hourMs
    // The last of the programs names its session in a way that tells no time.
    opened[number] ??=
      number === 3 ? 'session-3' : `${new Date(time).toISOString().replace(/[:.]/g, '-')}-00000${number}`
    const session = opened[number]
    const once = (key: string, entry: JournalEntry) => {
      if (!known.has(key)) write(session, entry)
      known.add(key)
    }
    once(session, sessionStart)
    const begun = `run-${runs === 0 ? 0 : run % runs}`
    if (what === 'begin a run' || (what === 'go on with a run' && runs === 0)) {
      write(session, { kind: 'runStarted', run: `run-${runs}`, machine, plan: planOf(runs), overrides: {} })
      runs++
    } else if (what === 'go on with a run') {
      write(session, { kind: 'runEnded', run: begun, outcome: 'applied', cause: 'lastStep', reason: null })
    } else if (what === 'check') {
      once(`names ${run}`, names(`names-${run}`, run))
      write(session, { kind: 'checked', run: null, findings: [], asked: `names-${run}` })
    } else write(session, { kind: 'reported', file: 'x', format: 'md' })
  }
  new JournalFile(path).append(() => rows)
  const store = new JournalStore(path, machine, 10)
  store.refresh()
  store.release()
  return { path, time, runs, opened, records: rows.length }
}

describe('what a report holds, read from the journal', () => {
  test('is what it would hold if all records were looked at', () => {
    fc.assert(
      fc.property(deeds, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 5 }), (all, hours, number) => {
        const folder = mkdtempSync(join(tmpdir(), 'backup-medic-'))
        try {
          const { path, time, runs, opened } = journalOf(folder, all)
          const now = time + hours * hourMs
          const scopes: ReportScope[] = [
            { kind: 'usual' },
            { kind: 'run', run: `run-${number % Math.max(1, runs)}` },
            { kind: 'since', since: begin + hours * number * hourMs },
            { kind: 'case', case: caseOf(number) },
            { kind: 'sitting', session: opened[number % 4] ?? 'none' },
            { kind: 'all' },
          ]
          for (const scope of scopes) {
            const store = new JournalStore(path, machine, 10)
            store.refresh()
            const chosen = store.choose(scope, now)
            const expected = recordsInScope([...store.records()], scope, now)
            expect([...chosen.records]).toEqual(expected)
            expect([...chosen.runs]).toEqual(runsOf(expected))
          }
        } finally {
          rmSync(folder, { recursive: true })
        }
      }),
      { numRuns: Number(process.env.BACKUP_MEDIC_PROPERTY_RUNS ?? 60) },
    )
  })

  test('costs the reading of that and a few more, however long the journal is', async () => {
    const folder = await temporaryFolder()
    const day = (what: Deed['what']): Deed => ({ hours: 20, session: 0, what, run: 0 })
    const years = Array.from({ length: 3000 }, (_, at) => day(at === 1500 ? 'begin a run' : 'check'))
    const { path, time, records } = journalOf(folder, years)
    const store = new JournalStore(path, machine)
    store.refresh()
    const scopes: ReportScope[] = [{ kind: 'usual' }, { kind: 'run', run: 'run-0' }, { kind: 'since', since: time }]
    for (const scope of scopes) {
      const read = rowsRead(() => {
        const chosen = store.choose(scope, time)
        for (const part of [chosen.records, chosen.runs]) expect([...part].length).toBeLessThan(10)
      })
      expect([scope.kind, read < 200, records]).toEqual([scope.kind, true, 3002])
    }
  })

  test('R4 tells of damage that it comes upon, and holds the rest', async () => {
    const folder = await temporaryFolder()
    const all = Array.from({ length: 30 }, (_): Deed => ({ hours: 20, session: 0, what: 'check', run: 0 }))
    const { path, time } = journalOf(folder, all)
    const store = new JournalStore(path, machine, 10)
    store.refresh()
    const database = new DatabaseSync(path)
    database.exec('PRAGMA secure_delete = ON; UPDATE record SET text = substr(text, 2) WHERE seq = 31')
    database.close()
    const chosen = store.choose({ kind: 'since', since: time - 50 * hourMs }, time)
    expect(store.warnings().map(({ key }) => key)).toContain('journal.altered')
    expect([...chosen.records].map(({ seq }) => seq)).toEqual([1, 2, 30, 32])
  })
})
