import { openAsBlob } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { win32 } from 'node:path'
import { message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import { readTextFile } from '../../shared/pasted-text/read-text-file.ts'
import type { RolesAnswer } from '../../shared/reads/roles.ts'
import { agentLogFolders, placeOnServer } from '../logs/agent-log-folders.ts'
import type { CollectedFile } from './collector.ts'
import { aroundCut } from './log-ends.ts'

/** A log that was found: where it lies for Windows, where it is opened, and what goes into the bundle. */
export interface FoundLog {
  source: string
  opened: string
  name: string
  bytes: number
  modified: Date
}

const logName = /\.(?:errlog|log|txt|status)$/i
/** Versions of the extension keep their logs in a folder each. */
const deepest = 1

/** Something below which logs may lie that could not be looked at. */
interface Unlisted {
  folder: string
  error: unknown
}

/**
 * The logs of the agents that were written to since a moment, the newest first. Their names in the bundle are `redacted`. `simulated` is the
 * folder that holds the files of a simulated server (`C/Program Files/…`); `null` for this computer. A folder that is not there has no
 * logs, and a log that goes while it is looked at is none; a folder that may not be listed is told by its error, and the others go on.
 */
export async function findLogs(
  roles: RolesAnswer,
  since: number,
  simulated: string | null,
  redacted: (text: string) => string,
  { look = stat }: { look?: (path: string) => Promise<{ size: number; mtime: Date }> } = {},
): Promise<{ logs: FoundLog[]; unlisted: Unlisted[] }> {
  const logs: FoundLog[] = []
  const unlisted: Unlisted[] = []
  const orTold = async <T>(folder: string, work: () => Promise<T>): Promise<T | null> =>
    work().catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') unlisted.push({ folder, error })
      return null
    })

  async function* logsIn(folder: string, depth: number): AsyncGenerator<Omit<FoundLog, 'name'>> {
    const list = () => readdir(placeOnServer(folder, simulated), { withFileTypes: true })
    for (const entry of (await orTold(folder, list)) ?? []) {
      const source = win32.join(folder, entry.name)
      if (entry.isDirectory() && depth > 0) yield* logsIn(source, depth - 1)
      if (!entry.isFile() || !logName.test(entry.name)) continue
      const opened = placeOnServer(source, simulated)
      const found = await orTold(source, () => look(opened))
      if (found !== null) yield { source, opened, bytes: found.size, modified: found.mtime }
    }
  }

  for (const { product, folder } of agentLogFolders(roles)) {
    for await (const one of logsIn(folder, deepest)) {
      if (one.modified.getTime() < since) continue
      logs.push({ ...one, name: nameInBundle(product, redacted(win32.relative(folder, one.source))) })
    }
  }
  return { logs: logs.sort((one, other) => other.modified.getTime() - one.modified.getTime()), unlisted }
}

/** A name that every system can unpack, and that leads nowhere else. */
function nameInBundle(product: string, below: string): string {
  const parts = below.split('\\').map((part) => part.replace(/[^\p{L}\p{N}._ -]/gu, '_').replace(/^\.+/, '_'))
  return ['logs', product, ...parts].join('/')
}

/**
 * The text of a log, whatever its encoding; of one too long to be examined whole its beginning and its end, in whole entries. Throws a
 * `ReasonedError` when another program holds it, when it may not be read, or when it is no text.
 */
export async function readLog(log: FoundLog): Promise<CollectedFile> {
  const { source, name } = log
  try {
    const mark = (left: number) => `[… ${left} bytes …]`
    const read = await readTextFile(await openAsBlob(log.opened), mark)
    if (read === 'binary') throw new ReasonedError(message('bundle.binary', { file: source }), 'badData')
    const { text, left } = read
    return { name, text: left === 0 ? text : aroundCut(text, mark(left)), source, left }
  } catch (error) {
    if (error instanceof ReasonedError) throw error
    throw new ReasonedError(message('bundle.locked', { file: source, detail: (error as Error).message }), 'noInput')
  }
}
