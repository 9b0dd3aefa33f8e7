import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { openJournal, type SessionStart } from '../../electron/journal/journal.ts'
import { lineOf } from '../../electron/journal/journal-line.ts'
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
    const bare = await timedEach(5, () => parseLines(join(folder, 'long', 'journal')))
    if (found !== count) throw new Error(`The journal has ${found} records instead of ${count}.`)
    return [
      {
        statement: 'P7',
        what: `open a journal of ${count} records (${(bytes / 1e6).toFixed(1)} MB) for the first time`,
        value: first,
        unit: 'ms',
        yardstick: { what: 'reading and parsing its lines without looking at them', value: median(bare), unit: 'ms' },
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

async function writeJournal(folder: string, entries: readonly JournalEntry[]): Promise<number> {
  await mkdir(join(folder, 'journal'), { recursive: true })
  const lines: string[] = []
  let prev = ''
  for (let seq = 1; seq <= count; seq++) {
    const entry = entries[seq % entries.length]
    if (entry === undefined) throw new Error('There is nothing to write.')
    const at = new Date(Date.UTC(2026, 10, 21) + seq * 1000).toISOString()
    const { record, line } = lineOf({ seq, at, session: '2026-11-21T00-00-00-000Z-bench', prev, entry })
    prev = record.sum
    lines.push(line)
  }
  const text = lines.join('')
  await writeFile(join(folder, 'journal', '2026-11-21T00-00-00-000Z-bench.jsonl'), text)
  return Buffer.byteLength(text)
}

async function parseLines(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), 'utf8')
    for (const line of text.split('\n')) if (line !== '') JSON.parse(line)
  }
}
