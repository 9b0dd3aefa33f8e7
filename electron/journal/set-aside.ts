import { copyFileSync, existsSync } from 'node:fs'
import { errorText } from '../../shared/model/error-text.ts'
import { message } from '../../shared/model/message.ts'
import { removePatiently, renamePatiently } from '../disk/patiently.ts'
import { flushFolder } from './flush-folder.ts'
import { JournalError } from './journal-error.ts'
import { JournalFile, type Row } from './journal-file.ts'

/**
 * Puts a journal with these rows in the place of a damaged one, of which a copy is kept beside it; returns the copy's path. At every
 * instant a journal lies in the place, the damaged or the new one. The caller holds the repair lock and has closed the file. Throws a
 * {@link JournalError} when the disk refuses, and on Windows when another program has the file open all the time.
 */
export function setAside(path: string, rows: readonly Row[]): string {
  const kept = path.replace(/\.sqlite$/, `.damaged-${new Date().toISOString().replace(/[:.]/g, '-')}.sqlite`)
  const fresh = `${path}.new`
  try {
    for (const leftover of [fresh, `${fresh}-journal`]) removePatiently(leftover)
    new JournalFile(fresh).append(() => rows)
    copyFileSync(path, kept)
    // What SQLite would still put back belongs to the damaged file, and never to the new one.
    if (existsSync(`${path}-journal`)) copyFileSync(`${path}-journal`, `${kept}-journal`)
    removePatiently(`${path}-journal`)
    removePatiently(`${fresh}-journal`)
    renamePatiently(fresh, path)
    flushFolder(path)
    return kept
  } catch (error) {
    const detail = errorText(error)
    throw new JournalError(message('journal.notSetAside', { file: path, detail }), 'cannotWrite')
  }
}
