import { z } from 'zod'
import { caseIdSchema } from './case.ts'
import { caseRecords } from './case-records.ts'
import type { JournalRecord } from './journal-record.ts'

/** What a report is about; `usual` is the last 24 hours, and the last run with the 24 hours before it. */
export type ReportScope =
  | { kind: 'usual' }
  /** One run, with what was asked and checked in the 24 hours before it. */
  | { kind: 'run'; run: string }
  /** One case: its runs, the texts that were taken for it, and its checks. */
  | { kind: 'case'; case: string }
  /** One sitting at the server, and the whole of each run that it had to do with. */
  | { kind: 'sitting'; session: string }
  /** From a moment on, as milliseconds since 1970, UTC. */
  | { kind: 'since'; since: number }
  | { kind: 'all' }

/** What the window may ask for a report about; the sitting is its own. */
export const wantedScopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('usual') }),
  z.strictObject({ kind: z.literal('run'), run: z.string().regex(/^[a-z0-9-]{1,80}$/) }),
  z.strictObject({ kind: z.literal('case'), case: caseIdSchema }),
  z.strictObject({ kind: z.literal('sitting') }),
  z.strictObject({ kind: z.literal('since'), since: z.int().min(0) }),
  z.strictObject({ kind: z.literal('all') }),
])
export type WantedScope = z.infer<typeof wantedScopeSchema>

/** How far back what led to something is looked for. */
export const dayMs = 24 * 60 * 60 * 1000

/**
 * The records of a journal that a report of this scope holds, in their order. A run of which anything belongs to it is held whole, and
 * so are the beginning of each session that wrote any of it and the names of the checks. `now` in milliseconds since 1970.
 */
export function recordsInScope(
  records: readonly JournalRecord[],
  scope: ReportScope,
  now: number,
): readonly JournalRecord[] {
  if (scope.kind === 'all') return records
  const held = heldBy(records, scope, now)
  const chosen = records.filter(held)
  const runs = new Set(chosen.map(runOf))
  const belongs = (record: JournalRecord) => held(record) || (runOf(record) !== null && runs.has(runOf(record)))
  const sessions = new Set(records.filter(belongs).map(({ session }) => session))
  const begins = ({ entry, session }: JournalRecord) => entry.kind === 'sessionStarted' && sessions.has(session)
  const asked = new Set(chosen.map(({ entry }) => (entry.kind === 'checked' ? entry.asked : undefined)))
  const names = ({ entry }: JournalRecord) => entry.kind === 'checksNamed' && asked.has(entry.digest)
  return records.filter((record) => belongs(record) || begins(record) || names(record))
}

function heldBy(records: readonly JournalRecord[], scope: Exclude<ReportScope, { kind: 'all' }>, now: number) {
  if (scope.kind === 'since') return (record: JournalRecord) => timeOf(record) >= scope.since
  if (scope.kind === 'sitting') return ({ session }: JournalRecord) => session === scope.session
  if (scope.kind === 'case') {
    const about = new Set(records.filter(caseRecords(scope.case).isAbout))
    return (record: JournalRecord) => about.has(record)
  }
  const ofRun = ledTo(records, scope.kind === 'run' ? scope.run : lastRun(records))
  if (scope.kind === 'run') return ofRun
  return (record: JournalRecord) => timeOf(record) >= now - dayMs || ofRun(record)
}

/** Whether a record belongs to a run, or to no run and to the time from a day before it began until its last record. */
function ledTo(records: readonly JournalRecord[], run: string | null): (record: JournalRecord) => boolean {
  const own = records.filter((record) => run !== null && runOf(record) === run)
  const [first] = own
  const last = own.at(-1)
  if (!first || !last) return () => false
  const [from, until] = [timeOf(first) - dayMs, timeOf(last)]
  return (record) => {
    if (runOf(record) !== null) return runOf(record) === run
    return timeOf(record) >= from && timeOf(record) <= until
  }
}

function lastRun(records: readonly JournalRecord[]): string | null {
  const last = records.findLast(({ entry }) => entry.kind === 'runStarted')
  return last === undefined ? null : runOf(last)
}

function runOf({ entry }: JournalRecord): string | null {
  return 'run' in entry ? entry.run : null
}

function timeOf({ at }: JournalRecord): number {
  return Date.parse(at)
}
