import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalEntry, JournalRecord } from '../../shared/model/journal-record.ts'
import { type Message, message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import { type Runs, runsOf } from '../../shared/model/runs.ts'
import { lineOf } from './journal-line.ts'
import { takeLock } from './lock.ts'
import { readJournal } from './read-journal.ts'
import { createSessionFile, type SessionFile } from './session-file.ts'

/** A journal that must not be written to: it is damaged, or the disk refused. */
export class JournalProblem extends ReasonedError {}

/** The undo log of one server over all its sessions. Records are only ever added. */
export interface Journal {
  readonly records: readonly JournalRecord[]
  /** Torn last lines and damage, for a person. */
  readonly warnings: readonly Message[]
  runs(): Runs
  /**
   * Holds the server's lock while `work` runs, with the journal as it is on disk by then. Throws `LockHeld` when another program
   * holds it and {@link JournalProblem} when the journal is damaged; `work` has not begun then. A call within `work` belongs to
   * it; every other call of this program waits until it has ended.
   */
  exclusively<T>(work: () => Promise<T>): Promise<T>
  /** Writes an entry and returns when it is on disk. Only within {@link exclusively}. */
  append(entry: JournalEntry): Promise<JournalRecord>
  /**
   * Writes an entry that is no part of a repair, without waiting for a repair of this program to end: between two of its records,
   * under its lock. Else like {@link exclusively} with one {@link append}.
   */
  note(entry: JournalEntry): Promise<JournalRecord>
  /** Reads what other programs have added; harmless at any time. */
  refresh(): Promise<void>
  /** Calls back for every record that is added, by this program or (after a refresh) by another one. */
  onRecord(listener: (record: JournalRecord) => void): () => void
  /** A folder for files that must be kept beside the journal; made when asked for. */
  keepFolder(): Promise<string>
  /** Resolves when no operation of this program is under way or waiting. */
  idle(): Promise<void>
  close(): Promise<void>
}

/** One holding of the lock, from its taking to its release. */
interface Held {
  over: boolean
}

/** Notes hold the lock for an instant only; a repair holds it for long. */
const patienceMs = 1_000

/** What every session says first. */
export type SessionStart = Extract<JournalEntry, { kind: 'sessionStarted' }>

/** Opens the journal in a folder. Reading creates nothing; the session's own file begins with its first record. */
export async function openJournal(folder: string, start: SessionStart): Promise<Journal> {
  const journalFolder = join(folder, 'journal')
  const session = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomBytes(3).toString('hex')}`
  const listeners = new Set<(record: JournalRecord) => void>()
  let contents = await readJournal(journalFolder)
  let file: SessionFile | null = null
  let begun = false
  const inside = new AsyncLocalStorage<Held>()
  let held: Held | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let lastTurn: Promise<unknown> = Promise.resolve()
  let operations = 0
  let change = Promise.withResolvers<void>()
  const tellChange = () => {
    change.resolve()
    change = Promise.withResolvers()
  }

  const readAgain = async () => {
    const known = contents.records.length
    contents = await readJournal(journalFolder)
    for (const record of contents.records.slice(known)) for (const listener of listeners) listener(record)
  }
  const write = async (entry: JournalEntry): Promise<JournalRecord> => {
    const last = contents.records.at(-1)
    const { record, line } = lineOf({
      seq: (last?.seq ?? 0) + 1,
      at: new Date().toISOString(),
      session,
      prev: last?.sum ?? '',
      entry,
    })
    try {
      file ??= await createSessionFile(join(journalFolder, `${session}.jsonl`))
      await file.append(line, record)
    } catch (error) {
      throw new JournalProblem(message('journal.notWritten', { folder: journalFolder, detail: detailOf(error) }))
    }
    contents.records.push(record)
    for (const listener of listeners) listener(record)
    return record
  }

  // Records and readings of the files come one after the other, so that no number is given twice and no record is read half.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = lastTurn.then(work)
    lastTurn = done.catch(() => undefined)
    return done
  }
  const refresh = () => inTurn(readAgain)
  const writeNext = (entry: JournalEntry) =>
    inTurn(async () => {
      if (!begun) await write(start)
      begun = true
      return write(entry)
    })
  const hold = async <T>(work: () => Promise<T>): Promise<T> => {
    await makeFolder(journalFolder)
    const release = await takeLock(folder, start.program, patienceMs)
    const mine: Held = { over: false }
    try {
      await refresh()
      const [damage] = contents.damage
      if (damage) throw new JournalProblem(damage)
      held = mine
      tellChange()
      return await inside.run(mine, work)
    } finally {
      mine.over = true
      held = null
      // What was begun under the lock ends under it.
      await lastTurn
      await release()
    }
  }
  const exclusively = <T>(work: () => Promise<T>): Promise<T> => {
    if (inside.getStore()?.over === false) return work()
    operations++
    const done = queue
      .then(() => hold(work))
      .finally(() => {
        operations--
        tellChange()
      })
    queue = done.catch(() => undefined)
    return done
  }

  return {
    get records() {
      return contents.records
    },
    get warnings() {
      return [...contents.damage, ...contents.torn]
    },
    runs: () => runsOf(contents.records),
    refresh,
    exclusively,
    async append(entry) {
      if (inside.getStore()?.over !== false) throw new Error('The journal is written only while its lock is held.')
      return writeNext(entry)
    },
    async note(entry) {
      while (held === null && operations > 0) await change.promise
      return held === null ? exclusively(() => writeNext(entry)) : writeNext(entry)
    },
    onRecord(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async keepFolder() {
      const kept = join(folder, 'kept', session)
      await makeFolder(kept)
      return kept
    },
    async idle() {
      while (operations > 0) await queue
    },
    async close() {
      listeners.clear()
      await lastTurn
      await file?.close()
      file = null
    },
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new JournalProblem(message('journal.noFolder', { folder, detail: detailOf(error) }))
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
