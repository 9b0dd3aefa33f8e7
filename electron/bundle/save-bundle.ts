import { lstat } from 'node:fs/promises'
import type { FailedCollection, WrittenBundle } from '../../shared/model/bundle.ts'
import { message } from '../../shared/model/message.ts'
import { everyKind } from '../../shared/model/redaction-choice.ts'
import { translator } from '../../shared/text/translate.ts'
import { createReportRedactor, type ReportRedactor } from '../redaction/report-redactor.ts'
import { ReportError, refuseOwnPlace, refuseReservedName, writeFailure } from '../report/report-file.ts'
import { reportSource } from '../report/report-source.ts'
import { reportText } from '../report/save-report.ts'
import { readLog } from './agent-logs.ts'
import { type BundledSession, type BundleOrder, progressOf } from './bundle-order.ts'
import { BundleCancelled, reasonOf } from './collect.ts'
import type { CollectedFile } from './collector.ts'
import { logSources, serverSources } from './sources.ts'
import { beginZip, type ZipDraft, type ZippedFile } from './zip-file.ts'

/** A file of a bundle, as its manifest tells it. */
interface BundledFile extends ZippedFile {
  source?: string
  left?: number
}

/** Where a bundle was written, what is in it, and what is not. */
export interface SavedBundle extends WrittenBundle {
  files: BundledFile[]
}

/**
 * Collects what support needs into one zip file, written whole or not at all: the report, what the server answers, and the logs of the agents, all of it
 * redacted, with a manifest. What fails or hangs is named there and stops nothing. The server does not change; the journal notes the bundle with its
 * SHA-256. Throws a `ReportError` when the file cannot be written, and a `BundleCancelled` when the signal says so; both leave nothing behind.
 */
export async function saveBundle(session: BundledSession, order: BundleOrder): Promise<SavedBundle> {
  const { path, overwrite, stateFolder } = order
  refuseReservedName(path)
  await refuseOwnPlace(path, stateFolder)
  const redactor = createReportRedactor(order.redaction ?? everyKind)
  let zip: ZipDraft | null = null
  try {
    if (!overwrite && (await isThere(path))) throw new ReportError(message('report.exists', { path }))
    zip = await beginZip(path)
    const { files, failed } = await fill(zip, session, order, redactor)
    const replaced = redactor.replaced.map(({ token, kind, places }) => ({ token, kind, places }))
    const about = { schema: 1, createdAt: new Date().toISOString(), version: order.version }
    const manifest = { ...about, remarks: remarks(), files, failed: failed.map(inWords), replaced }
    await zip.add('manifest.json', [`${JSON.stringify(redactor.clean(manifest), null, 2)}\n`])
    if (order.signal.aborted) throw new BundleCancelled()
    const { bytes, sha256 } = await zip.finish(overwrite)
    await session.note({ kind: 'reported', file: path, format: 'zip', sha256 })
    return { path, bytes, sha256, files, failed, replaced }
  } catch (error) {
    await zip?.discard()
    throw writeFailure(path, error)
  }
}

/** Whoever reads a manifest at the vendor's reads English. */
const english = translator('en')

/** What of the whole bundle has to be known. */
function remarks(): string[] {
  return [english(message('bundle.eventsAsText')), english(message('bundle.logsInPart'))]
}

function inWords(one: FailedCollection): FailedCollection & { why: string } {
  return { ...one, why: english(one.reason) }
}

async function fill(zip: ZipDraft, session: BundledSession, order: BundleOrder, redactor: ReportRedactor) {
  const files: BundledFile[] = []
  const failed: FailedCollection[] = []
  let bytes = 0
  const add = async (name: string, pieces: Iterable<string>, about: Pick<BundledFile, 'source' | 'left'> = {}) => {
    const zipped = await zip.add(unusedName(name, files), pieces)
    bytes += zipped.bytes
    files.push({ ...zipped, ...about })
  }
  const take = async (collector: string, file: CollectedFile) => {
    const name = redactor.text(file.name)
    const text = redactor.text(file.text)
    if (bytes + Buffer.byteLength(text) > order.mostBytes) {
      failed.push({
        collector,
        reason: message('bundle.tooMuch', { megabytes: Math.round(order.mostBytes / 2 ** 20) }),
      })
      return
    }
    await add(name, [text], {
      ...(file.source === undefined ? {} : { source: redactor.text(file.source) }),
      ...(file.left ? { left: file.left } : {}),
    })
  }

  const { logs, unread } = await logSources(session, order, redactor.text)
  const server = serverSources(session, order)
  const tell = progressOf(order, 1 + server.count + logs.length)
  tell(message('bundle.report'))
  try {
    const source = await reportSource(session, { ...order, file: { name: 'report.html', sum: 'manifest' } }, redactor)
    await add('report.html', reportText(source, 'html', order.language))
    await add('report.json', reportText(source, 'json', order.language))
  } catch (error) {
    if (isOfDisk(error)) throw error
    failed.push({ collector: 'report', reason: reasonOf(error) })
  }
  for await (const collection of server.answers()) {
    tell(message('bundle.server'))
    if ('reason' in collection) failed.push(redactor.clean(collection))
    else for (const file of collection.files) await take(collection.collector, asRedacted(file, redactor))
  }
  failed.push(...redactor.clean(unread))
  for (const log of logs) {
    if (order.signal.aborted) throw new BundleCancelled()
    tell(message('bundle.log', { file: redactor.text(log.source) }))
    try {
      await take(log.name, await readLog(log))
    } catch (error) {
      if (isOfDisk(error)) throw error
      failed.push(redactor.clean({ collector: log.name, reason: reasonOf(error) }))
    }
  }
  return { files, failed }
}

/** A name that no other file of the bundle has, as names may become alike when what is private in them is replaced. */
function unusedName(name: string, files: readonly BundledFile[]): string {
  const taken = new Set(files.map((file) => file.name.toLowerCase()))
  const [, stem = name, ending = ''] = /^(.*?)(\.[^./]*)?$/s.exec(name) ?? []
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${stem} (${number})${ending}`
    if (!taken.has(free.toLowerCase())) return free
  }
}

/** Data are redacted as data first, where the names of fields tell what they hold. */
function asRedacted(file: CollectedFile, redactor: ReportRedactor): CollectedFile {
  const data: unknown = JSON.parse(file.text)
  return { ...file, text: `${JSON.stringify(redactor.clean(data), null, 2)}\n` }
}

function isOfDisk(error: unknown): boolean {
  return typeof (error as NodeJS.ErrnoException).syscall === 'string'
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
