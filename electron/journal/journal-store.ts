import { dirname } from 'node:path'
import { errorText } from '../../shared/model/error-text.ts'
import type { JournalEntry, JournalRecord } from '../../shared/model/journal-record.ts'
import { type Message, message } from '../../shared/model/message.ts'
import type { ReportScope } from '../../shared/model/report-scope.ts'
import type { Runs } from '../../shared/model/runs.ts'
import type { Machine } from '../../shared/model/server-identity.ts'
import { type Anchor, readAnchor, writeAnchor } from './anchor.ts'
import { lostRun } from './barred-runs.ts'
import { type ChosenRecords, chooseRecords } from './chosen-records.ts'
import { type Damage, flawDamage, numbersOf } from './damage-messages.ts'
import type { History } from './history.ts'
import { JournalError } from './journal-error.ts'
import { JournalFile } from './journal-file.ts'
import { JournalReading } from './journal-reading.ts'
import { nextRecords } from './next-records.ts'
import { provenRecord, type withSum } from './record-text.ts'
import { setAside } from './set-aside.ts'

type Listener = (record: JournalRecord) => void

/** A journal on disk: the file, what was read of it, and its anchor. Everything it does is done when it returns. */
export class JournalStore {
  readonly #file: JournalFile
  readonly #anchorPath: string
  readonly #reading: JournalReading
  /** Records that are read again at each start before they are folded: some hundreds are read in a few milliseconds. */
  readonly #unfoldedAtMost: number
  readonly #listeners = new Set<Listener>()
  /** What the anchor knows and the file does not show. */
  #beyond: Message | null = null
  /** A damaged file was set aside, which is not written into the new one yet. */
  #aside: Damage | null = null
  #anchorIsDamaged = false

