import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { journalPath, openJournal } from '../../electron/journal/journal.ts'
import { JournalStore } from '../../electron/journal/journal-store.ts'
import type { JournalEntry } from '../../shared/model/journal-record.ts'
import { machineOf } from '../../shared/model/server-identity.ts'
import { frenchServer, noteOf, sessionStart } from '../support/journal-start.ts'
import { confirmAndFix, nextStart, openTestSession, temporaryFolder } from '../support/open-test-session.ts'
import { readJournal } from '../support/read-journal.ts'
import { rowsRead } from '../support/rows-read.ts'

const machine = machineOf(frenchServer)
let repair: JournalEntry[] = []

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backup-medic-'))
  const { inMemorySimulatedServer } = await import('../../electron/simulation/simulated-server.ts')
  const { parseSimulation } = await import('../../electron/simulation/simulation-switches.ts')
  const { openSession } = await import('../../electron/session/session.ts')
  const { productKnowledge } = await import('../support/open-test-session.ts')
  const server = inMemorySimulatedServer(parseSimulation('vm-network-slow'))
  const knowledge = await productKnowledge()
  const session = await openSession({ server, folder, knowledge, program: 'desktop', version: '0' })
  await confirmAndFix(session, 'azure-vm/network-calls-slow')
  await session.undoAll()
  repair = session.journal.records.map(({ entry }) => entry).filter((entry) => 'run' in entry && entry.run !== null)
  await session.close()
  rmSync(folder, { recursive: true })
})

/** One record of a repair that has been made, as if it were of another run. */
function repairStep(run: string, step: number): JournalEntry {
  const entry = repair[step % repair.length] as JournalEntry
  return (entry.kind === 'runStarted' ? { ...entry, run, machine } : { ...entry, run }) as JournalEntry
}

const deeds = fc.array(
  fc.record({
    by: fc.integer({ min: 0, max: 2 }),
    records: fc.integer({ min: 1, max: 40 }),
    restarts: fc.boolean(),
    /** Another program writes while this one holds the file, which folds when it lets go. */
    meanwhile: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
)

describe('what is folded', () => {
  test('is read from what was made of it, and says the same as all records say, whoever had folded it', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (all) => {
        const folder = mkdtempSync(join(tmpdir(), 'backup-medic-'))
        try {
          const open = () => new JournalStore(journalPath(folder), machine, 10)
          const stores = [open(), open(), open()]
          let [step, run] = [0, 0]
          for (const { by, records, restarts, meanwhile } of all) {
            if (restarts) stores[by] = open()
            const store = stores[by] as JournalStore
            const other = stores[(by + 1) % 3] as JournalStore
            const write = (writer: JournalStore) => {
              writer.append(`s${by}`, (begun) => [...(begun ? [] : [sessionStart]), repairStep(`run-${run}`, step)])
              step++
              if (step % repair.length === 0) run++
            }
            await store.hold()
            for (let record = 0; record < records; record++) write(store)
            for (let record = 0; record < 15 && meanwhile; record++) write(other)
            store.release()
          }
          const [folded, plain] = [open(), new JournalStore(journalPath(folder), machine, 10)]
          folded.refresh()
          plain.verify()
          expect(folded.warnings()).toEqual([])
          expect(folded.wholeRuns()).toEqual(plain.wholeRuns())
          expect([folded.history.lastSeq, folded.history.lastSum]).toEqual([
            plain.history.lastSeq,
            plain.history.lastSum,
          ])
          for (const { run: one, ...known } of plain.history.runs.values()) {
            expect(folded.history.runs.get(one.id)).toMatchObject(known)
          }
        } finally {
          rmSync(folder, { recursive: true })
        }
      }),
      { numRuns: Number(process.env.BACKUP_MEDIC_INTERLEAVINGS ?? 40) },
    )
  }, 600_000)
})

/** A server with a repair of long ago, and so many records since that it is folded. */
async function foldedServer() {
  const opened = await openTestSession('vm-network-slow')
  const { run } = await confirmAndFix(opened.session, 'azure-vm/network-calls-slow')
  for (let note = 0; note < 520; note++) await opened.session.note(noteOf(`${note}`))
  await opened.session.journal.close()
  return { ...opened, run: run ?? '', file: journalPath(opened.folder) }
}

