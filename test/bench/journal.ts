import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { journalPath, openJournal, type SessionStart } from '../../electron/journal/journal.ts'
import { JournalFile } from '../../electron/journal/journal-file.ts'
import { withSum } from '../../electron/journal/record-text.ts'
import { openSession } from '../../electron/session/session.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { root } from '../../scripts/installed.mjs'
import type { JournalEntry } from '../../shared/model/journal-record.ts'
import type { Measurement } from './measurement.ts'
import { fastest, processorTime } from './timing.ts'
import { inWorkFolder } from './work-folder.ts'

const count = 10_000
const rounds = 10

/**
 * P7: a journal of 10,000 records, one ten times as long, and one of ten years of daily health checks with 1,000 repairs, all of them
 * written by real repairs, open.
 */
export function measureJournal(): Promise<Measurement[]> {
  return inWorkFolder(async (folder) => {
    const { entries, start } = await recordRepairs(join(folder, 'repairs'))
    const checked = entries.filter(({ kind }) => kind === 'checked' || kind === 'sessionStarted').slice(0, 2)
    const long = join(folder, 'long')
    const bytes = await writeJournal(long, repeated(entries, count))
    const opened: number[] = []
    const parsed: number[] = []
    for (let round = 0; round < rounds; round++) {
      opened.push(await processorTime(() => open(long, start, count)))
      parsed.push(await processorTime(() => parseTexts(long)))
    }
    const first = fastest(opened)
    const bare = { what: 'reading and parsing 10,000 records', value: fastest(parsed) }
    const repairs = repeated(entries, 1_000 * entries.length)
    const journals = [
      { what: `${count} records`, entries: null, folder: long, count },
      {
        what: '100,000 records',
        entries: repeated(entries, 10 * count),
        folder: join(folder, 'longer'),
        count: 10 * count,
      },
      {
        what: '10 years of daily health checks and 1,000 repairs',
        entries: [...repeated(checked, 2 * 3_650), ...repairs],
        folder: join(folder, 'years'),
        count: 2 * 3_650 + repairs.length,
      },
    ]
    const results: Measurement[] = [
      {
        statement: 'P7',
        what: `open a journal of ${count} records (${(bytes / 1e6).toFixed(1)} MB) of which nothing is settled yet`,
        value: first / bare.value,
        unit: 'x',
        yardstick: { ...bare, unit: 'ms' },
        target: { at: 'most', value: 2 },
        note: `${first.toFixed(0)} ms of processor time, the fastest of ${rounds} times each; what is settled is not read again`,
      },
    ]
    for (const one of journals) {
      if (one.entries) await writeJournal(one.folder, one.entries)
      await goOn(one.folder, start)
      const times: number[] = []
      for (let round = 0; round < rounds; round++) {
        times.push(await processorTime(() => open(one.folder, start, one.count + 2)))
      }
      results.push({
        statement: 'P7',
        what: `open a journal of ${one.what}, settled but for what came last`,
        value: fastest(times) / bare.value,
        unit: 'x',
        yardstick: { ...bare, unit: 'ms' },
        target: { at: 'most', value: 2 },
        note: `${fastest(times).toFixed(0)} ms of processor time`,
      })
    }
    return results
  })
}

/** Opens a journal as a program does at its start, and asserts that it is whole and as long as it should be. */
async function open(folder: string, start: SessionStart, records: number): Promise<void> {
  const journal = await openJournal(folder, start)
  const [last] = [...journal.recordsSince('9999')].slice(-1)
  if (journal.warnings.length > 0) throw new Error(`The journal is damaged: ${journal.warnings[0]?.key}`)
  if (last?.seq !== records || journal.runs().length === 0) throw new Error(`The journal ends at ${last?.seq}.`)
  await journal.close()
}

/** One more record by a program, which folds what was written before. */
async function goOn(folder: string, start: SessionStart): Promise<void> {
  const journal = await openJournal(folder, start)
  await journal.note({ kind: 'reported', file: 'report.md', format: 'md' })
  await journal.close()
}

/** What a diagnosis, a health check, a repair and its undo write. */
async function recordRepairs(folder: string): Promise<{ entries: JournalEntry[]; start: SessionStart }> {
  const server = inMemorySimulatedServer(parseSimulation('com-plus-broken'))
  const knowledge = await loadKnowledge(join(root, 'knowledge'))
  const session = await openSession({ server, folder, knowledge, program: 'commandLine', version: '0.0.0-bench' })
  await session.diagnose('Snapshot operation failed because VSS writers were in a bad state.')
  await session.check({})
  const id = 'azure-vm/com-plus-error'
  const plan = await session.plan(id, {})
  await session.fix(id, {}, { hash: plan.hash, overrides: {}, ...(plan.typed === null ? {} : { typed: plan.typed }) })
  await session.undoAll()
  const entries = session.journal.records.map(({ entry }) => entry)
  await session.close()
  const [start] = entries
  if (start?.kind !== 'sessionStarted') throw new Error('The journal does not begin with a session.')
  return { entries, start }
}

/** Writes a journal of these entries; returns the size of its texts. */
async function writeJournal(folder: string, entries: readonly JournalEntry[]): Promise<number> {
  await mkdir(folder, { recursive: true })
  const sums = new Map<string, string>()
  let [prev, bytes] = ['', 0]
  const rows = entries.map((entry, index) => {
    const run = 'run' in entry ? entry.run : null
    const at = new Date(Date.UTC(2026, 10, 21) + index * 1000).toISOString()
    const prevOfRun = run === null ? '' : (sums.get(run) ?? '')
    const { record, text } = withSum({ seq: index + 1, at, session: 'bench', prev, prevOfRun, entry })
    prev = record.sum
    bytes += Buffer.byteLength(text)
    if (run !== null) sums.set(run, prev)
    return { seq: record.seq, text }
  })
  new JournalFile(journalPath(folder)).append(() => rows)
  return bytes
}

/** So many entries, over and over, each time as runs of their own. */
function repeated(entries: readonly JournalEntry[], length: number): JournalEntry[] {
  return Array.from({ length }, (_, index) => {
    const entry = entries[index % entries.length]
    if (entry === undefined) throw new Error('There is nothing to write.')
    const repetition = Math.floor(index / entries.length)
    return 'run' in entry && entry.run !== null ? { ...entry, run: `${entry.run}-${repetition}` } : entry
  })
}

function parseTexts(folder: string): void {
  for (const { text } of new JournalFile(journalPath(folder)).readAfter(0)) JSON.parse(text)
}
