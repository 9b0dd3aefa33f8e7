import { dirname } from 'node:path'
import type { JournalEntry, JournalRecord } from '../../shared/model/journal-record.ts'
import { type Message, message } from '../../shared/model/message.ts'
import { type Runs, runOf } from '../../shared/model/runs.ts'
import type { Machine } from '../../shared/model/server-identity.ts'
import { type Anchor, readAnchor, writeAnchor } from './anchor.ts'
import { runsWithBars } from './barred-runs.ts'
import { type Damage, flawDamage, numbersOf } from './damage-messages.ts'
import { History } from './history.ts'
import { JournalFile, type Row } from './journal-file.ts'
import { JournalProblem } from './journal-problem.ts'
import { provenRecord, withSum } from './record-text.ts'
import { salvage } from './salvage.ts'
import { setAside } from './set-aside.ts'
import { isDamage } from './sqlite-error.ts'

type Listener = (record: JournalRecord) => void

/** The file of a journal, its anchor, and what both of them prove. Everything it does is done when it returns. */
export class JournalStore {
  readonly #file: JournalFile
  readonly #anchorPath: string
  readonly #here: Machine
  readonly #listeners = new Set<Listener>()
  #history = new History()
  /** What SQLite says of a file that it cannot read wholly, or the numbers of the records that only the bytes of the file still prove. */
  #unreadable: string | null = null
  /** What the anchor knows and the file does not show. */
  #beyond: Message | null = null
  /** A damaged file was set aside, which is not written into the new one yet. */
  #aside: Damage | null = null
  #anchorIsDamaged = false
  #runs: Runs | null = null

  constructor(path: string, here: Machine) {
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

  records(): JournalRecord[] {
    return this.#allRows().flatMap((row) => provenRecord(row) ?? [])
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
    const isProven = this.#orDamaged(() => {
      let sum = ''
      const isWhole = known?.records.every((seq) => {
        const record = provenRecord(this.#file.rowAt(seq))
        if (record === null || runOf(record) !== run || record.prevOfRun !== sum) return known.broken
        sum = record.sum
        return true
      })
      return isWhole !== false
    })
    if (!isProven) this.#readAnew(this.#history.lastSeq)
  }

  /** Opens the file for a repair. What is in it and proves nothing is set aside first, so that the rest can be gone on with. */
  async hold(): Promise<void> {
    this.refresh()
    if (this.#history.hasNewer) throw new JournalProblem(message('journal.newer', { file: this.#file.path }))
    try {
      if (this.#mustBeSetAside()) await this.#setAside()
      this.#file.hold()
    } catch (error) {
      throw error instanceof JournalProblem ? error : this.#notWritten(error)
    }
  }

  release(): void {
    this.#file.release()
  }

  /**
   * Writes what `entriesOf` answers, told whether the session has begun; answers the last record. Throws {@link JournalProblem} when it
   * is not on disk, and when a file of a later version of the program lies there.
   */
  append(session: string, entriesOf: (begun: boolean) => readonly JournalEntry[]): JournalRecord {
    let written: ReturnType<typeof withSum>[] = []
    try {
      this.#file.append((readAfter) => {
        if (!this.#goesOn())
          throw new JournalProblem(message('journal.moved', { file: this.#file.path }), 'cannotWrite')
        for (const row of readAfter(this.#history.lastSeq)) this.#absorb(row)
        written = this.#next(session, entriesOf(this.#history.sessions.has(session)))
        return written.map(({ record: { seq }, text }) => ({ seq, text }))
      })
    } catch (error) {
      throw error instanceof JournalProblem ? error : this.#notWritten(error)
    }
    const last = written.at(-1)
    if (last === undefined) throw new Error('There was nothing to write.')
    writeAnchor(this.#anchorPath, last.record)
    this.#beyond = null
    this.#aside = null
    this.#anchorIsDamaged = false
    for (const { record, text } of written) this.#absorb({ seq: record.seq, text })
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

  #next(session: string, entries: readonly JournalEntry[]) {
    const sums = new Map<string | null, string>([[null, '']])
    let [seq, prev] = [this.#history.lastSeq, this.#history.lastSum]
    return entries.map((entry) => {
      const run = 'run' in entry ? entry.run : null
      const prevOfRun = sums.get(run) ?? this.#history.lastSumOf(run)
      seq++
      const next = withSum({ seq, at: new Date().toISOString(), session, prev, prevOfRun, entry })
      prev = next.record.sum
      if (run !== null) sums.set(run, prev)
      return next
    })
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

  /** Takes in what was added; `false` when not everything fits together. */
  #readOn(): boolean {
    if (this.#unreadable !== null || !this.#goesOn()) return false
    const known = this.#history.flaws.length
    for (const row of this.#file.readAfter(this.#history.lastSeq)) this.#absorb(row)
    return this.#history.flaws.length === known || this.#history.newFlaws().length === 0
  }

  /** What a reading answers; `false` when the file is no sound database. A disk that refuses is thrown. */
  #orDamaged(read: () => boolean): boolean {
    try {
      return read()
    } catch (error) {
      if (!isDamage(error)) throw this.#notReadable(error)
      return false
    }
  }

  #readAnew(heard: number): void {
    this.#unreadable = null
    this.#history = new History()
    for (const row of this.#allRows()) {
      const record = this.#history.absorb(row)
      if (record && record.seq > heard) for (const listener of this.#listeners) listener(record)
    }
    this.#runs = null
  }

  /** What SQLite reads and proves itself, and what the bytes of the file prove besides. */
  #allRows(): Row[] {
    const rows = new Map<number, Row>()
    try {
      for (const row of this.#file.readAfter(0)) rows.set(row.seq, row)
    } catch (error) {
      if (!isDamage(error)) throw this.#notReadable(error)
      this.#unreadable = error instanceof Error ? error.message : String(error)
    }
    const history = new History()
    for (const row of rows.values()) history.absorb(row)
    if (this.#unreadable !== null || history.newFlaws().length > 0) {
      const found = this.#salvaged().filter(({ seq }) => provenRecord(rows.get(seq)) === null)
      for (const row of found) rows.set(row.seq, row)
      if (found.length > 0) this.#unreadable ??= `#${numbersOf(found.map(({ seq }) => ({ from: seq, to: seq })))}`
    }
    return [...rows.values()].sort((one, other) => one.seq - other.seq)
  }

  #salvaged(): Row[] {
    try {
      return salvage(this.#file.path)
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
    this.#unreadable = this.#file.structuralDamage()
    return this.#unreadable !== null
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

  #notReadable(error: unknown): JournalProblem {
    const detail = error instanceof Error ? error.message : String(error)
    return new JournalProblem(message('journal.notReadable', { file: this.#file.path, detail }))
  }

  #notWritten(error: unknown): JournalProblem {
    const detail = error instanceof Error ? error.message : String(error)
    return new JournalProblem(
      message('journal.notWritten', { folder: dirname(this.#file.path), detail }),
      'cannotWrite',
    )
  }
}