describe('a repair of long ago', () => {
  test('is not read again at a start, is listed, and can still be taken back', async () => {
    const at = await foldedServer()
    const store = new JournalStore(at.file, machineOf(at.server.identity))
    const read = rowsRead(() => store.refresh())
    expect(read).toBeLessThan(50)
    expect(store.runs().map(({ id, outcome }) => [id, outcome])).toEqual([[at.run, 'applied']])
    const session = await nextStart(at)
    expect((await session.undoAll()).map(({ outcome }) => outcome)).toEqual(['undone'])
  })

  const damages: [string, string, string][] = [
    ['its first record', '"kind":"runStarted"', 'run.headless'],
    ['an intent of it', '"kind":"stepIntent"', 'run.damaged'],
    ['each of its records', '"run":"', 'run.perhapsLost'],
  ]
  test.each(damages)(
    'R4 with %s damaged is not taken back, is named, and costs nothing else',
    async (_, words, key) => {
      const at = await foldedServer()
      // Everywhere, because SQLite leaves copies behind in which a record is found again.
      const bytes = readFileSync(at.file, 'latin1').replaceAll(words, words.toUpperCase())
      writeFileSync(at.file, bytes, 'latin1')
      const session = await nextStart(at)
      const repaired = at.server.wholeState()
      const taken = await session.undoAll()
      expect(taken.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'partlyUndone')).toEqual([])
      expect(at.server.wholeState()).toEqual(repaired)
      expect(session.journal.warnings.map((warning) => warning.key)).toContain(
        key === 'run.perhapsLost' ? 'journal.altered' : key,
      )
      await expect(session.undo(at.run)).rejects.toMatchObject({
        reason: { key, values: { run: at.run, file: at.file } },
        trouble: 'badData',
      })
    },
  )

  test('R4 whose folded form is damaged is read from its records', async () => {
    const at = await foldedServer()
    const database = new DatabaseSync(at.file)
    database.exec("UPDATE folded SET text = replace(text, 'applied', 'undone')")
    database.close()
    const session = await nextStart(at)
    expect(session.journal.warnings).toEqual([])
    expect(session.journal.runs().map(({ outcome }) => outcome)).toEqual(['applied'])
  })
})

describe('a health check', () => {
  test('keeps the names of all checks once, and of what did not pass what was read', async () => {
    const { session, folder } = await openTestSession('com-plus-broken')
    const { findings } = await session.check({})
    await session.check({})
    const entries = readJournal(folder).records.map(({ entry }) => entry)
    expect(entries.map(({ kind }) => kind)).toEqual(['sessionStarted', 'checksNamed', 'checked', 'checked'])
    const [, names, first, second] = entries
    if (names?.kind !== 'checksNamed' || first?.kind !== 'checked') throw new Error('The check was not written.')
    const failing = findings.filter(({ verdict }) => verdict !== 'pass')
    expect(failing.length).toBeGreaterThan(0)
    expect(first.findings).toEqual(failing)
    expect(names.checks).toEqual(findings.map(({ check }) => check))
    for (const entry of [first, second]) expect(entry).toMatchObject({ asked: names.digest })
  })

  test('that finds nothing costs half a kilobyte a day, whatever is asked', async () => {
    const { session, folder } = await openTestSession('healthy')
    await session.check({})
    await session.check({})
    const [last] = readJournal(folder).records.slice(-1)
    expect(JSON.stringify(last).length).toBeLessThan(600)
  })

  test('names its checks again where the record with their names is lost', async () => {
    const at = await openTestSession('healthy')
    await at.session.check({})
    await at.session.journal.close()
    const database = new DatabaseSync(journalPath(at.folder))
    database.exec("PRAGMA secure_delete = ON; DELETE FROM record WHERE text LIKE '%checksNamed%'")
    database.close()
    await (await nextStart(at)).check({})
    expect(readJournal(at.folder).records.filter(({ entry }) => entry.kind === 'checksNamed')).toHaveLength(1)
  })
})

describe('the records of the last days', () => {
  test('begin with the first of their time, or are at least the last one', async () => {
    const folder = await temporaryFolder()
    const journal = await openJournal(folder, sessionStart)
    onTestFinished(() => journal.close())
    for (let note = 0; note < 30; note++) await journal.note(noteOf(`${note}`))
    const all = journal.records
    for (const from of [0, 1, 7, 15, 30]) {
      const since = all[from]?.at ?? ''
      const expected = all.filter(({ at }) => at >= since).map(({ seq }) => seq)
      expect([...journal.recordsSince(since)].map(({ seq }) => seq)).toEqual(expected)
    }
    expect([...journal.recordsSince('9999')].map(({ seq }) => seq)).toEqual([all.length])
  })
})

describe('any number of sessions', () => {
  test('leaves the same few files behind as one', async () => {
    const folder = await temporaryFolder()
    for (let session = 0; session < 40; session++) {
      const journal = await openJournal(folder, sessionStart)
      await journal.exclusively(() => journal.append(noteOf(`${session}`)))
      await journal.close()
    }
    const names = (await readdir(folder)).sort()
    expect(names).toEqual(['journal.anchor', 'journal.sqlite', 'journal.sqlite-journal', 'repair-lock.sqlite'])
    expect(readJournal(folder).records).toHaveLength(80)
  })
})
