import { open, rename, rm } from 'node:fs/promises'
import type { ReportFormat } from '../../shared/ipc.ts'
import type { Case } from '../../shared/model/case.ts'
import type { Json } from '../../shared/model/expectation.ts'
import type { JournalEntry, JournalRecord } from '../../shared/model/journal-record.ts'
import type { Language } from '../../shared/model/language.ts'
import { type Message, message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import type { ServerIdentity } from '../../shared/model/server-identity.ts'
import { asciiJson } from '../../shared/safe-text/ascii-json.ts'
import { createRedactor } from '../redaction/redact.ts'
import { type ReportSource, reportBlocks } from './report-blocks.ts'
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
    readonly records: readonly JournalRecord[]
    readonly warnings: readonly Message[]
    refresh(): Promise<void>
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
): Promise<SavedReport> {
  await session.journal.refresh()
  const redactor = createRedactor()
  const source = redactor.json({
    server: session.server,
    version,
    records: session.journal.records,
    warnings: session.journal.warnings,
    cases: [],
    createdAt: new Date().toISOString(),
  } as unknown as Json) as unknown as ReportSource
  await writeWhole(path, formatted({ ...source, cases: session.knowledge.cases }, format, language))
  await session.note({ kind: 'reported', file: path, format })
  return { path, redacted: redactor.count }
}

function formatted(source: ReportSource, format: ReportFormat, language: Language): string {
  switch (format) {
    case 'json': {
      const { cases: _, ...report } = source
      return `${asciiJson({ schema: 1, ...report }, 2)}\n`
    }
    case 'md':
      return writeMarkdown(reportBlocks(source, language))
    case 'html':
      return writeHtml(reportBlocks(source, language), language)
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
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
