import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { journalPath } from '../../electron/journal/journal.ts'
import type { Session } from '../../electron/session/session.ts'
import type { SimulatedServer } from '../../electron/simulation/simulated-server.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import { confirmAndFix, nextStart, openTestSession } from '../support/open-test-session.ts'
import { readJournal } from '../support/read-journal.ts'

const network = 'azure-vm/network-calls-slow'

/** A server with three repairs, one after the other, and the records of each. */
async function threeRepairs() {
  const { session, server, folder } = await openTestSession('vm-network-slow')
  const first = server.wholeState()
  for (let repair = 0; repair < 3; repair++) {
    server.changeState((state) => Object.assign(state, structuredClone(first)))
    await confirmAndFix(session, network)
  }
  const ids = session.journal.runs().map(({ id }) => id)
  const recordsOf = (id = '') =>
    session.journal.records.filter(({ entry }) => 'run' in entry && entry.run === id).map(({ seq }) => seq)
  const told = { ids, recordsOf: ids.map((id) => recordsOf(id)), records: session.journal.records.length }
  await session.journal.close()
  const file = journalPath(folder)
  withoutOldCopies(file)
  return { server, folder, file, first, ...told }
}

/**
 * Takes away the copies that SQLite leaves in a file when it moves records to other pages: the program finds a damaged record again by
 * them, which is no matter of these tests. A copy is what can be blanked without a record that reads otherwise.
 */
function withoutOldCopies(file: string): void {
  const readAll = () => {
    const database = new DatabaseSync(file)
    const texts = database
      .prepare('SELECT text FROM record ORDER BY seq')
      .all()
      .map(({ text }) => String(text))
    database.close()
    return texts
  }
  const texts = readAll()
  for (const text of texts) {
    const bytes = readFileSync(file)
    for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) {
      writeFileSync(file, Buffer.from(bytes).fill(0, at, at + text.length))
      if (readAll().every((now, index) => now === texts[index])) bytes.fill(0, at, at + text.length)
    }
    writeFileSync(file, bytes)
  }
}
type Repaired = Awaited<ReturnType<typeof threeRepairs>>

function change(file: string, sql: string, ...values: (string | number)[]): void {
  const database = new DatabaseSync(file)
  // Else the old text stays in the file, and is found there.
  database.exec('PRAGMA secure_delete = ON')
  database.prepare(sql).run(...values)
  database.close()
}

