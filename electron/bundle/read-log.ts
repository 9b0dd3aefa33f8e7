import { openAsBlob } from 'node:fs'
import { message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import { readTextFile } from '../../shared/pasted-text/read-text-file.ts'
import type { AgentLog } from '../logs/agent-logs.ts'
import type { CollectedFile } from './collector.ts'

/**
 * The text of a log, whatever its encoding; of one too long to be examined whole its beginning and its end. Throws a `ReasonedError` when another
 * program holds it, when it may not be read, or when it is no text.
 */
export async function readLog(log: AgentLog): Promise<CollectedFile> {
  const { source } = log
  try {
    const read = await readTextFile(await openAsBlob(log.opened), (left) => `[… ${left} bytes …]`)
    if (read === 'binary') throw new ReasonedError(message('bundle.binary', { file: source }), 'badData')
    return { name: nameInBundle(log), text: read.text, source, left: read.left }
  } catch (error) {
    if (error instanceof ReasonedError) throw error
    throw new ReasonedError(message('bundle.locked', { file: source, detail: (error as Error).message }), 'noInput')
  }
}

/** What a log is called in the bundle: a name that every system can unpack, and that leads nowhere else. */
export function nameInBundle({ product, below }: Pick<AgentLog, 'product' | 'below'>): string {
  const parts = below.split('\\').map((part) => part.replace(/[^\p{L}\p{N}._ -]/gu, '_').replace(/^\.+/, '_'))
  return ['logs', product, ...parts].join('/')
}
