import type * as syncFiles from 'node:fs'
import type * as files from 'node:fs/promises'
import { sep } from 'node:path'
import type * as sqlite from 'node:sqlite'

/**
 * What a program does to a disk when it writes. A database is opened, a transaction begins, a row is appended, and the transaction is
 * committed; `committed` is a commit that is on disk and reported as failed.
 */
export type DiskCall =
  | 'mkdir'
  | 'open'
  | 'openDatabase'
  | 'begin'
  | 'append'
  | 'commit'
  | 'committed'
  | 'write'
  | 'sync'
  | 'rename'
  | 'rm'

export type DiskFault = 'ENOSPC' | 'EACCES' | 'EIO' | 'EROFS'
export const diskFaults: readonly DiskFault[] = ['ENOSPC', 'EACCES', 'EIO', 'EROFS']

interface Trouble {
  /** Only files below this folder are concerned. */
  below: string
  /** Only this kind of call counts; every kind when left out. */
  kind?: DiskCall
  /** Which of them fails, counted from 1. */
  nth: number
  fault: DiskFault
  /** Everything after it fails too, as on a disk that stays full. */
  lasting?: boolean
}

let trouble: (Trouble & { counted: number; failed: number }) | null = null

/** The disk under the tests of a file that has put {@link onFaultyDisk} before `node:fs/promises`. */
export const disk = {
  /** From now on the n-th call fails. */
  fail(one: Trouble): void {
    trouble = { ...one, counted: 0, failed: 0 }
  },
  /** The disk is sound again; returns how many calls failed meanwhile. */
  heal(): number {
    const failed = trouble?.failed ?? 0
    trouble = null
    return failed
  },
}

/** The real module, with each write going through {@link disk} first. To be used as `vi.mock` of `node:fs/promises`. */
export function onFaultyDisk(real: typeof files): typeof files {
  const wrapped: typeof files = {
    ...real,
    mkdir: (async (path: string, options: never) => {
      assertSound('mkdir', path)
      return real.mkdir(path, options)
    }) as typeof files.mkdir,
  }
  return { ...wrapped, default: wrapped } as typeof files
}

/** The same for the calls of `node:fs` that wait. */
export function onFaultySyncDisk(real: typeof syncFiles): typeof syncFiles {
  const opened = new Map<number, string>()
  const pathOf = (file: string | number) => (typeof file === 'number' ? (opened.get(file) ?? '') : file)
  const wrapped = {
    ...real,
    mkdirSync: (path: string, options: never) => {
      assertSound('mkdir', path)
      return real.mkdirSync(path, options)
    },
    openSync: (path: string, flags: string | number, mode?: number) => {
      if (flags !== 'r') assertSound('open', path)
      const file = real.openSync(path, flags, mode)
      opened.set(file, path)
      return file
    },
    writeFileSync: (file: string | number, text: string) => {
      const path = pathOf(file)
      if (isDue('write', path)) {
        real.writeFileSync(file, half(text))
        throw broken('write', path)
      }
      real.writeFileSync(file, text)
    },
    fsyncSync: (file: number) => {
      assertSound('sync', pathOf(file))
      real.fsyncSync(file)
    },
    renameSync: (from: string, to: string) => {
      assertSound('rename', to)
      real.renameSync(from, to)
    },
    rmSync: (path: string, options: syncFiles.RmOptions) => {
      assertSound('rm', path)
      real.rmSync(path, options)
    },
  }
  return { ...wrapped, default: wrapped } as unknown as typeof syncFiles
}

/** The same for databases. A call that fails leaves the database as SQLite would: the transaction is open and nothing is written. */
export function onFaultyDatabase(real: typeof sqlite): typeof sqlite {
  class FaultyDatabase extends real.DatabaseSync {
    readonly #path: string

    constructor(path: string, options?: sqlite.DatabaseSyncOptions) {
      if (isDue('openDatabase', path)) throw brokenDatabase()
      super(path, options)
      this.#path = path
    }

    override exec(sql: string): void {
      if (sql === 'BEGIN IMMEDIATE' && isDue('begin', this.#path)) throw brokenDatabase()
      if (sql === 'COMMIT' && isDue('commit', this.#path)) throw brokenDatabase()
      super.exec(sql)
      if (sql === 'COMMIT' && isDue('committed', this.#path)) throw brokenDatabase()
    }

    override prepare(sql: string): sqlite.StatementSync {
      const statement = super.prepare(sql)
      if (!sql.startsWith('INSERT')) return statement
      const { run } = statement
      return Object.assign(statement, {
        run: (...values: Parameters<typeof run>) => {
          if (isDue('append', this.#path)) throw brokenDatabase()
          return run.apply(statement, values)
        },
      })
    }
  }
  const wrapped = { ...real, DatabaseSync: FaultyDatabase }
  return { ...wrapped, default: wrapped } as typeof sqlite
}

/** What SQLite says of each fault, with its result code. https://www.sqlite.org/rescode.html */
function brokenDatabase(): Error {
  const said = {
    ENOSPC: [13, 'database or disk is full'],
    EIO: [10, 'disk I/O error'],
    EROFS: [8, 'attempt to write a readonly database'],
    EACCES: [14, 'unable to open database file'],
  } as const
  const fault = trouble?.fault ?? 'EIO'
  const [errcode, words] = said[fault]
  return Object.assign(new Error(`${words} (${fault})`), { code: 'ERR_SQLITE_ERROR', errcode })
}

function assertSound(kind: DiskCall, path: string): void {
  if (isDue(kind, path)) throw broken(kind, path)
}

function isDue(kind: DiskCall, path: string): boolean {
  if (trouble === null || !isBelow(path, trouble.below)) return false
  if (trouble.kind !== undefined && trouble.kind !== kind) return false
  // A full disk still gives room back.
  if (trouble.fault === 'ENOSPC' && kind === 'rm') return false
  trouble.counted++
  const due = trouble.lasting ? trouble.counted >= trouble.nth : trouble.counted === trouble.nth
  if (due) trouble.failed++
  return due
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep)
}

function broken(kind: DiskCall, path: string): Error {
  const code = trouble?.fault ?? 'EIO'
  return Object.assign(new Error(`${code}: the disk refuses, ${kind} '${path}'`), { code })
}

function half(text: string): string {
  return text.slice(0, text.length / 2)
}
