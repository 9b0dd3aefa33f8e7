import { lstat } from 'node:fs/promises'
import type { Language } from '../../shared/model/language.ts'
import { type Message, message } from '../../shared/model/message.ts'
import { everyKind, type Replaced } from '../../shared/model/redaction-choice.ts'
import type { RolesAnswer } from '../../shared/reads/roles.ts'
import { type AgentLog, findAgentLogs } from '../logs/agent-logs.ts'
import { createReportRedactor, type ReportRedactor } from '../redaction/report-redactor.ts'
import { ReportError, refuseOwnPlace, refuseReservedName, writeFailure } from '../report/report-file.ts'
import { type ReportContent, type ReportedSession, reportSource } from '../report/report-source.ts'
import { reportText } from '../report/save-report.ts'
import { BundleCancelled, collectAll, reasonOf } from './collect.ts'
import type { CollectedFile, FailedCollection } from './collector.ts'
import { nameInBundle, readLog } from './read-log.ts'
import { serverCollectors } from './server-collectors.ts'
import { beginZip, type ZipDraft, type ZippedFile } from './zip-file.ts'

/** Which bundle is asked for, and where. */
export interface BundleOrder extends ReportContent {
  path: string
  language: Language
  overwrite: boolean
  /** The folder of our own files, none of which a bundle ever replaces. */
  stateFolder: string
  /** From when on logs and events go in, as milliseconds since 1970. */
  logsSince: number
  /** How much goes in at most before it is packed, in bytes; what is beyond it is named in the manifest. */
  mostBytes: number
  /** How long each collector may take, in milliseconds. */
  limitMs: number
  signal: AbortSignal
  /** Is told what is collected now. */
  tell?: (work: Message) => void
}

/** What a bundle is made of: an open session, and where the files of a simulated server lie (`null` for this computer). */
export interface BundledSession extends ReportedSession {
  readonly simulatedFiles: string | null
}

/** A file of a bundle, as its manifest tells it. */
export interface BundledFile extends ZippedFile {
  source?: string
  left?: number
}

/** Where a bundle was written, what is in it, and what is not. */
export interface SavedBundle {
  path: string
  bytes: number
  files: BundledFile[]
  failed: FailedCollection[]
  replaced: Omit<Replaced, 'was'>[]
}

/** What would go into a bundle: the files with their sizes before packing, and what could not be collected. Writes nothing. */
export interface BundlePreview {
  files: { name: string; bytes: number; source?: string }[]
  failed: FailedCollection[]
  bytes: number
}

/** How many reads of the server are asked at once. */
const atOnce = 4

/**
 * Collects what support needs into one zip file, written whole or not at all: the report, what the server answers, and the logs of the agents, all of it
 * redacted, with a manifest. What fails or hangs is named there and stops nothing. The server does not change. Throws a `ReportError`
 * when the file cannot be written, and a `BundleCancelled` when the signal says so; both leave nothing behind.
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
    const manifest = { schema: 1, createdAt: new Date().toISOString(), version: order.version, files, failed, replaced }
    await zip.add('manifest.json', [`${JSON.stringify(redactor.clean(manifest), null, 2)}\n`])
    if (order.signal.aborted) throw new BundleCancelled()
    const { bytes } = await zip.finish(overwrite)
    return { path, bytes, files, failed, replaced }
  } catch (error) {
    await zip?.discard()
    throw writeFailure(path, error)
  }
}

async function fill(zip: ZipDraft, session: BundledSession, order: BundleOrder, redactor: ReportRedactor) {
  const files: BundledFile[] = []
  const failed: FailedCollection[] = []
  let bytes = 0
  const add = async (name: string, pieces: Iterable<string>, about: Pick<BundledFile, 'source' | 'left'> = {}) => {
    const zipped = await zip.add(name, pieces)
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

  order.tell?.(message('bundle.report'))
  try {
    const source = await reportSource(session, order, redactor)
    await add('report.html', reportText(source, 'html', order.language))
    await add('report.json', reportText(source, 'json', order.language))
  } catch (error) {
    if (isOfDisk(error)) throw error
    failed.push({ collector: 'report', reason: reasonOf(error) })
  }
  order.tell?.(message('bundle.server'))
  for await (const collection of collectServer(session, order)) {
    if ('reason' in collection) failed.push(redactor.clean(collection))
    else for (const file of collection.files) await take(collection.collector, asRedacted(file, redactor))
  }
  const { logs, unread } = await logsOf(session, order)
  failed.push(...redactor.clean(unread))
  for (const log of logs) {
    if (order.signal.aborted) throw new BundleCancelled()
    order.tell?.(message('bundle.log', { file: redactor.text(log.source) }))
    try {
      await take(nameInBundle(log), await readLog(log))
    } catch (error) {
      if (isOfDisk(error)) throw error
      failed.push(redactor.clean({ collector: nameInBundle(log), reason: reasonOf(error) }))
    }
  }
  return { files, failed }
}

/** Data are redacted as data first, where the names of fields tell what they hold. */
function asRedacted(file: CollectedFile, redactor: ReportRedactor): CollectedFile {
  const data: unknown = JSON.parse(file.text)
  return { ...file, text: `${JSON.stringify(redactor.clean(data), null, 2)}\n` }
}

/** Says what would go in and how large it gets, before packing. Reads the server, opens no log, writes nothing. */
export async function previewBundle(session: BundledSession, order: BundleOrder): Promise<BundlePreview> {
  const files: BundlePreview['files'] = []
  const failed: FailedCollection[] = []
  const source = await reportSource(session, order)
  for (const format of ['html', 'json'] as const) {
    let bytes = 0
    for (const piece of reportText(source, format, order.language)) bytes += Buffer.byteLength(piece)
    files.push({ name: `report.${format}`, bytes })
  }
  for await (const collection of collectServer(session, order)) {
    if ('reason' in collection) failed.push(collection)
    else files.push(...collection.files.map(({ name, text }) => ({ name, bytes: Buffer.byteLength(text) })))
  }
  const { logs, unread } = await logsOf(session, order)
  files.push(
    ...logs.map((log) => ({ name: nameInBundle(log), bytes: Math.min(log.bytes, mostOfLog), source: log.source })),
  )
  failed.push(...unread)
  return { files, failed, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** Of a longer log this much goes in at most, in bytes. */
const mostOfLog = 2_000_000

function collectServer({ read }: BundledSession, { logsSince, limitMs, signal }: BundleOrder) {
  const hours = Math.min(8_784, Math.max(1, Math.ceil((Date.now() - logsSince) / 3_600_000)))
  return collectAll(serverCollectors(read, hours), { limitMs, atOnce, signal })
}

/** The logs of the agents that are installed; without knowing the roles nobody knows where they lie. */
async function logsOf(
  { read, simulatedFiles }: BundledSession,
  { logsSince, limitMs, signal }: BundleOrder,
): Promise<{ logs: AgentLog[]; unread: FailedCollection[] }> {
  try {
    const roles = (await read('roles', {}, AbortSignal.any([signal, AbortSignal.timeout(limitMs)]))) as RolesAnswer
    const { logs, unlisted } = await findAgentLogs(roles, logsSince, simulatedFiles)
    const unread = unlisted.map(({ folder, error }) => ({ collector: `logs: ${folder}`, reason: reasonOf(error) }))
    return { logs, unread }
  } catch (error) {
    if (signal.aborted) throw new BundleCancelled()
    return { logs: [], unread: [{ collector: 'logs', reason: reasonOf(error) }] }
  }
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
