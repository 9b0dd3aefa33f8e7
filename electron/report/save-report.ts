import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { ReportFormat } from '../../shared/ipc.ts'
import { assertNever } from '../../shared/model/assert-never.ts'
import type { JournalEntry } from '../../shared/model/journal-record.ts'
import type { Language } from '../../shared/model/language.ts'
import { message } from '../../shared/model/message.ts'
import type { Replaced } from '../../shared/model/redaction-choice.ts'
import { writeWhole } from '../disk/write-whole.ts'
import { type ReportSource, reportBlocks } from './report-blocks.ts'
import { ReportError, refuseOwnPlace, refuseReservedName, writeReportFile } from './report-file.ts'
import { type ReportContent, type ReportedSession, reportSource } from './report-source.ts'
import { reportWords } from './report-words.ts'
import { writeHtml } from './write-html.ts'
import { writeJson } from './write-json.ts'
import { writeMarkdown } from './write-markdown.ts'

/** Where a report was written, its SHA-256, and how many places in it were redacted. */
export interface SavedReport {
  path: string
  sha256: string
  redacted: number
  replaced: Omit<Replaced, 'was'>[]
}

/** Which report is asked for, and where. */
export interface ReportOrder extends ReportContent {
  path: string
  format: ReportFormat
  language: Language
  /** Whether a file that is there already may be replaced. */
  overwrite: boolean
  /** The folder of our own files, none of which a report ever replaces. */
  stateFolder: string
  /** Prints a page of ours to PDF; rejects with a reason where nothing on this computer can. */
  printPdf?: (page: string, pdf: string) => Promise<void>
}

/**
 * Writes the report of a session's server to a file, whole or not at all. What it tells is read and written piece by piece. The server
 * does not change; the journal notes the report with its SHA-256. Throws a `ReportError` when the file is there already, lies among our
 * own, or cannot be written.
 */
export async function saveReport(
  session: ReportedSession & { note(entry: JournalEntry): Promise<unknown> },
  order: ReportOrder,
): Promise<SavedReport> {
  const { path, format, language, overwrite, stateFolder } = order
  refuseReservedName(path)
  await refuseOwnPlace(path, stateFolder)
  const source = await reportSource(session, { ...order, file: { name: basename(path), sum: 'journal' } })
  const sha256 =
    format === 'pdf'
      ? writeReportFile(path, [await pdfOf(source, order)], overwrite)
      : writeReportFile(path, reportText(source, format, language), overwrite)
  await session.note({ kind: 'reported', file: path, format, sha256 })
  const replaced = source.replaced.map(({ token, kind, places }) => ({ token, kind, places }))
  return { path, sha256, redacted: replaced.reduce((sum, { places }) => sum + places, 0), replaced }
}

/** The report in a format that is text, piece by piece. */
export function reportText(
  source: ReportSource,
  format: Exclude<ReportFormat, 'pdf'>,
  language: Language,
): Iterable<string> {
  switch (format) {
    case 'json':
      return writeJson(source)
    case 'md':
      return writeMarkdown(reportBlocks(source, language))
    case 'html': {
      const { text, time } = reportWords(source, language)
      const { version, server, createdAt } = source
      const line = text('told.footer', { version, computer: server.computerName, at: time(createdAt) })
      return writeHtml(reportBlocks(source, language), language, { line, page: text('told.page') })
    }
    default:
      return assertNever(format)
  }
}

/** The page printed, by way of a folder that only this user may read and that is gone afterwards. */
async function pdfOf(source: ReportSource, { language, printPdf }: ReportOrder): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'backup-medic-print-'))
  try {
    const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')]
    writeWhole(page, reportText(source, 'html', language), { replace: false, flush: false })
    if (printPdf === undefined) throw new ReportError(message('report.noBrowser'), 'unavailable')
    await printPdf(page, pdf)
    return await readFile(pdf)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
