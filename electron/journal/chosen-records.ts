import { caseRecords } from '../../shared/model/case-records.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import { dayMs, type ReportScope } from '../../shared/model/report-scope.ts'
import { type Run, runOf, runWith } from '../../shared/model/runs.ts'
import { firstSince } from './folded-runs.ts'
import type { History } from './history.ts'
import type { Row } from './journal-file.ts'
import { provenRecord } from './record-text.ts'

/** Where rows are read: the file, or what a damaged one still proves. */
export interface RowSource {
  readAfter(seq: number, upTo: number): Iterable<Row>
  rowFrom(seq: number): Row | undefined
}

/** What a report of a scope holds of a journal. Each asking reads it again, so that no more than one record is held. */
export interface ChosenRecords {
  /** In the order of their numbers. */
  readonly records: Iterable<JournalRecord>
  /** The runs that any of them belongs to, in the order in which they started, each with all its parts. */
  readonly runs: Iterable<Run>
}

/** Records of successive numbers, of which those count that `holds` says. */
interface Span {
  from: number
  to: number
  holds: (record: JournalRecord) => boolean
}

/**
 * Chooses what a report holds, as `recordsInScope` does of records in memory, and reads for that no others than those of its time and
 * of its runs. `isProven` tells whether each of them proved itself.
 */
export function chooseRecords(
  source: RowSource,
  history: History,
  scope: ReportScope,
  now: number,
): ChosenRecords & { isProven: boolean } {
  if (scope.kind === 'all') {
    const all = { from: 1, to: history.lastSeq, holds: () => true }
    return { records: again(() => read(source, [all])), runs: again(() => runsOf(source, history)), isProven: true }
  }
  const spans = spansOf(source, history, scope, now)
  const { runs, besides, isProven } = lookThrough(source, history, spans)
  return {
    records: again(() => read(source, inOrder(spans, besides))),
    runs: again(() => runsOf(source, history, runs)),
    isProven,
  }
}

/** Something that begins anew at each asking. */
function again<Item>(begin: () => Iterator<Item>): Iterable<Item> {
  return { [Symbol.iterator]: begin }
}

function spansOf(
  source: RowSource,
  history: History,
  scope: Exclude<ReportScope, { kind: 'all' }>,
  now: number,
): Span[] {
  const { lastSeq } = history
  const sinceTime = (time: number): Span => ({
    from: firstSince(source, new Date(time).toISOString(), lastSeq),
    to: lastSeq,
    holds: (record) => timeOf(record) >= time,
  })
  if (scope.kind === 'since') return [sinceTime(scope.since)]
  if (scope.kind === 'case') return [spanOfCase(source, lastSeq, scope.case)]
  if (scope.kind === 'sitting') {
    const { session } = scope
    return [{ from: firstOf(source, session, lastSeq), to: lastSeq, holds: (record) => record.session === session }]
  }
  const run = scope.kind === 'run' ? scope.run : [...history.runs.keys()].at(-1)
  const ledTo = run === undefined ? [] : spanBefore(source, history, run)
  return scope.kind === 'run' ? ledTo : [...ledTo, sinceTime(now - dayMs)]
}

/** What is about a case, wherever in the journal it stands: nobody knows without looking. */
function spanOfCase(source: RowSource, lastSeq: number, id: string): Span {
  const { isAbout } = caseRecords(id)
  const about = new Set<number>()
  for (const record of read(source, [{ from: 1, to: lastSeq, holds: isAbout }])) about.add(record.seq)
  const [first = 1] = about
  return { from: first, to: lastSeq, holds: ({ seq }) => about.has(seq) }
}

/** A run, and what belongs to no run from a day before it began until its last record. */
function spanBefore(source: RowSource, history: History, id: string): Span[] {
  const known = history.runs.get(id)
  const [first] = known?.records ?? []
  const last = known?.records.at(-1)
  if (!known || first === undefined || last === undefined) return []
  const until = at(source, last)?.at ?? known.run.startedAt
  const [from, to] = [Date.parse(known.run.startedAt) - dayMs, Date.parse(until)]
  const firstAt = (time: number) => firstSince(source, new Date(time).toISOString(), history.lastSeq)
  const isOfThen = (record: JournalRecord) => timeOf(record) >= from && timeOf(record) <= to
  return [
    {
      from: Math.min(firstAt(from), first),
      to: Math.max(firstAt(to + 1) - 1, last),
      holds: (record) => (runOf(record) === null ? isOfThen(record) : runOf(record) === id),
    },
  ]
}

