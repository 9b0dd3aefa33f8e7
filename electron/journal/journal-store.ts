import { dirname } from 'node:path'
import type { JournalEntry, JournalRecord } from '../../shared/model/journal-record.ts'
import { type Message, message } from '../../shared/model/message.ts'
import type { Run, Runs } from '../../shared/model/runs.ts'
import type { Machine } from '../../shared/model/server-identity.ts'
import { readAllRows } from './all-rows.ts'
import { type Anchor, readAnchor, writeAnchor } from './anchor.ts'
import { runsWithBars } from './barred-runs.ts'
import { type Damage, flawDamage, numbersOf } from './damage-messages.ts'
import { firstSince, isProven, readRun } from './folded-runs.ts'
import { History } from './history.ts'
import { JournalError } from './journal-error.ts'
import { JournalFile, type Row } from './journal-file.ts'
import { nextRecords } from './next-records.ts'
import { provenRecord, type withSum } from './record-text.ts'
import { setAside } from './set-aside.ts'
import { isDamage } from './sqlite-error.ts'

type Listener = (record: JournalRecord) => void

/** The file of a journal, its anchor, and what both of them prove. Everything it does is done when it returns. */
export class JournalStore {
  readonly #file: JournalFile
  readonly #anchorPath: string
  readonly #here: Machine
  /** Records that are read again at each start before they are folded: some hundreds are read in a few milliseconds. */
  readonly #unfoldedAtMost: number
  readonly #listeners = new Set<Listener>()
  #history = new History()
  #unreadable: string | null = null
  /** What the anchor knows and the file does not show. */
  #beyond: Message | null = null
  /** A damaged file was set aside, which is not written into the new one yet. */
  #aside: Damage | null = null
  #anchorIsDamaged = false
  #foldIsWrong = false
  #runs: Runs | null = null

  constructor(path: string, here: Machine, unfoldedAtMost = 500) {
    this.#unfoldedAtMost = unfoldedAtMost
    this.#file = new JournalFile(path)
    this.#anchorPath = path.replace(/\.sqlite$/, '.anchor')
    this.#here = here
  }

  get history(): History {
    return this.#history
  }

  /** All runs, each with what bars it here. */
  runs(): Runs {
    this.#runs ??= runsWithBars(this.#history, this.#here, this.#file.path)
    return this.#runs
  }

  /** All runs with every part of them read; damage that is found on the way is noticed. */
  wholeRuns(): Runs {
    try {
      return this.runs().map((run) => ({ ...run }))
    } catch (error) {
      if (!(error instanceof JournalError)) throw this.#notReadable(error)
      this.refresh()
      return this.runs().map((run) => ({ ...run }))
    }
  }

  /** Every record that proves itself, from a time on (ISO 8601) or all of them, read piece by piece; at least the last one. */
  *records(since: string | null = null): Generator<JournalRecord> {
    let from = 1
    const isSound = this.#orDamaged(() => {
      if (since !== null) from = Math.min(firstSince(this.#file, since, this.#history.lastSeq), this.#history.lastSeq)
      return this.#unreadable === null && this.#history.flaws.length === 0
    })
    const rows = isSound ? this.#file.readAfter(from - 1) : this.#allRows()
    for (const row of rows) {
      const record = row.seq < from ? null : provenRecord(row)
      if (record) yield record
    }
  }

  /** Reads and proves every record again, those of folded runs too. */
  verify(): void {
    this.#readAnew(this.#history.lastSeq)
    this.refresh()
  }

