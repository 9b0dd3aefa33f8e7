import { type FileHandle, open, rm } from 'node:fs/promises'
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

/**
 * Creates the file of a new session; it must not exist yet. The folder's entry is flushed too. When that fails nothing is left
 * open or behind, as far as the disk allows, so that it can be tried again.
 */
export async function createSessionFile(path: string): Promise<SessionFile> {
  const opened: FileHandle[] = []
  const create = async (name: string, flags: string) => {
    const handle = await open(name, flags, 0o600)
    opened.push(handle)
    return handle
  }
  try {
    const file = await create(path, 'ax')
    const head = await create(headFile(path), 'wx')
    await file.sync()
    await syncFolder(dirname(path))
    return sessionFile(path, file, head)
  } catch (error) {
    for (const handle of opened) await handle.close().catch(() => undefined)
    // An empty file that stays behind says nothing.
    const names = [path, headFile(path)].slice(0, opened.length)
    for (const name of names) await rm(name, { force: true }).catch(() => undefined)
    throw error
  }
}

function sessionFile(path: string, file: FileHandle, head: FileHandle): SessionFile {
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
        try {
          await file.truncate(length)
          await file.sync()
        } catch {
          broken = error
        }
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
