import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { errorText } from '../../shared/model/error-text.ts'
import type { JournalEntry, JournalRecord } from '../../shared/model/journal-record.ts'
import { type Message, message } from '../../shared/model/message.ts'
import type { ReportScope } from '../../shared/model/report-scope.ts'
import type { Runs } from '../../shared/model/runs.ts'
import { type Machine, machineOf } from '../../shared/model/server-identity.ts'
import { makeFolder } from '../disk/make-folder.ts'
import { foreignMachines } from './barred-runs.ts'
import type { ChosenRecords } from './chosen-records.ts'
import { JournalError } from './journal-error.ts'
import { JournalStore } from './journal-store.ts'
import { Operations } from './operations.ts'
import { type RepairLock, takeLock } from './repair-lock.ts'

/** The undo log of one server over all its sessions. Records are only ever added. */
export interface Journal {
  /** The name under which this sitting writes. */
  readonly session: string
  /** Every record that proves itself, in order, read from the file as it is now. A journal of years has many of them. */
  readonly records: readonly JournalRecord[]
  /** Those from a time on (ISO 8601; `null`: all), one after the other; at least the last one. */
  recordsSince(time: string | null): Iterable<JournalRecord>
  /** What a person must know: damage, runs that cannot be taken back here, and damage of earlier days. */
  readonly warnings: readonly Message[]
  /** Runs of which only later records are left, so that nobody knows what of them is in effect. */
  readonly headlessRuns: readonly string[]
  /** Whether there is damage that was not written into the journal yet. */
  readonly isDamaged: boolean
  /** Every run. Those of folded runs are read from their records when more than their outcome is asked for. */
  runs(): Runs
  /** Every run, with all its parts read now. */
  wholeRuns(): Runs
  /** What is to be said of a run that is not among them, because it was lost or may have been; `null` when nothing ever was. */
  lostRun(id: string): Message | null
  /** The machines whose runs lie here, which are not this one, and which nobody has adopted yet. */
  foreignMachines(): readonly Machine[]
  /**
   * Holds the server's lock while `work` runs, with the journal as it is on disk by then; damage is noticed in it and set aside first.
   * Throws `LockHeld` when another program holds the lock and {@link JournalError} when the journal cannot be written; `work` has
   * not begun then. A call within `work` belongs to it; every other call of this program waits until it has ended.
   */
  exclusively<T>(work: () => Promise<T>): Promise<T>
  /** Writes an entry and returns when it is on disk. Only within {@link exclusively}. */
  append(entry: JournalEntry): Promise<JournalRecord>
  /**
   * Writes an entry that is no part of a repair, without the lock and without waiting for a repair to end; `names`, which it rests on,
   * before it unless they are in the journal already.
   */
  note(entry: JournalEntry, names?: CheckNames): Promise<JournalRecord>
  /** What a report of a scope holds, as it is now (milliseconds since 1970); proves what it rests on. */
  choose(scope: ReportScope, now: number): ChosenRecords
  /** Reads what other programs have added; harmless at any time. */
  refresh(): Promise<void>
  /** Reads and proves every record again, those of folded runs too. */
  verify(): void
  /** Proves every record of a run again, as it stands on disk; afterwards {@link runs} tells whether something bars it. */
  prove(run: string): void
  /** Calls back for every record that is added, by this program or (after a refresh) by another one. */
  onRecord(listener: (record: JournalRecord) => void): () => void
  /** A folder for files that must be kept beside the journal; made when asked for. */
  keepFolder(): Promise<string>
  /** Resolves when no operation of this program is under way or waiting. */
  idle(): Promise<void>
  /** Gives back all that is held, as the system does when the program dies; afterwards nothing is written any more. */
  close(): Promise<void>
}

/** How long an operation waits for the lock: programs that only write a record hold it for an instant. */
const patienceMs = 1_000

/** What every session says first. */
export type SessionStart = Extract<JournalEntry, { kind: 'sessionStarted' }>

/** Names of checks that were asked together. */
export type CheckNames = Extract<JournalEntry, { kind: 'checksNamed' }>

/** The path of the journal in a server's folder. */
export function journalPath(folder: string): string {
  return join(folder, 'journal.sqlite')
}