  /** Damage that was not written into the journal yet. */
  damage(): Damage[] {
    const { path: file } = this.#file
    if (this.#history.hasNewer) return [{ reason: message('journal.newer', { file }), records: [] }]
    if (this.#aside) return [this.#aside]
    const reasons = [
      ...(this.#unreadable === null ? [] : [message('journal.unreadable', { file, detail: this.#unreadable })]),
      ...(this.#beyond ? [this.#beyond] : []),
    ]
    return [...reasons.map((reason) => ({ reason, records: [] })), ...flawDamage(this.#history, file)]
  }

  warnings(): Message[] {
    const { path: file } = this.#file
    return [
      ...this.damage().map(({ reason }) => reason),
      ...(this.#anchorIsDamaged ? [message('journal.anchorDamaged', { file: this.#anchorPath })] : []),
      ...this.runs().flatMap(({ barred }) => barred ?? []),
      ...[...this.#history.headless].map((run) => message('run.headless', { run, file })),
      ...this.#history.noticed(),
    ]
  }

  /** Reads what was added. A journal that was exchanged or is damaged is read anew, as far as anything in it proves itself. */
  refresh(): void {
    const anchor = readAnchor(this.#anchorPath)
    const { lastSeq } = this.#history
    if (!this.#orDamaged(() => this.#readOn())) this.#readAnew(lastSeq)
    this.#anchorIsDamaged = anchor === 'damaged'
    this.#beyond = null
    if (anchor !== null && anchor !== 'damaged') {
      this.#orDamaged(() => {
        this.#beyond = this.#beyondOf(anchor)
        return true
      })
    }
    this.#runs = null
  }

  /** Proves the records of a run as they stand on disk; when one of them does not, everything is read anew. */
  prove(run: string): void {
    const known = this.#history.runs.get(run)
    if (known === undefined || known.broken) return
    if (!this.#orDamaged(() => isProven(this.#file, known))) this.#readAnew(this.#history.lastSeq)
  }

  /** Opens the file for a repair. What is in it and proves nothing is set aside first, so that the rest can be gone on with. */
  async hold(): Promise<void> {
    this.refresh()
    if (this.#history.hasNewer) throw new JournalError(message('journal.newer', { file: this.#file.path }))
    try {
      if (this.#mustBeSetAside()) await this.#setAside()
      this.#file.hold()
    } catch (error) {
      throw error instanceof JournalError ? error : this.#notWritten(error)
    }
  }

  release(): void {
    this.#file.release()
    this.#foldEndedRuns()
  }

  /**
   * Writes what `entriesOf` returns, told whether the session has begun; returns the last record. Throws {@link JournalError} when it
   * is not on disk, and when a file of a later version of the program lies there.
   */
  append(session: string, entriesOf: (begun: boolean) => readonly JournalEntry[]): JournalRecord {
    let written: ReturnType<typeof withSum>[] = []
    try {
      this.#file.append((readAfter) => {
        if (!this.#goesOn()) throw new JournalError(message('journal.moved', { file: this.#file.path }), 'cannotWrite')
        for (const row of readAfter(this.#history.lastSeq)) this.#absorb(row)
        written = nextRecords(this.#history, session, entriesOf(this.#history.sessions.has(session)))
        return written.map(({ record: { seq }, text }) => ({ seq, text }))
      })
    } catch (error) {
      throw error instanceof JournalError ? error : this.#notWritten(error)
    }
    const last = written.at(-1)
    if (last === undefined) throw new Error('There was nothing to write.')
    writeAnchor(this.#anchorPath, last.record)
    this.#beyond = null
    this.#aside = null
    this.#anchorIsDamaged = false
    for (const { record, text } of written) this.#absorb({ seq: record.seq, text })
    if (!this.#file.isHeld) this.#foldEndedRuns()
    return last.record
  }

  onRecord(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): void {
    this.#listeners.clear()
    this.#file.release()
  }

  /** So that the next start reads what was made of old records, and not the records. It may fail: then the next one reads more. */
  #foldEndedRuns(): void {
    const history = this.#history
    if (history.unfolded < this.#unfoldedAtMost || this.damage().length > 0) return
    try {
      if (this.#file.writeFolded(history.fold(), history.lastSeq)) history.markFolded()
    } catch {
      // Whatever was wrong with the disk will be told by the next record that is written.
    }
  }

  #absorb(row: Row): void {
    const record = this.#history.absorb(row)
    this.#runs = null
    if (record) for (const listener of this.#listeners) listener(record)
  }

  /** Whether the last record that was read is still there: else another journal lies in its place. */
  #goesOn(): boolean {
    const { lastSeq, lastSum } = this.#history
    if (lastSum === '') return true
    const row = this.#file.rowAt(lastSeq)
    return row !== undefined && (provenRecord(row)?.sum ?? lastSum) === lastSum
  }

  /** More of a folded run is asked for than its head. When its records do not prove it, everything is read anew at the next occasion. */
  #foldedRun(id: string, records: readonly number[]): Run {
    const run = readRun(this.#file, records)
    if (run !== null) return run
    this.#foldIsWrong = true
    throw new JournalError(message('run.damaged', { run: id, file: this.#file.path }))
  }

  /** Takes in what was added; `false` when not everything fits together. */
  #readOn(): boolean {
    if (this.#foldIsWrong) return false
    if (this.#history.lastSeq === 0) {
      this.#history =
        History.unfold(this.#file.folded(), (id, records) => this.#foldedRun(id, records)) ?? this.#history
    }
    this.#history.hasNewer ||= this.#file.isNewer()
    if (this.#unreadable !== null || !this.#goesOn()) return false
    const known = this.#history.flaws.length
    for (const row of this.#file.readAfter(this.#history.lastSeq)) this.#absorb(row)
    return this.#history.flaws.length === known || this.#history.newFlaws().length === 0
  }

  /** What a reading returns; `false` when the file is no sound database. A disk that refuses is thrown. */
  #orDamaged(read: () => boolean): boolean {
    try {
      return read()
    } catch (error) {
      if (!isDamage(error)) throw this.#notReadable(error)
      return false
    }
  }

  #readAnew(heard: number): void {
    this.#foldIsWrong = false
    this.#unreadable = null
    this.#history = new History()
    this.#orDamaged(() => {
      this.#history.hasNewer = this.#file.isNewer()
      return true
    })
    for (const row of this.#allRows()) {
      const record = this.#history.absorb(row)
      if (record && record.seq > heard) for (const listener of this.#listeners) listener(record)
    }
    this.#runs = null
  }

  #allRows(): Row[] {
    try {
      const { rows, unreadable } = readAllRows(this.#file)
      this.#unreadable = unreadable
      return rows
    } catch (error) {
      throw this.#notReadable(error)
    }
  }

  #beyondOf(anchor: Anchor): Message | null {
    const { path: file } = this.#file
    const { lastSeq } = this.#history
    if (lastSeq === 0) return message('journal.gone', { file, seq: anchor.seq })
    if (anchor.seq > lastSeq) {
      return message('journal.newestLost', { file, records: numbersOf([{ from: lastSeq + 1, to: anchor.seq }]) })
    }
    if (this.#unreadable !== null) return null
    const sum = provenRecord(this.#file.rowAt(anchor.seq))?.sum ?? anchor.sum
    return sum !== anchor.sum ? message('journal.another', { file, seq: anchor.seq }) : null
  }

  #mustBeSetAside(): boolean {
    if (this.#unreadable !== null) return true
    if (this.#history.newFlaws().some(({ kind }) => kind === 'altered')) return true
    const isSound = this.#orDamaged(() => {
      this.#unreadable = this.#file.structuralDamage()
      return this.#unreadable === null
    })
    return !isSound
  }

  async #setAside(): Promise<void> {
    const { path: file } = this.#file
    const rows = this.#allRows().filter((row) => provenRecord(row) !== null)
    const kept = await setAside(file, rows)
    this.#readAnew(this.#history.lastSeq)
    const lost = this.#history.newFlaws()
    const key = lost.length === 0 ? 'journal.setAsideWhole' : 'journal.setAside'
    this.#aside = {
      reason: message(key, { file, kept, records: numbersOf(lost) }),
      records: lost.map(({ from, to }) => [from, to]),
    }
  }

  #notReadable(error: unknown): JournalError {
    const detail = error instanceof Error ? error.message : String(error)
    return new JournalError(message('journal.notReadable', { file: this.#file.path, detail }))
  }

  #notWritten(error: unknown): JournalError {
    const detail = error instanceof Error ? error.message : String(error)
    return new JournalError(message('journal.notWritten', { folder: dirname(this.#file.path), detail }), 'cannotWrite')
  }
}
