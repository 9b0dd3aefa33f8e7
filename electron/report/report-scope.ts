import type { JournalEntry, JournalRecord } from '../../shared/model/journal-record.ts'
import { mayBeInEffect, type Run } from '../../shared/model/runs.ts'

/** What a report covers: the time from a moment on (ISO 8601; `null`: all of it), or one run. */
export type ReportScope = { since: string | null } | { run: string }

const days = 30

/** The moment from which on a report covers the journal unless it is told otherwise: 30 days ago. */
export function reportedSince(): string {
  return new Date(Date.now() - days * 86_400_000).toISOString()
}

/** Whether a run belongs into a report: begun or taken back within its time, or still in effect, however old. */
export function coversRun(scope: ReportScope, run: Run): boolean {
  if ('run' in scope) return run.id === scope.run
  const { since } = scope
  if (since === null || run.steps.some(mayBeInEffect)) return true
  return [run.startedAt, run.endedAt, run.undo?.startedAt].some((at) => typeof at === 'string' && at >= since)
}

/** Whether an entry belongs into a report whose time holds it. */
export function coversEntry(scope: ReportScope, entry: JournalEntry): boolean {
  return 'since' in scope || ('run' in entry && entry.run === scope.run)
}

/** The records of a report, one after the other. */
export function* coveredRecords(
  journal: { recordsSince(time: string | null): Iterable<JournalRecord> },
  scope: ReportScope,
): Generator<JournalRecord> {
  for (const record of journal.recordsSince('run' in scope ? null : scope.since)) {
    if (coversEntry(scope, record.entry)) yield record
  }
}
