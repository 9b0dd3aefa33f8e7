import type { BundlePreview, FailedCollection } from '../../shared/model/bundle.ts'
import { message } from '../../shared/model/message.ts'
import { onlySecrets } from '../../shared/model/redaction-choice.ts'
import { longestWhole, readEnd } from '../../shared/pasted-text/read-text-file.ts'
import { createReportRedactor } from '../redaction/report-redactor.ts'
import { reportSource } from '../report/report-source.ts'
import { reportText } from '../report/save-report.ts'
import { type BundleContent, type BundledSession, progressOf } from './bundle-order.ts'
import { BundleCancelled } from './collect.ts'
import { logSources, serverSources } from './sources.ts'

/**
 * Says what would go in and how large it gets, before packing. Reads the server, opens no log, writes nothing. Throws a
 * `BundleCancelled` when the signal says so.
 */
export async function previewBundle(session: BundledSession, content: BundleContent): Promise<BundlePreview> {
  const files: BundlePreview['files'] = []
  const failed: FailedCollection[] = []
  const server = serverSources(session, content)
  const tell = progressOf(content, 1 + server.count)
  tell(message('bundle.report'))
  const source = await reportSource(session, content)
  for (const format of ['html', 'json'] as const) {
    let bytes = 0
    for (const piece of reportText(source, format, content.language)) bytes += Buffer.byteLength(piece)
    files.push({ name: `report.${format}`, bytes })
  }
  for await (const collection of server.answers()) {
    tell(message('bundle.server'))
    if ('reason' in collection) failed.push(collection)
    else files.push(...collection.files.map(({ name, text }) => ({ name, bytes: Buffer.byteLength(text) })))
  }
  const redactor = createReportRedactor(onlySecrets)
  const { logs, unread } = await logSources(session, content, redactor.text)
  files.push(
    ...logs.map(({ name, source: file, bytes }) => ({
      name,
      bytes: bytes > longestWhole ? 2 * readEnd : bytes,
      source: file,
    })),
  )
  failed.push(...unread)
  if (content.signal.aborted) throw new BundleCancelled()
  const bytes = files.reduce((sum, one) => sum + one.bytes, 0)
  return redactor.clean({ files, failed, bytes })
}
