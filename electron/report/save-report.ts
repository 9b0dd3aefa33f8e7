import type { ReportFormat } from '../../shared/ipc.ts'
import { assertNever } from '../../shared/model/assert-never.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { JournalEntry, JournalRecord } from '../../shared/model/journal-record.ts'
import type { Language } from '../../shared/model/language.ts'
import type { Message } from '../../shared/model/message.ts'
import type { ReportScope } from '../../shared/model/report-scope.ts'
import { type Run, runOf } from '../../shared/model/runs.ts'
import type { ServerIdentity } from '../../shared/model/server-identity.ts'
import { asciiJson } from '../../shared/safe-text/ascii-json.ts'
import { createRedactor } from '../redaction/redact.ts'
import { type ReportSource, reportBlocks } from './report-blocks.ts'
import { refuseOwnPlace, writeReportFile } from './report-file.ts'
import { writeHtml } from './write-html.ts'
import { writeMarkdown } from './write-markdown.ts'

/** Where a report was written and how many places in it were redacted. */
export interface SavedReport {
  path: string
  redacted: number
}

/** What a report is made from: an open session, as far as it matters here. */
export interface ReportedSession {
  readonly server: ServerIdentity
  readonly knowledge: Pick<ReportSource, 'cases' | 'codes' | 'writers'>
  readonly journal: {
    /** What a report of a scope holds, as it is now (milliseconds since 1970), read anew at each asking. */
    choose(scope: ReportScope, now: number): { records: Iterable<JournalRecord>; runs: Iterable<Run> }
    readonly warnings: readonly Message[]
  }
  note(entry: JournalEntry): Promise<unknown>
}

/** Which report is asked for, and where. */
export interface ReportOrder {
  path: string
  format: ReportFormat
  scope: ReportScope
  language: Language
  /** The version of this program. */
  version: string
  /** Whether a file that is there already may be replaced. */
  overwrite: boolean
  /** The folder of our own files, none of which a report ever replaces. */
  stateFolder: string
}

/**
 * Writes the report of a session's server to a file, whole or not at all. Every text in it is redacted once more, one secret as
 * one token. What it tells is read and written piece by piece. The server does not change; the journal notes the report. Throws a `ReportError` when the file is there already, lies
 * among our own, or cannot be written.
 */
export async function saveReport(session: ReportedSession, order: ReportOrder): Promise<SavedReport> {
  const { path, format, scope, language, version, overwrite, stateFolder } = order
  await refuseOwnPlace(path, stateFolder)
  const { cases, codes, writers } = session.knowledge
  const now = new Date()
  const { records, runs } = session.journal.choose(scope, now.getTime())
  const told = format === 'json' ? records : besidesRuns(records)
  const redactor = createRedactor()
  const clean = <Said>(said: Said) => redactor.json(said as Json) as Said
  const { server, warnings, ...about } = clean({
    server: session.server,
    version,
    scope,
    warnings: session.journal.warnings,
    createdAt: now.toISOString(),
  })
  const source = { ...about, server, warnings, records: each(told, clean), runs: each(runs, clean) }
  writeReportFile(path, formatted({ ...source, cases, codes, writers }, format, language), overwrite)
  await session.note({ kind: 'reported', file: path, format })
  return { path, redacted: redactor.count }
}

/** What runs tell of themselves stands in the runs. */
function besidesRuns(records: Iterable<JournalRecord>): Iterable<JournalRecord> {
  return {
    *[Symbol.iterator]() {
      for (const record of records) if (runOf(record) === null) yield record
    },
  }
}

/** Each item made into another one, when it is asked for. */
function each<Item>(items: Iterable<Item>, make: (item: Item) => Item): Iterable<Item> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield make(item)
    },
  }
}

function formatted(source: ReportSource, format: ReportFormat, language: Language): Iterable<string> {
  switch (format) {
    case 'json':
      return jsonParts(source)
    case 'md':
      return writeMarkdown(reportBlocks(source, language))
    case 'html':
      return writeHtml(reportBlocks(source, language), language)
    default:
      return assertNever(format)
  }
}

/** A document of any length, record by record. */
function* jsonParts({ cases, codes, writers, records, runs, ...about }: ReportSource): Generator<string> {
  yield `${asciiJson({ schema: 1, ...about }, 2).slice(0, -2)},\n  "records": [`
  let separator = '\n'
  for (const record of records) {
    yield `${separator}${asciiJson(record, 2).replace(/^/gm, '    ')}`
    separator = ',\n'
  }
  yield '\n  ]\n}\n'
}
