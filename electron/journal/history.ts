import type { JournalRecord } from '../../shared/model/journal-record.ts'
import type { Message } from '../../shared/model/message.ts'
import { type Run, runOf, runWith } from '../../shared/model/runs.ts'
import { foldedRow, headOf, type RunHead, runOfHead, unfolded } from './folded.ts'
import type { FoldedRow, Row } from './journal-file.ts'
import { recordOf } from './record-text.ts'

/** Something wrong with a record, or with the records of these numbers. */
export interface Flaw {
  /** `missing`: not there. `altered`: not what was written. `exchanged`: whole, but not the one that its neighbours know. */
  kind: 'missing' | 'altered' | 'exchanged'
  from: number
  to: number
}

/** A run as its own records tell it, each of which names the one before. */
export interface KnownRun {
  run: Run
  /** The numbers of its records. */
  records: number[]
  lastSum: string
  /** Whether a record between two of its own is missing. */
  broken: boolean
}

/** Something that the journal itself says about its past. */
export type Said = Extract<JournalRecord['entry'], { kind: 'damageNoticed' | 'machineAdopted' }>

/** What a history knows besides its runs. */
interface Rest extends Pick<History, 'lastSeq' | 'lastSum' | 'flaws' | 'said' | 'hasNewer'> {
  lastProven: number
  headless: string[]
  named: [string, number][]
}

interface FoldedRun extends Omit<KnownRun, 'run'> {
  head: RunHead
}

/** What the rows of a journal prove, in the order of their numbers: the runs, and what is wrong with the rows. */
export class History {
  /** The highest number seen, proven or not. */
  lastSeq = 0
  /** `sum` of the last proven record. */
  lastSum = ''
  readonly runs = new Map<string, KnownRun>()
  readonly flaws: Flaw[] = []
  /** Runs of which records are there and not the beginning. */
  readonly headless = new Set<string>()
  readonly said: { seq: number; entry: Said }[] = []
  readonly sessions = new Set<string>()
  /** The number of the record that holds the names of checks, by their digest. */
  readonly named = new Map<string, number>()
  /** Whether a later version of the program has written here. */
  hasNewer = false
  #lastProven = 0
  /** Runs that are not folded as they are now. */
  readonly #touched = new Set<string>()
  #foldedTo = 0

  /** How many records were taken in since the last folding. */
  get unfolded(): number {
    return this.lastSeq - this.#foldedTo
  }

  /** Takes the next row in; returns its record when it proves itself. */
  absorb({ seq, text }: Row): JournalRecord | null {
    const record = typeof text === 'string' ? recordOf(text) : 'altered'
    if (record === 'newer') this.hasNewer = true
    if (seq > this.lastSeq + 1) this.#flaw('missing', this.lastSeq + 1, seq - 1)
    this.lastSeq = Math.max(this.lastSeq, seq)
    if (typeof record === 'string' || record.seq !== seq) {
      this.#flaw('altered', seq, seq)
      return null
    }
    if (this.#lastProven === seq - 1 && record.prev !== this.lastSum) this.#flaw('exchanged', seq, seq)
    this.#lastProven = seq
    this.lastSum = record.sum
    this.#take(record)
    return record
  }

  /** What has changed since it was folded last, as rows from which {@link unfold} makes this history again. */
  fold(): FoldedRow[] {
    const { lastSeq, lastSum, flaws, said, hasNewer } = this
    const rest: Rest = {
      lastSeq,
      lastSum,
      lastProven: this.#lastProven,
      flaws,
      said,
      hasNewer,
      headless: [...this.headless],
      named: [...this.named],
    }
    const runs = [...this.#touched].flatMap((id) => this.runs.get(id) ?? [])
    return [
      foldedRow('', rest),
      ...runs.map(({ run, ...known }) => foldedRow(run.id, { ...known, head: headOf(run) } satisfies FoldedRun)),
    ]
  }

  /** What {@link fold} has answered is on disk. */
  markFolded(): void {
    this.#touched.clear()
    this.#foldedTo = this.lastSeq
  }

  /**
   * The history that was folded; `null` when there is none or the rows do not prove themselves. `load` reads the records of a run when
   * more of it is asked for than its head.
   */
  static unfold(rows: readonly FoldedRow[], load: (id: string, records: readonly number[]) => Run): History | null {
    const values = unfolded(rows)
    const rest = values?.get('') as Rest | undefined
    if (!values || !rest) return null
    values.delete('')
    const history = new History()
    const { lastSeq, lastSum, hasNewer } = rest
    Object.assign(history, { lastSeq, lastSum, hasNewer })
    history.#lastProven = rest.lastProven
    history.#foldedTo = lastSeq
    history.flaws.push(...rest.flaws)
    history.said.push(...rest.said)
    for (const id of rest.headless) history.headless.add(id)
    for (const [digest, seq] of rest.named) history.named.set(digest, seq)
    const runs = [...(values as Map<string, FoldedRun>).values()]
    runs.sort((one, other) => (one.records[0] ?? 0) - (other.records[0] ?? 0))
    for (const { head, ...known } of runs) {
      const records = [...known.records]
      history.runs.set(head.id, { ...known, run: runOfHead(head, () => load(head.id, records)) })
    }
    return history
  }

  /** What the next record of a run names as the one before it. */
  lastSumOf(run: string | null): string {
    return (run !== null && this.runs.get(run)?.lastSum) || ''
  }

  /** What is wrong and was not written into the journal yet. */
  newFlaws(): Flaw[] {
    const noticed = this.said.flatMap(({ entry }) => (entry.kind === 'damageNoticed' ? entry.records : []))
    return this.flaws.filter(
      (flaw) => flaw.kind === 'altered' || !noticed.some(([from, to]) => from <= flaw.from && flaw.to <= to),
    )
  }

  /** The sentences of damage that was found earlier. */
  noticed(): Message[] {
    return this.said.flatMap(({ entry }) => (entry.kind === 'damageNoticed' ? [entry.reason] : []))
  }

  /** Whether records of a run are missing: between its own, or after the last one while it had not ended. */
  isDamaged({ run, records, broken }: KnownRun): boolean {
    if (broken) return true
    const ended = run.outcome !== null && run.undo?.outcome !== null
    const last = records.at(-1) ?? 0
    return !ended && this.flaws.some(({ kind, to }) => kind !== 'exchanged' && to > last)
  }

  #take(record: JournalRecord): void {
    const { entry, seq, sum } = record
    this.sessions.add(record.session)
    if (entry.kind === 'damageNoticed' || entry.kind === 'machineAdopted') this.said.push({ seq, entry })
    if (entry.kind === 'checksNamed') this.named.set(entry.digest, seq)
    const id = runOf(record)
    if (id === null) return
    this.#touched.add(id)
    const known = this.runs.get(id)
    const run = runWith(known?.run, record)
    if (run === undefined) {
      this.#touched.delete(id)
      this.headless.add(id)
      return
    }
    if (known === undefined) this.runs.set(id, { run, records: [seq], lastSum: sum, broken: false })
    else {
      known.records.push(seq)
      Object.assign(known, { run, lastSum: sum, broken: known.broken || record.prevOfRun !== known.lastSum })
    }
  }

  #flaw(kind: Flaw['kind'], from: number, to: number): void {
    this.flaws.push({ kind, from, to })
  }
}