  constructor(path: string, here: Machine, unfoldedAtMost = 500) {
    this.#unfoldedAtMost = unfoldedAtMost
    this.#file = new JournalFile(path)
    this.#anchorPath = path.replace(/\.sqlite$/, '.anchor')
    this.#reading = new JournalReading(this.#file, here, (record) => {
      for (const listener of this.#listeners) listener(record)
    })
  }

  get history(): History {
    return this.#reading.history
  }

  /** All runs, each with what bars it here. */
  runs(): Runs {
    return this.#reading.runs()
  }

  /** All runs with every part of them read; damage that is found on the way is noticed. */
  wholeRuns(): Runs {
    try {
      return this.runs().map((run) => ({ ...run }))
    } catch (error) {
      if (!(error instanceof JournalError)) throw this.#reading.notReadable(error)
      this.refresh()
      return this.runs().map((run) => ({ ...run }))
    }
  }

  /** What is to be said of a run that is not among them; `null` when nothing of the journal was ever lost. */
  lostRun(id: string): Message | null {
    return lostRun(id, this.history, this.damage().length > 0, this.#file.path)
  }

  /** Every record that proves itself, from a time on (ISO 8601) or all of them, read piece by piece; at least the last one. */
  records(since: string | null = null): Generator<JournalRecord> {
    return this.#reading.records(since)
  }

  /**
   * What a report of a scope holds (`now` in milliseconds since 1970). Each record that it rests on is proven first, for the whole
   * journal each one there is; damage that is found on the way is noticed.
   */
  choose(scope: ReportScope, now: number): ChosenRecords {
    if (scope.kind === 'all') this.verify()
    else this.refresh()
    const choose = () => chooseRecords(this.#reading.source(), this.history, scope, now)
    let chosen: ReturnType<typeof choose> | undefined
    const isSound = this.#reading.orDamaged(() => {
      chosen = choose()
      return chosen.isProven
    })
    if (isSound && chosen) return chosen
    this.verify()
    return choose()
  }

  /** Reads and proves every record again, those of folded runs too. */
  verify(): void {
    this.#reading.readAnew()
    this.refresh()
  }

  /** Damage that was not written into the journal yet. */
  damage(): Damage[] {
    const { path: file } = this.#file
    const { unreadable } = this.#reading
    if (this.history.hasNewer) return [{ reason: message('journal.newer', { file }), records: [] }]
    if (this.#aside) return [this.#aside]
    const reasons = [
      ...(unreadable === null ? [] : [message('journal.unreadable', { file, detail: unreadable })]),
      ...(this.#beyond ? [this.#beyond] : []),
    ]
    return [...reasons.map((reason) => ({ reason, records: [] })), ...flawDamage(this.history, file)]
  }

  warnings(): Message[] {
    const { path: file } = this.#file
    return [
      ...this.damage().map(({ reason }) => reason),
      ...(this.#anchorIsDamaged ? [message('journal.anchorDamaged', { file: this.#anchorPath })] : []),
      ...this.runs().flatMap(({ barred }) => barred?.reason ?? []),
      ...[...this.history.headless].map((run) => message('run.headless', { run, file })),
      ...this.history.noticed(),
    ]
  }

  /** Reads what was added. A journal that was exchanged or is damaged is read anew, as far as anything in it proves itself. */
  refresh(): void {
    const anchor = readAnchor(this.#anchorPath)
    this.#reading.refresh()
    this.#anchorIsDamaged = anchor === 'damaged'
    this.#beyond = null
    if (anchor !== null && anchor !== 'damaged') {
      this.#reading.orDamaged(() => {
        this.#beyond = this.#beyondOf(anchor)
        return true
      })
    }
  }

  /** Proves the records of a run as they stand on disk; when one of them does not, everything is read anew. */
  prove(run: string): void {
    this.#reading.prove(run)
  }

  /** Opens the file for a repair. What is in it and proves nothing is set aside first, so that the rest can be gone on with. */
  async hold(): Promise<void> {
    this.refresh()
    if (this.history.hasNewer) throw new JournalError(message('journal.newer', { file: this.#file.path }))
    try {
      if (this.#reading.hasDamage()) await this.#setAside()
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
   * Writes what `entriesOf` returns, told whether the session has begun and what is written by now; returns the last record. Throws
   * {@link JournalError} when it is not on disk, and when a file of a later version of the program lies there.
   */
  append(session: string, entriesOf: (begun: boolean, history: History) => readonly JournalEntry[]): JournalRecord {
    let written: ReturnType<typeof withSum>[] = []
    try {
      this.#file.append((readAfter) => {
        if (!this.#reading.goesOn())
          throw new JournalError(message('journal.moved', { file: this.#file.path }), 'cannotWrite')
        for (const row of readAfter(this.history.lastSeq)) this.#reading.absorb(row)
        written = nextRecords(this.history, session, entriesOf(this.history.sessions.has(session), this.history))
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
    for (const { record, text } of written) this.#reading.absorb({ seq: record.seq, text })
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

  /** Writes the heads of runs that have ended, so that the next start need not read their records. When it fails, the next start reads them. */
  #foldEndedRuns(): void {
    const { history } = this
    if (history.unfolded < this.#unfoldedAtMost || this.damage().length > 0) return
    try {
      if (this.#file.writeFolded(history.fold(), history.lastSeq)) history.markFolded()
    } catch {
      // The next record that is written fails as well and says what is wrong with the disk.
    }
  }

  #beyondOf(anchor: Anchor): Message | null {
    const { path: file } = this.#file
    const { lastSeq } = this.history
    if (lastSeq === 0) return message('journal.gone', { file, seq: anchor.seq })
    if (anchor.seq > lastSeq) {
      return message('journal.newestLost', { file, records: numbersOf([{ from: lastSeq + 1, to: anchor.seq }]) })
    }
    if (this.#reading.unreadable !== null) return null
    const sum = provenRecord(this.#file.rowAt(anchor.seq))?.sum ?? anchor.sum
    return sum !== anchor.sum ? message('journal.another', { file, seq: anchor.seq }) : null
  }

  async #setAside(): Promise<void> {
    const { path: file } = this.#file
    const rows = this.#reading.allRows().filter((row) => provenRecord(row) !== null)
    const kept = setAside(file, rows)
    this.#reading.readAnew()
    const lost = this.history.newFlaws()
    const key = lost.length === 0 ? 'journal.setAsideWhole' : 'journal.setAside'
    this.#aside = {
      reason: message(key, { file, kept, records: numbersOf(lost) }),
      records: lost.map(({ from, to }) => [from, to]),
    }
  }

  #notWritten(error: unknown): JournalError {
    const values = { folder: dirname(this.#file.path), detail: errorText(error) }
    return new JournalError(message('journal.notWritten', values), 'cannotWrite')
  }
}
