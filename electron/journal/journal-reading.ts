import { errorText } from '../../shared/model/error-text.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import { message } from '../../shared/model/message.ts'
import type { Run, Runs } from '../../shared/model/runs.ts'
import type { Machine } from '../../shared/model/server-identity.ts'
import { readAllRows, rowsInMemory } from './all-rows.ts'
import { runsWithBars } from './barred-runs.ts'
import type { RowSource } from './chosen-records.ts'
import { firstSince, isProven, readRun } from './folded-runs.ts'
import { History } from './history.ts'
import { JournalError } from './journal-error.ts'
import type { JournalFile, Row } from './journal-file.ts'
import { provenRecord } from './record-text.ts'
import { isDamage } from './sqlite-error.ts'

/** What the file of a journal proves by what was read of it so far. Every new record is told. Nothing is written. */
export class JournalReading {
  readonly #file: JournalFile
  readonly #here: Machine
  readonly #tell: (record: JournalRecord) => void
  #history = new History()
  #unreadable: string | null = null
  #foldIsWrong = false
  #runs: Runs | null = null

  constructor(file: JournalFile, here: Machine, tell: (record: JournalRecord) => void) {
    this.#file = file
    this.#here = here
    this.#tell = tell
  }

  get history(): History {
    return this.#history
  }

  /** What SQLite says of a file that it cannot read wholly; `null` where it can. */
  get unreadable(): string | null {
    return this.#unreadable
  }

  /** All runs, each with what bars it here. */
  runs(): Runs {
    this.#runs ??= runsWithBars(this.#history, this.#here, this.#file.path)
    return this.#runs
  }

  /** Every record that proves itself, from a time on (ISO 8601) or all of them, read piece by piece; at least the last one. */
  *records(since: string | null): Generator<JournalRecord> {
    let from = 1
    const isSound = this.orDamaged(() => {
      if (since !== null) from = Math.min(firstSince(this.#file, since, this.#history.lastSeq), this.#history.lastSeq)
      return this.#unreadable === null && this.#history.newFlaws().length === 0
    })
    const rows = isSound ? this.#file.readAfter(from - 1) : this.allRows()
    for (const row of rows) {
      const record = row.seq < from ? null : provenRecord(row)
      if (record) yield record
    }
  }

  /** The file, or all that a damaged one proves. */
  source(): RowSource {
    const isSound = this.#unreadable === null && this.#history.newFlaws().length === 0
    return isSound ? this.#file : rowsInMemory(this.allRows())
  }

  /** Reads what was added. A journal that was exchanged or is damaged is read anew, as far as anything in it proves itself. */
  refresh(): void {
    const heard = this.#history.lastSeq
    if (!this.orDamaged(() => this.#readOn())) this.readAnew(heard)
    this.#runs = null
  }

  /** Proves the records of a run as they stand on disk; when one of them does not, everything is read anew. */
  prove(run: string): void {
    const known = this.#history.runs.get(run)
    if (known === undefined || known.broken) return
    if (!this.orDamaged(() => isProven(this.#file, known))) this.readAnew()
  }

  /** Takes in a row that follows what was read. */
  absorb(row: Row): void {
    const record = this.#history.absorb(row)
    this.#runs = null
    if (record) this.#tell(record)
  }

  /** Whether the last record that was read is still there: else another journal lies in its place. */
  goesOn(): boolean {
    const { lastSeq, lastSum } = this.#history
    if (lastSum === '') return true
    const row = this.#file.rowAt(lastSeq)
    return row !== undefined && (provenRecord(row)?.sum ?? lastSum) === lastSum
  }

  /** Reads and proves every record again, those of folded runs too, and tells those after the last one that was heard of. */
  readAnew(heard: number = this.#history.lastSeq): void {
    this.#foldIsWrong = false
    this.#unreadable = null
    this.#history = new History()
    this.orDamaged(() => {
      this.#history.hasNewer = this.#file.isNewer()
      return true
    })
    for (const row of this.allRows()) {
      const record = this.#history.absorb(row)
      if (record && record.seq > heard) this.#tell(record)
    }
    this.#runs = null
  }

  /** Every row that SQLite or the bytes of the file still prove. */
  allRows(): Row[] {
    try {
      const { rows, unreadable } = readAllRows(this.#file)
      this.#unreadable = unreadable
      return rows
    } catch (error) {
      throw this.notReadable(error)
    }
  }

  /** Whether the file has damage of more than single records, or records that are not what was written. Looks at its structure. */
  hasDamage(): boolean {
    if (this.#unreadable !== null) return true
    if (this.#history.newFlaws().some(({ kind }) => kind === 'altered')) return true
    const isSound = this.orDamaged(() => {
      this.#unreadable = this.#file.structuralDamage()
      return this.#unreadable === null
    })
    return !isSound
  }

  /** What a reading returns; `false` when the file is no sound database. A disk that refuses is thrown. */
  orDamaged(read: () => boolean): boolean {
    try {
      return read()
    } catch (error) {
      if (!isDamage(error)) throw this.notReadable(error)
      return false
    }
  }

  /** The error for a file that a disk or a system refuses to read. */
  notReadable(error: unknown): JournalError {
    return new JournalError(message('journal.notReadable', { file: this.#file.path, detail: errorText(error) }))
  }

  /** Takes in what was added; `false` when not everything fits together. */
  #readOn(): boolean {
    if (this.#foldIsWrong) return false
    if (this.#history.lastSeq === 0) {
      this.#history =
        History.unfold(this.#file.folded(), (id, records) => this.#foldedRun(id, records)) ?? this.#history
    }
    this.#history.hasNewer ||= this.#file.isNewer()
    if (this.#unreadable !== null || !this.goesOn()) return false
    const known = this.#history.flaws.length
    for (const row of this.#file.readAfter(this.#history.lastSeq)) this.absorb(row)
    return this.#history.flaws.length === known || this.#history.newFlaws().length === 0
  }

  /** More of a folded run is asked for than its head. When its records do not prove it, everything is read anew at the next occasion. */
  #foldedRun(id: string, records: readonly number[]): Run {
    const run = readRun(this.#file, records)
    if (run !== null) return run
    this.#foldIsWrong = true
    throw new JournalError(message('run.damaged', { run: id, file: this.#file.path }))
  }
}
