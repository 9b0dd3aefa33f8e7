import { existsSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { message } from '../../shared/model/message.ts'
import { JournalError } from './journal-error.ts'
import { makePrivate } from './make-private.ts'

/** A record as it is stored: its number and its text. */
export interface Row {
  seq: number
  text: string
}

/** Something made from records, and the checksum of both its name and its text. */
export interface FoldedRow {
  id: string
  text: string
  sum: string
}

/** Rows that one reading takes at most, so that a long report never keeps another program from writing. */
const rowsAtOnce = 500

/**
 * How long a program waits for another one's commit. It is a matter of milliseconds, because nothing but one append happens in it.
 */
const patienceMs = 5_000

/**
 * TRUNCATE keeps every committed record in the one file; with FULL a commit returns after the file is on disk, and a journal of SQLite
 * that was emptied cannot come back after a power cut, on Windows either (https://www.sqlite.org/pragma.html#pragma_synchronous).
 * Pages of 16 kB hold most records in one piece, which is what a damaged file is read by.
 */
const settings = `
  PRAGMA page_size = 16384;
  PRAGMA journal_mode = TRUNCATE;
  PRAGMA synchronous = FULL;
  PRAGMA cell_size_check = ON;
  PRAGMA trusted_schema = OFF;
`

/** The version of what is stored here; a later program that stores something else tells it by a higher one. */
const format = 1
/** `folded` is made from the records and may be lost at any time. */
const tables = `
  CREATE TABLE IF NOT EXISTS record (seq INTEGER PRIMARY KEY, text TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS folded (id TEXT PRIMARY KEY, text TEXT NOT NULL, sum TEXT NOT NULL);
`

/** The database of a journal. Any number of programs may read it and append to it at once. Errors of SQLite are thrown as they are. */
export class JournalFile {
  readonly path: string
  #held: { database: DatabaseSync; identity: string } | null = null

  constructor(path: string) {
    this.path = path
  }

  /** Keeps the file open until {@link release}: only this very file is written to, and Windows lets nobody move it. Makes it if need be. */
  hold(): void {
    this.#held ??= this.#open()
  }

  /** Ends {@link hold}. */
  release(): void {
    this.#held?.database.close()
    this.#held = null
  }

  get isHeld(): boolean {
    return this.#held !== null
  }

  /** The rows after a number, in order, up to another one if wanted. None when there is no file; nothing is made. */
  *readAfter(seq: number, upTo: number = Number.MAX_SAFE_INTEGER): Generator<Row> {
    const sql = 'SELECT seq, text FROM record WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?'
    let last = seq
    // Few at first, because the first ones are often all that is wanted.
    for (let most = 20; ; most = Math.min(2 * most, rowsAtOnce)) {
      const rows = this.#read(sql, last, upTo, most)
      yield* rows
      if (rows.length < most) return
      last = rows.at(-1)?.seq ?? last
    }
  }

  /** The first row from a number on; `undefined` when there is none. */
  rowFrom(seq: number): Row | undefined {
    return this.#read('SELECT seq, text FROM record WHERE seq >= ? ORDER BY seq LIMIT 1', seq)[0]
  }

  /** What was made from the records earlier, to be read in their place. */
  folded(): FoldedRow[] {
    return this.#read<FoldedRow>('SELECT id, text, sum FROM folded')
  }

  /**
   * Replaces what was made from the records up to a number; returns `false` and does nothing when there are newer ones, which another
   * program may have folded.
   */
  writeFolded(rows: readonly FoldedRow[], upTo: number): boolean {
    return this.#transaction((database) => {
      if (database.prepare('SELECT max(seq) AS last FROM record').get()?.last !== upTo) return false
      const replace = database.prepare('INSERT OR REPLACE INTO folded (id, text, sum) VALUES (?, ?, ?)')
      for (const { id, text, sum } of rows) replace.run(id, text, sum)
      return true
    })
  }

  /** Whether a later version of the program stores here what this one does not know. */
  isNewer(): boolean {
    if (this.#isEmpty()) return false
    const found = this.#use(({ database }) => database.prepare('PRAGMA user_version').get())
    return Number(found?.user_version) > format
  }

  /** The row of one number; `undefined` when there is none. */
  rowAt(seq: number): Row | undefined {
    return this.#read('SELECT seq, text FROM record WHERE seq = ?', seq)[0]
  }

  /**
   * Writes rows in one transaction and returns when they are on disk. `make` is called within it, with the rows that were there before
   * after a number, so that what it decides still holds when it is written. Throws {@link JournalError} when the file is no longer
   * where it was opened; the rows count as not written then.
   */
  append(make: (readAfter: (seq: number) => Row[]) => readonly Row[]): void {
    this.#transaction((database) => {
      const after = database.prepare('SELECT seq, text FROM record WHERE seq > ? ORDER BY seq')
      const insert = database.prepare('INSERT INTO record (seq, text) VALUES (?, ?)')
      for (const { seq, text } of make((last) => after.all(last) as unknown as Row[])) insert.run(seq, text)
    })
  }

  #transaction<T>(work: (database: DatabaseSync) => T): T {
    return this.#use(({ database, identity }) => {
      this.#assertInPlace(identity)
      database.exec('BEGIN IMMEDIATE')
      try {
        if (this.#isEmpty()) database.exec(`${tables} PRAGMA user_version = ${format};`)
        const result = work(database)
        this.#assertInPlace(identity)
        database.exec('COMMIT')
        this.#assertInPlace(identity)
        return result
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    })
  }

  /** What SQLite finds wrong with the structure of the file; `null` when it finds nothing or there is no file. */
  structuralDamage(): string | null {
    if (!existsSync(this.path)) return null
    const found = this.#use(({ database }) => database.prepare('PRAGMA quick_check(1)').get())
    const text = String(Object.values(found ?? {})[0])
    return text === 'ok' ? null : text
  }

  /** Not there, or as a program leaves it that has taken the lock and written nothing. */
  #isEmpty(): boolean {
    return (statSync(this.path, { throwIfNoEntry: false })?.size ?? 0) === 0
  }

  #read<Found = Row>(sql: string, ...values: number[]): Found[] {
    if (this.#isEmpty()) return []
    try {
      return this.#use(({ database }) => database.prepare(sql).all(...values) as unknown as Found[])
    } catch (error) {
      // A program that died in its very first commit leaves an empty file once SQLite has put that back.
      if (this.#isEmpty()) return []
      throw error
    }
  }

  #use<T>(work: (opened: { database: DatabaseSync; identity: string }) => T): T {
    if (this.#held) return work(this.#held)
    const opened = this.#open()
    try {
      return work(opened)
    } finally {
      opened.database.close()
    }
  }

  #open() {
    makePrivate(this.path)
    const database = new DatabaseSync(this.path, { timeout: patienceMs })
    try {
      database.exec(settings)
      return { database, identity: identityOf(this.path) }
    } catch (error) {
      database.close()
      throw error
    }
  }

  #assertInPlace(identity: string): void {
    if (identityOf(this.path) !== identity)
      throw new JournalError(message('journal.moved', { file: this.path }), 'cannotWrite')
  }
}

/** Which file lies at a path: another one in its place has another identity. Empty when there is none. */
export function identityOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true })
  return found === undefined ? '' : `${found.dev} ${found.ino}`
}
