import { type CaseRecords, caseRecords } from '../../shared/model/case-records.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import type { Message } from '../../shared/model/message.ts'
import { onlySecrets, type RedactionChoice } from '../../shared/model/redaction-choice.ts'
import type { ReportScope } from '../../shared/model/report-scope.ts'
import type { Run } from '../../shared/model/runs.ts'
import type { ServerFacts } from '../../shared/model/server-facts.ts'
import type { ServerIdentity } from '../../shared/model/server-identity.ts'
import { createReportRedactor, type ReportRedactor } from '../redaction/report-redactor.ts'
import type { ReportSource } from './report-blocks.ts'
import { summarize } from './report-summary.ts'
import type { KnownWords } from './report-words.ts'
import type { ReportedFile } from './reported-file.ts'
import { type ReadServer, readServerFacts } from './server-facts.ts'

/** What a report is made from: an open session, as far as it matters here. */
export interface ReportedSession {
  readonly server: ServerIdentity
  readonly knowledge: KnownWords
  readonly journal: {
    /** What a report of a scope holds, as it is now (milliseconds since 1970), read anew at each asking. */
    choose(scope: ReportScope, now: number): { records: Iterable<JournalRecord>; runs: Iterable<Run> }
    readonly warnings: readonly Message[]
  }
  readonly read: ReadServer
}

/** What a report is to hold. */
export interface ReportContent {
  scope: ReportScope
  /** The version of this program. */
  version: string
  /** What is replaced besides secrets; nothing unless said otherwise. */
  redaction?: RedactionChoice
  ticket?: string | null
  /** What the administrator wants to say besides. */
  notes?: string
  /** What was read of the server just before; read anew when missing. */
  facts?: ServerFacts
  /** The file it is written to; missing as long as nobody has chosen one. */
  file?: ReportedFile
}

/**
 * Puts together what a report holds, without secrets and without what was chosen besides. The journal is read once to learn what is to be
 * replaced, so that it is replaced wherever it stands, and once to see how things stand; the writer reads it again, piece by piece. The server is read and not changed.
 */
export async function reportSource(
  session: ReportedSession,
  content: ReportContent,
  redactor: ReportRedactor = createReportRedactor(content.redaction ?? onlySecrets),
): Promise<ReportSource> {
  const now = new Date()
  const { records, runs } = session.journal.choose(content.scope, now.getTime())
  const { clean } = redactor
  const about = {
    server: session.server,
    version: content.version,
    scope: content.scope,
    warnings: session.journal.warnings,
    createdAt: now.toISOString(),
    facts: content.facts ?? (await readServerFacts(session.read)),
    ticket: content.ticket?.trim() || null,
    file: content.file ?? null,
    notes: content.notes === undefined || content.notes.trim() === '' ? [] : content.notes.split(/\r?\n/),
  }
  const { isAbout, narrowed } = narrowing(content.scope)
  clean(about)
  for (const record of records) {
    isAbout(record)
    clean(narrowed(record))
  }
  const { replaced } = redactor
  const [cleanRecords, cleanRuns] = [each(records, (record) => clean(narrowed(record))), each(runs, clean)]
  return {
    ...clean(about),
    // Its own numbers and form are no texts of the server.
    version: about.version,
    scope: about.scope,
    createdAt: about.createdAt,
    cases: session.knowledge.cases,
    codes: session.knowledge.codes,
    writers: session.knowledge.writers,
    records: cleanRecords,
    runs: cleanRuns,
    summary: summarize(cleanRecords, cleanRuns),
    redaction: content.redaction ?? onlySecrets,
    replaced,
  }
}

/** A report of a case leaves out what its records tell of other cases; each other one holds them whole. */
function narrowing(scope: ReportScope): CaseRecords {
  return scope.kind === 'case' ? caseRecords(scope.case) : { isAbout: () => true, narrowed: (record) => record }
}

/** Each item made into another one, when it is asked for. */
function each<Item>(items: Iterable<Item>, make: (item: Item) => Item): Iterable<Item> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield make(item)
    },
  }
}
