import { readFile, stat } from 'node:fs/promises'
import { message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import { type SessionReport, sessionReportSchema } from '../../shared/model/session-report.ts'
import { reportSchemaVersion } from './write-json.ts'

/** A report larger than this is not read back, in bytes. */
const largest = 256 * 1024 * 1024

/** Reads a JSON report. Throws a `ReasonedError` for one that cannot be read, is damaged, or was written by a newer version. */
export async function readReport(file: string): Promise<SessionReport> {
  const text = await textOf(file)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new ReasonedError(message('compare.damaged', { file, detail: (error as Error).message }), 'badData')
  }
  const schema = (json as { schema?: unknown } | null)?.schema
  if (typeof schema === 'number' && schema > reportSchemaVersion) {
    throw new ReasonedError(message('compare.newer', { file }), 'badData')
  }
  const read = sessionReportSchema.safeParse(json)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const detail = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
  throw new ReasonedError(message('compare.noReport', { file, detail }), 'badData')
}

async function textOf(file: string): Promise<string> {
  try {
    const { size } = await stat(file)
    if (size > largest) throw new ReasonedError(message('compare.tooLarge', { file }), 'badData')
    return (await readFile(file, 'utf8')).replace(/^\ufeff/, '')
  } catch (error) {
    if (error instanceof ReasonedError) throw error
    throw new ReasonedError(message('cli.unreadable', { file, detail: (error as Error).message }), 'noInput')
  }
}