/** What the records of spans name besides themselves: whole runs, the beginnings of sessions, the names of checks. */
function lookThrough(source: RowSource, history: History, spans: readonly Span[]) {
  const runs = new Set<string>()
  const sessions = new Map<string, number>()
  const besides = new Set<number>()
  let isProven = true
  const take = (record: JournalRecord) => {
    const { entry, seq, session } = record
    if (!sessions.has(session)) sessions.set(session, seq)
    const run = runOf(record)
    if (run !== null) runs.add(run)
    const named = entry.kind === 'checked' && entry.asked !== undefined ? history.named.get(entry.asked) : undefined
    if (named !== undefined) besides.add(named)
  }
  const flawed = () => {
    isProven = false
  }
  for (const record of read(source, inOrder(spans, new Set()), flawed)) take(record)
  const ofRuns = [...runs].flatMap((run) => history.runs.get(run)?.records ?? [])
  for (const seq of ofRuns) besides.add(seq)
  for (const record of read(source, ofRuns.map(single), flawed)) take(record)
  for (const [session, seq] of sessions) {
    const begin = beginOf(source, session, seq)
    if (begin !== null) besides.add(begin)
  }
  for (const seq of besides) if (at(source, seq) === null) isProven = false
  return { runs, besides, isProven }
}

/**
 * The number of the record with which a session began: the first of its records, so none after `seq`. Its name begins with the time at
 * which it was opened, and a clock that was put back makes this a longer search, no wrong one.
 */
function beginOf(source: RowSource, session: string, seq: number): number | null {
  const opened = session.replace(/^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3}Z).*$/, '$1:$2:$3.$4')
  for (const from of new Set([firstSince(source, opened, seq), 1])) {
    const holds = (record: JournalRecord) => record.session === session && record.entry.kind === 'sessionStarted'
    for (const record of read(source, [{ from, to: seq, holds }])) return record.seq
  }
  return null
}

/** The number from which on a session has written; the first record where its beginning is not found. */
function firstOf(source: RowSource, session: string, lastSeq: number): number {
  return beginOf(source, session, lastSeq) ?? 1
}

/** Runs as their records tell them, one after the other; all runs of the journal when none are named. */
function* runsOf(source: RowSource, history: History, ids?: ReadonlySet<string>): Generator<Run> {
  for (const [id, { records }] of history.runs) {
    if (ids && !ids.has(id)) continue
    const run = records.reduce<Run | undefined>((known, seq) => {
      const record = at(source, seq)
      return record === null ? known : runWith(known, record)
    }, undefined)
    if (run !== undefined) yield run
  }
}

function at(source: RowSource, seq: number): JournalRecord | null {
  const row = source.rowFrom(seq)
  return row?.seq === seq ? provenRecord(row) : null
}

function single(seq: number): Span {
  return { from: seq, to: seq, holds: () => true }
}

/** Spans and single records in the order of their numbers, none of them twice. */
function inOrder(spans: readonly Span[], besides: ReadonlySet<number>): Span[] {
  const within = ({ from, to }: Span, seq: number) => from <= seq && seq <= to
  const holds = (record: JournalRecord) =>
    besides.has(record.seq) || spans.some((span) => within(span, record.seq) && span.holds(record))
  const merged: Span[] = []
  for (const { from, to } of [...spans].sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1)
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else merged.push({ from, to, holds })
  }
  const outside = [...besides].filter((seq) => !merged.some((span) => within(span, seq)))
  return [...merged, ...outside.map(single)].sort((one, other) => one.from - other.from)
}

/** The proven records of spans in their order; `onFlaw` is called for each that proves nothing. */
function* read(source: RowSource, spans: readonly Span[], onFlaw?: () => void): Generator<JournalRecord> {
  for (const { from, to, holds } of spans) {
    for (const row of from === to ? [source.rowFrom(from)] : source.readAfter(from - 1, to)) {
      if (row === undefined || row.seq > to) continue
      const record = provenRecord(row)
      if (record === null) onFlaw?.()
      else if (holds(record)) yield record
    }
  }
}

function timeOf({ at: time }: JournalRecord): number {
  return Date.parse(time)
}
