import { open, rename, rm } from 'node:fs/promises'
import type { ReportFormat } from '../../shared/ipc.ts'
import type { Case } from '../../shared/model/case.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { JournalEntry, JournalRecord } from '../../shared/model/journal-record.ts'
import type { Language } from '../../shared/model/language.ts'
import { type Message, message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import type { Runs } from '../../shared/model/runs.ts'
import type { ServerIdentity } from '../../shared/model/server-identity.ts'
import { createRedactor } from '../redaction/redact.ts'
import { reportBlocks } from './report-blocks.ts'
import { coveredRecords, coversRun, type ReportScope, reportedSince } from './report-scope.ts'
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
  readonly knowledge: { readonly cases: readonly Case[] }
  readonly journal: {
    recordsSince(time: string | null): Iterable<JournalRecord>
    wholeRuns(): Runs
    readonly warnings: readonly Message[]
    verify(): void
  }
  note(entry: JournalEntry): Promise<unknown>
}

/** A report that could not be written. An older file of the same name is as it was. */
export class ReportProblem extends ReasonedError {}

/**
 * Writes the report of a session's server to a file, whole or not at all. Every text in it is redacted once more, one secret as
 * one token. The server does not change; the journal notes the report.
 */
export async function saveReport(
  session: ReportedSession,
  path: string,
  format: ReportFormat,
  language: Language,
  version: string,
  scope: ReportScope = { since: reportedSince() },
): Promise<SavedReport> {
  const { journal } = session
  journal.verify()
  const redactor = createRedactor()
  const clean = <Data>(data: Data): Data => redactor.json(data as unknown as Json) as unknown as Data
  const about = clean({
    server: session.server,
    version,
    since: 'since' in scope ? scope.since : null,
    warnings: journal.warnings,
    createdAt: new Date().toISOString(),
  })
  const records = map(coveredRecords(journal, scope), clean)
  if (format === 'json') await writeWhole(path, jsonParts(about, records))
  else {
    const runs = clean(journal.wholeRuns().filter((run) => coversRun(scope, run)))
    const source = { ...about, runs, records: [...records], cases: session.knowledge.cases }
    await writeWhole(path, [(format === 'md' ? writeMarkdown : writeHtml)(reportBlocks(source, language), language)])
  }
  await session.note({ kind: 'reported', file: path, format })
  return { path, redacted: redactor.count }
}

/** A document of any length, record by record. */
function* jsonParts(about: object, records: Iterable<JournalRecord>): Generator<string> {
  yield `${JSON.stringify({ schema: 1, ...about }, null, 2).slice(0, -2)},\n  "records": [`
  let separator = '\n'
  for (const record of records) {
    yield `${separator}${JSON.stringify(record, null, 2).replace(/^/gm, '    ')}`
    separator = ',\n'
  }
  yield '\n  ]\n}\n'
}

function* map<From, To>(values: Iterable<From>, change: (value: From) => To): Generator<To> {
  for (const value of values) yield change(value)
}

async function writeWhole(path: string, text: Iterable<string>): Promise<void> {
  const draft = `${path}.${process.pid}.part`
  try {
    // Made anew: whoever can write to the folder could have put a link there.
    await rm(draft, { force: true })
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    const detail = error instanceof Error ? error.message : String(error)
    throw new ReportProblem(message('report.notWritten', { path, detail }))
  }
}
