import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import { headFile, headText } from './read-journal.ts'

/** The file of one session, open for appending. */
export interface SessionFile {
  readonly path: string
  /** Appends a line and returns when it is on disk. After a failed append the file is as long as before, or closed for good. */
  append(line: string, record: JournalRecord): Promise<void>
  close(): Promise<void>
}

/** Creates the file of a new session; it must not exist yet. The folder's entry is flushed too. */
export async function createSessionFile(path: string): Promise<SessionFile> {
  const file = await open(path, 'ax', 0o600)
  const head = await open(headFile(path), 'wx', 0o600)
  await file.sync()
  await syncFolder(dirname(path))
  let length = 0
  let broken: unknown = null
  return {
    path,
    async append(line, record) {
      if (broken) throw broken
      try {
        await file.appendFile(line)
        await file.sync()
      } catch (error) {
        // Half a line must not stand before the next record.
        await file.truncate(length).then(
          () => file.sync(),
          () => {
            broken = error
          },
        )
        throw error
      }
      length += Buffer.byteLength(line)
      // Not flushed and allowed to fail: a head that lags behind is no damage, one that is ahead shows a cut.
      await head.write(headText(record), 0).catch(() => undefined)
    },
    async close() {
      await Promise.all([file.close(), head.close()])
    },
  }
}

/** Flushes a folder, so that a new file in it survives a power cut. Windows flushes folders itself and refuses this. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  let handle: FileHandle | undefined
  try {
    handle = await open(folder, 'r')
    await handle.sync()
  } finally {
    await handle?.close()
  }
}
