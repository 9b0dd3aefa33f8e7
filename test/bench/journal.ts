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
import { median, timed, timedEach } from './timing.ts'
import { inWorkFolder } from './work-folder.ts'

const count = 10_000

/** P7: a journal of 10,000 records, all of them written by real repairs, opens. */
export function measureJournal(): Promise<Measurement[]> {
  return inWorkFolder(async (folder) => {
    const { entries, start } = await recordRepairs(join(folder, 'repairs'))
    const bytes = await writeJournal(join(folder, 'long'), entries)
    let found = 0
    const open = async () => {
      const journal = await openJournal(join(folder, 'long'), start)
      found = journal.records.length
      if (journal.warnings.length > 0) throw new Error(`The journal is damaged: ${journal.warnings[0]?.key}`)
      await journal.close()
    }
    const first = await timed(open)
    const later = await timedEach(5, open)
    const bare = await timedEach(5, () => parseTexts(join(folder, 'long')))
    if (found !== count) throw new Error(`The journal has ${found} records instead of ${count}.`)
    return [
      {
        statement: 'P7',
        what: `open a journal of ${count} records (${(bytes / 1e6).toFixed(1)} MB) for the first time`,
        value: first,
        unit: 'ms',
        yardstick: { what: 'reading and parsing its records without looking at them', value: median(bare), unit: 'ms' },
        target: { at: 'most', value: 200 },
        note: `once more in the same program ${median(later).toFixed(0)} ms`,
      },
    ]
  })
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

/** Writes so many records, with each repetition as runs of its own; answers the size of their texts. */
async function writeJournal(folder: string, entries: readonly JournalEntry[]): Promise<number> {
  await mkdir(folder, { recursive: true })
  const sums = new Map<string, string>()
  let [prev, bytes] = ['', 0]
  const rows = Array.from({ length: count }, (_, index) => {
    const entry = ofRepetition(entries, index)
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

function ofRepetition(entries: readonly JournalEntry[], index: number): JournalEntry {
  const entry = entries[index % entries.length]
  if (entry === undefined) throw new Error('There is nothing to write.')
  const repetition = Math.floor(index / entries.length)
  return 'run' in entry && entry.run !== null ? { ...entry, run: `${entry.run}-${repetition}` } : entry
}

function parseTexts(folder: string): void {
  for (const { text } of new JournalFile(journalPath(folder)).readAfter(0)) JSON.parse(text)
}
