import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalEntry, JournalRecord } from '../../shared/model/journal-record.ts'
import { type Message, message } from '../../shared/model/message.ts'
import { type Runs, runsOf } from '../../shared/model/runs.ts'
import { lineOf } from './journal-line.ts'
import { takeLock } from './lock.ts'
import { readJournal } from './read-journal.ts'
import { createSessionFile, type SessionFile } from './session-file.ts'

/** A journal that must not be written to: it is damaged, or the disk refused. */
export class JournalProblem extends Error {
  readonly reason: Message
  constructor(reason: Message) {
    super(reason.key)
    this.name = 'JournalProblem'
    this.reason = reason
  }
}

/** The undo log of one server over all its sessions. Records are only ever added. */
export interface Journal {
  readonly records: readonly JournalRecord[]
  /** Torn last lines and damage, for a person. */
  readonly warnings: readonly Message[]
  runs(): Runs
  /**
   * Holds the server's lock while `work` runs, with the journal as it is on disk by then. Throws `LockHeld` when another program
   * holds it and {@link JournalProblem} when the journal is damaged; `work` has not begun then. May be nested.
   */
  exclusively<T>(work: () => Promise<T>): Promise<T>
  /** Writes an entry and returns when it is on disk. Only within {@link exclusively}. */
  append(entry: JournalEntry): Promise<JournalRecord>
  /** Reads what other programs have added; harmless at any time. */
  refresh(): Promise<void>
  /** Calls back for every record that is added, by this program or (after a refresh) by another one. */
  onRecord(listener: (record: JournalRecord) => void): () => void
  /** A folder for files that must be kept beside the journal; made when asked for. */
  keepFolder(): Promise<string>
  close(): Promise<void>
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
  let depth = 0

  const refresh = async () => {
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

  return {
    get records() {
      return contents.records
    },
    get warnings() {
      return [...contents.damage, ...contents.torn]
    },
    runs: () => runsOf(contents.records),
    refresh,
    async exclusively(work) {
      if (depth > 0) return work()
      await makeFolder(journalFolder)
      const release = await takeLock(folder, start.program, patienceMs)
      depth++
      try {
        await refresh()
        const [damage] = contents.damage
        if (damage) throw new JournalProblem(damage)
        return await work()
      } finally {
        depth--
        await release()
      }
    },
    async append(entry) {
      if (depth === 0) throw new Error('The journal is written only while its lock is held.')
      if (file === null) await write(start)
      return write(entry)
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
    async close() {
      listeners.clear()
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