/** Flips one bit of the file's bytes. */
function flip(file: string, at: number): void {
  const bytes = readFileSync(file)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

const keys = (session: Session) => session.journal.warnings.map(({ key }) => key)
const undone = (results: Awaited<ReturnType<Session['undoAll']>>) =>
  Object.fromEntries(results.map(({ run, outcome }) => [run.id, outcome]))

/** The next program on the journal that was damaged: what it says, and what it can take back. */
async function goOn({ server, folder }: Pick<Repaired, 'server' | 'folder'>) {
  const session = await nextStart({ server: server as SimulatedServer, folder })
  const said = keys(session)
  const results = undone(await session.undoAll())
  return { session, said, results }
}

describe('R4 damage costs what it damages', () => {
  const damages: [string, string, (at: Repaired, seq: number) => void][] = [
    [
      'a flipped digit in a record',
      'journal.altered',
      ({ file }, seq) => {
        const [first = 0] = [readFileSync(file).indexOf(`"seq":${seq},`)]
        flip(file, first - 20)
      },
    ],
    [
      'a record that someone has rewritten',
      'journal.altered',
      ({ file }, seq) => change(file, `UPDATE record SET text = replace(text, '"run"', '"run" ') WHERE seq = ?`, seq),
    ],
    [
      'a record that is gone',
      'journal.missing',
      ({ file }, seq) => change(file, 'DELETE FROM record WHERE seq = ?', seq),
    ],
    [
      'a record in whose place stands another one',
      'journal.altered',
      ({ file }, seq) =>
        change(file, 'UPDATE record SET text = (SELECT text FROM record WHERE seq = 2) WHERE seq = ?', seq),
    ],
  ]

  test.each(damages)('%s is named, its run is not taken back, and the others are', async (_, key, damage) => {
    const at = await threeRepairs()
    const [third = '', second = '', first = ''] = at.ids.toReversed()
    damage(at, at.recordsOf[1]?.[3] ?? 0)
    const { session, said, results } = await goOn(at)
    expect(said).toEqual(expect.arrayContaining([key, 'run.damaged']))
    expect(results).toEqual({ [third]: 'undone', [second]: 'partlyUndone', [first]: 'undone' })
    const damaged = session.journal.runs().find(({ id }) => id === second)
    expect(damaged?.barred).toMatchObject({
      cause: 'damaged',
      reason: { key: 'run.damaged', values: { run: second, file: at.file } },
    })
    expect(damaged?.undo).toBeNull()
    await expect(session.undo(second)).rejects.toMatchObject({ reason: { key: 'run.damaged' } })
    expect(session.journal.isDamaged).toBe(false)
  })

  test('the beginning of a run: what asks for the run is told of the damage, and a run that never was is unknown', async () => {
    const at = await threeRepairs()
    change(at.file, 'UPDATE record SET text = substr(text, 2) WHERE seq = ?', at.recordsOf[1]?.[0] ?? 0)
    const session = await nextStart(at)
    const [, second = ''] = at.ids
    const headless = { reason: { key: 'run.headless', values: { run: second, file: at.file } }, trouble: 'badData' }
    await expect(session.undo(second)).rejects.toMatchObject(headless)
    await expect(session.answerGuidance(second, 's1', true)).rejects.toMatchObject(headless)
    await expect(session.undo('20200101-000000-abcd')).rejects.toMatchObject({ reason: { key: 'run.perhapsLost' } })
    const whole = await nextStart(await threeRepairs())
    await expect(whole.undo('20200101-000000-abcd')).rejects.toMatchObject({ reason: { key: 'session.unknownRun' } })
  })

  test('a record that someone has deleted is found again while its bytes are still in the file', async () => {
    const at = await threeRepairs()
    const database = new DatabaseSync(at.file)
    database.prepare('DELETE FROM record WHERE seq = ?').run(at.recordsOf[1]?.[3] ?? 0)
    database.close()
    const { session, said, results } = await goOn(at)
    expect(said).toEqual(['journal.unreadable'])
    expect(Object.values(results)).toEqual(['undone', 'undone', 'undone'])
    expect(keys(session)).toEqual(['journal.setAsideWhole'])
  })

  test('a damaged record of no run costs no run', async () => {
    const at = await threeRepairs()
    change(at.file, 'UPDATE record SET text = substr(text, 2) WHERE seq = 1')
    const { said, results } = await goOn(at)
    expect(said).toEqual(['journal.altered'])
    expect(Object.values(results)).toEqual(['undone', 'undone', 'undone'])
  })

  test('what is altered is set aside under a name that is told, and everything else goes on in a new file', async () => {
    const at = await threeRepairs()
    const before = readJournal(at.folder).records
    const seq = at.recordsOf[1]?.[3] ?? 0
    change(at.file, 'UPDATE record SET text = substr(text, 2) WHERE seq = ?', seq)
    const { session } = await goOn(at)
    const reasons = session.journal.warnings.filter(({ key: said }) => said === 'journal.setAside')
    expect(reasons).toEqual([
      { key: 'journal.setAside', values: { file: at.file, kept: expect.any(String), records: `${seq}` } },
    ])
    const kept = String(reasons[0]?.values.kept)
    const database = new DatabaseSync(kept)
    const altered = database.prepare('SELECT text FROM record WHERE seq = ?').get(seq)
    database.close()
    expect(String(altered?.text)).toMatch(/^"at"/)
    const now = readJournal(at.folder)
    expect(now.records.slice(0, before.length - 1)).toEqual(before.filter((record) => record.seq !== seq))
    expect(now.damage).toEqual([])
  })

  test('works while a window is open, which then goes on in the new file', async () => {
    const at = await threeRepairs()
    const window = await nextStart(at)
    change(at.file, 'UPDATE record SET text = substr(text, 2) WHERE seq = ?', at.recordsOf[1]?.[3] ?? 0)
    await goOn(at)
    expect(await window.note({ kind: 'reported', file: 'after', format: 'md' })).toBeNull()
    await window.journal.refresh()
    expect(window.journal.runs().filter(({ undo }) => undo?.outcome === 'undone')).toHaveLength(2)
    const { records, damage } = readJournal(at.folder)
    expect(damage).toEqual([])
    expect(records.at(-1)?.entry).toMatchObject({ kind: 'reported', file: 'after' })
    await expect(window.undo(at.ids[1] ?? '')).rejects.toMatchObject({ reason: { key: 'run.damaged' } })
  })

  test('is noticed at the undo too when it came after the program had read the journal', async () => {
    const at = await threeRepairs()
    const session = await nextStart(at)
    change(at.file, 'UPDATE record SET text = substr(text, 2) WHERE seq = ?', at.recordsOf[1]?.[3] ?? 0)
    await expect(session.undo(at.ids[1] ?? '')).rejects.toMatchObject({ reason: { key: 'run.damaged' } })
    expect(undone(await session.undoAll())).toEqual({
      [at.ids[2] ?? '']: 'undone',
      [at.ids[1] ?? '']: 'partlyUndone',
      [at.ids[0] ?? '']: 'undone',
    })
  })
})

describe('R4 bytes flipped anywhere in the file', () => {
  test('cost no run but those whose records they hit, and are never taken for something else', async () => {
    const at = await threeRepairs()
    const whole = readFileSync(at.file)
    const before = readJournal(at.folder).records
    const texts = new Map(before.map((record) => [record.seq, JSON.stringify(record)]))
    for (let place = 0; place < whole.length; place += 997) {
      writeFileSync(at.file, whole)
      flip(at.file, place)
      const { records } = readJournal(at.folder)
      for (const record of records) expect(JSON.stringify(record), `byte ${place}`).toBe(texts.get(record.seq))
      expect(before.length - records.length, `byte ${place}`).toBeLessThanOrEqual(1)
    }
  })

  const pages: [string, (at: Repaired) => void][] = [
    [
      'its header',
      ({ file }) => writeFileSync(file, Buffer.concat([Buffer.alloc(100), readFileSync(file).subarray(100)])),
    ],
    [
      'its first page',
      ({ file }) => writeFileSync(file, Buffer.concat([Buffer.alloc(16384, 7), readFileSync(file).subarray(16384)])),
    ],
    ['the root of its tree', ({ file }) => writeFileSync(file, readFileSync(file).fill(255, 16384, 16384 + 200))],
  ]
  test.each(pages)('%s: every record is found all the same, and every run is taken back', async (_, damage) => {
    const at = await threeRepairs()
    const before = readJournal(at.folder).records
    damage(at)
    const { session, said, results } = await goOn(at)
    expect(said[0]).toBe('journal.unreadable')
    expect(Object.values(results)).toEqual(['undone', 'undone', 'undone'])
    expect(session.journal.records.slice(0, before.length)).toEqual(before)
    expect(keys(session)).toContain('journal.setAsideWhole')
    expect(at.server.wholeState()).toEqual(at.first)
  })

  test('its header, and records longer than a page: they are found all the same', async () => {
    const { session, folder } = await openTestSession('vm-network-slow')
    for (const length of [10, 16_000, 16_400, 40_000, 100_000, 10]) {
      await session.note({ kind: 'reported', file: 'x'.repeat(length), format: 'md' })
    }
    const before = readJournal(folder).records
    const bytes = readFileSync(journalPath(folder))
    writeFileSync(journalPath(folder), bytes.fill(0, 0, 16))
    expect(readJournal(folder)).toMatchObject({ records: before, damage: [{ key: 'journal.unreadable' }] })
  })

  test('a cut is noticed wherever it is, and no record in the rest is lost or made up', async () => {
    const at = await threeRepairs()
    const whole = readFileSync(at.file)
    const before = readJournal(at.folder).records
    for (let length = 0; length < whole.length; length += 4096) {
      writeFileSync(at.file, whole)
      truncateSync(at.file, length)
      const { records, damage } = readJournal(at.folder)
      expect(damage, `length ${length}`).not.toEqual([])
      for (const record of records) expect(record, `length ${length}`).toEqual(before[record.seq - 1])
      const inRest = before.filter(({ sum }) => whole.subarray(0, length).includes(`"sum":"${sum}"`))
      expect(records.length, `length ${length}`).toBeGreaterThanOrEqual(inRest.length - 1)
    }
  })
})

describe('R4 a journal that is not the one that was written last', () => {
  const last = (records: JournalRecord[]) => records.at(-1)?.seq ?? 0

  test('gone: it is named with how far it had come, and the program goes on in a new one', async () => {
    const at = await threeRepairs()
    await rm(at.file)
    const { session, said, results } = await goOn(at)
    expect(said).toEqual(['journal.gone'])
    expect(session.journal.warnings[0]?.values).toEqual({ file: at.file, seq: at.records })
    expect(results).toEqual({})
    expect(session.journal.isDamaged).toBe(false)
  })

  test('an older copy: what is missing is named, and the older runs are taken back', async () => {
    const { session, server, folder } = await openTestSession('vm-network-slow')
    await confirmAndFix(session, network)
    const older = last([...session.journal.records])
    copyFileSync(journalPath(folder), join(folder, 'copy'))
    await session.check({})
    const newest = last([...session.journal.records])
    await session.journal.close()
    copyFileSync(join(folder, 'copy'), journalPath(folder))
    await rm(join(folder, 'copy'))
    const { session: next, said, results } = await goOn({ server, folder })
    expect(said).toEqual(['journal.newestLost'])
    const records = newest === older + 1 ? `${newest}` : `${older + 1}–${newest}`
    expect(next.journal.warnings[0]?.values).toMatchObject({ records })
    expect(Object.values(results)).toEqual(['undone'])
  })

  test('another one of the same length: it is named, its runs and damage are judged for themselves', async () => {
    const at = await threeRepairs()
    const other = await threeRepairs()
    copyFileSync(other.file, at.file)
    const { said } = await goOn(at)
    expect(said).toEqual(['journal.another'])
  })

  test('a damaged anchor costs nothing but this check, and that is said', async () => {
    const at = await threeRepairs()
    flip(join(at.folder, 'journal.anchor'), 3)
    const { session, said, results } = await goOn(at)
    expect(said).toEqual(['journal.anchorDamaged'])
    expect(Object.values(results)).toEqual(['undone', 'undone', 'undone'])
    expect(keys(session)).toEqual([])
    expect((await readdir(at.folder)).filter((name) => name.includes('damaged'))).toEqual([])
  })

  test('an anchor of a journal that is ahead condemns no run', async () => {
    const at = await threeRepairs()
    const session = await nextStart(at)
    for (let note = 0; note < 3; note++) await session.note({ kind: 'reported', file: `${note}`, format: 'md' })
    const ahead = readFileSync(join(at.folder, 'journal.anchor'))
    change(at.file, 'DELETE FROM record WHERE seq > ?', at.records)
    writeFileSync(join(at.folder, 'journal.anchor'), ahead)
    expect(Object.values((await goOn(at)).results)).toEqual(['undone', 'undone', 'undone'])
  })
})

describe('a journal of a later version of the program', () => {
  test('is read as far as it is understood, and never written to or set aside', async () => {
    const at = await threeRepairs()
    const { withSum } = await import('../../electron/journal/record-text.ts')
    const last = readJournal(at.folder).records.at(-1)
    if (!last) throw new Error('There is no record.')
    const { sum: _, ...rest } = last
    const entry = { kind: 'thoughtOfLater' } as never
    const { text } = withSum({ ...rest, seq: last.seq + 1, prev: last.sum, prevOfRun: '', entry })
    change(at.file, 'INSERT INTO record (seq, text) VALUES (?, ?)', last.seq + 1, text)
    const bytes = readFileSync(at.file)
    const session = await nextStart(at)
    expect(keys(session)).toEqual(['journal.newer'])
    await expect(session.undoAll()).rejects.toMatchObject({ reason: { key: 'journal.newer' } })
    expect(await session.note({ kind: 'reported', file: 'x', format: 'md' })).toMatchObject({ key: 'journal.newer' })
    expect(readFileSync(at.file).equals(bytes)).toBe(true)
  })
})