/** Opens the journal in a folder. Reading creates nothing; the journal begins with its first record. */
export async function openJournal(folder: string, start: SessionStart): Promise<Journal> {
  const journal = new ServerJournal(folder, start)
  await journal.refresh()
  return journal
}

class ServerJournal implements Journal {
  readonly #folder: string
  readonly #start: SessionStart
  readonly session = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomBytes(3).toString('hex')}`
  readonly #operations = new Operations()
  readonly #store: JournalStore
  #lock: RepairLock | null = null
  #closed = false

  constructor(folder: string, start: SessionStart) {
    this.#folder = folder
    this.#start = start
    this.#store = new JournalStore(journalPath(folder), machineOf(start.server))
  }

  get records(): readonly JournalRecord[] {
    return [...this.#store.records()]
  }

  recordsSince(time: string | null): Iterable<JournalRecord> {
    return this.#store.records(time)
  }

  get warnings(): readonly Message[] {
    return this.#store.warnings()
  }

  get headlessRuns(): readonly string[] {
    return [...this.#store.history.headless]
  }

  get isDamaged(): boolean {
    return this.#store.damage().length > 0
  }

  runs(): Runs {
    return this.#store.runs()
  }

  wholeRuns(): Runs {
    return this.#store.wholeRuns()
  }

  lostRun(id: string): Message | null {
    return this.#store.lostRun(id)
  }

  foreignMachines(): readonly Machine[] {
    return foreignMachines(this.#store.history, machineOf(this.#start.server))
  }

  async refresh(): Promise<void> {
    this.#store.refresh()
  }

  verify(): void {
    this.#store.verify()
  }

  prove(run: string): void {
    this.#store.prove(run)
  }

  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.#operations.isInside ? work() : this.#operations.run(() => this.#locked(work))
  }

  async append(entry: JournalEntry): Promise<JournalRecord> {
    if (!this.#operations.isInside) throw new Error('The journal is written only while its lock is held.')
    if (!this.#lock?.isInPlace()) throw new JournalError(message('lock.lost', { folder: this.#folder }))
    return this.#write(entry)
  }

  async note(entry: JournalEntry, names?: CheckNames): Promise<JournalRecord> {
    this.#makeFolder()
    if (this.#closed) throw new JournalError(message('lock.lost', { folder: this.#folder }))
    this.#store.refresh()
    if (this.isDamaged && this.#lock === null) return this.exclusively(async () => this.#write(entry, names))
    return this.#write(entry, names)
  }

  choose(scope: ReportScope, now: number): ChosenRecords {
    return this.#store.choose(scope, now)
  }

  onRecord(listener: (record: JournalRecord) => void): () => void {
    return this.#store.onRecord(listener)
  }

  async keepFolder(): Promise<string> {
    const kept = join(this.#folder, 'kept', this.session)
    makeJournalFolder(kept)
    return kept
  }

  idle(): Promise<void> {
    return this.#operations.idle()
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#store.close()
    this.#lock?.release()
    this.#lock = null
  }

  async #locked<T>(work: () => Promise<T>): Promise<T> {
    this.#makeFolder()
    const lock = await takeLock(this.#folder, this.#start.program, patienceMs)
    try {
      if (this.#closed) throw new JournalError(message('lock.lost', { folder: this.#folder }))
      this.#lock = lock
      await this.#store.hold()
      for (const damage of this.#store.damage()) this.#write({ kind: 'damageNoticed', ...damage })
      return await work()
    } finally {
      this.#lock = null
      this.#store.release()
      lock.release()
    }
  }

  #write(entry: JournalEntry, names?: CheckNames): JournalRecord {
    return this.#store.append(this.session, (begun, { named }) => [
      ...(begun ? [] : [this.#start]),
      ...(names && !named.has(names.digest) ? [names] : []),
      entry,
    ])
  }

  #makeFolder(): void {
    makeJournalFolder(this.#folder)
  }
}

function makeJournalFolder(folder: string): void {
  try {
    makeFolder(folder)
  } catch (error) {
    const detail = errorText(error)
    throw new JournalError(message('journal.noFolder', { folder, detail }), 'cannotWrite')
  }
}
