import { readFileSync, rmSync, truncateSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { errorText } from '../../shared/model/error-text.ts'
import { message } from '../../shared/model/message.ts'
import { ReasonedError } from '../../shared/model/reasoned-error.ts'
import { identityOf } from './journal-file.ts'
import { makePrivate } from './make-private.ts'
import { isBusy, isDamage } from './sqlite-error.ts'
import { writeInPlace } from './write-in-place.ts'

const holderSchema = z.object({ program: z.string(), user: z.string(), pid: z.number(), since: z.string() })
/** Who changes a server. It only informs: whether someone does is told by the lock itself. */
export type LockHolder = z.infer<typeof holderSchema>

/** Someone else is changing this server now. Nothing was done. */
export class LockHeld extends ReasonedError {
  constructor({ program, user, pid, since }: LockHolder) {
    super(message('lock.held', { program, user, pid, since }), 'locked')
  }
}

/** The lock could not be taken. Nothing was done. */
class LockNotTaken extends ReasonedError {
  constructor(file: string, error: unknown) {
    super(message('lock.notTaken', { file, detail: errorText(error) }))
  }
}

/** The lock of a server while it is held. */
export interface RepairLock {
  /** Whether the lock still lies where others look for it. */
  isInPlace(): boolean
  /** Gives the lock back; never throws, because what was done under it is done. */
  release(): void
}

/**
 * Takes the lock of a server's folder: a write transaction on a database of its own, which the system ends when the program does, in
 * whatever way. Throws {@link LockHeld} with the holder after `patienceMs` of asking again, and {@link LockNotTaken} when the disk refuses.
 */
export async function takeLock(folder: string, program: string, patienceMs = 0): Promise<RepairLock> {
  const file = join(folder, 'repair-lock.sqlite')
  const holderFile = join(folder, 'repair-lock.holder')
  const until = performance.now() + patienceMs
  for (;;) {
    const database = begin(file)
    if (database !== null) return held(database, file, holderFile, program)
    if (performance.now() >= until) throw new LockHeld(readHolder(holderFile))
    await setTimeout(50)
  }
}

/** The open transaction, or `null` when another program has one. */
function begin(file: string): DatabaseSync | null {
  try {
    return beginAfter(() => makePrivate(file), file)
  } catch (error) {
    if (!isDamage(error)) throw new LockNotTaken(file, error)
  }
  // A lock that is no database any more is emptied. It holds no data, and it stays the same file for all programs.
  try {
    return beginAfter(() => truncateSync(file), file)
  } catch (error) {
    throw new LockNotTaken(file, error)
  }
}

function beginAfter(prepare: () => void, file: string): DatabaseSync | null {
  let database: DatabaseSync | null = null
  try {
    prepare()
    database = new DatabaseSync(file, { timeout: 0 })
    // Nothing is ever written to it, so that it needs no journal of its own.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE')
    return database
  } catch (error) {
    database?.close()
    if (isBusy(error)) return null
    throw error
  }
}

function held(database: DatabaseSync, file: string, holderFile: string, program: string): RepairLock {
  const identity = identityOf(file)
  const holder: LockHolder = {
    program,
    user: userInfo().username,
    pid: process.pid,
    since: new Date().toISOString(),
  }
  try {
    writeInPlace(holderFile, JSON.stringify(holder))
  } catch {
    // Others are told that someone holds the lock, and not who.
  }
  return {
    isInPlace: () => identityOf(file) === identity,
    release() {
      if (!database.isOpen) return
      try {
        rmSync(holderFile, { force: true })
      } catch {
        // A file that stays behind has no effect: whether the lock is held is told by the lock alone.
      }
      database.close()
    },
  }
}

function readHolder(file: string): LockHolder {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { program: '?', user: '?', pid: 0, since: '?' }
  }
}
