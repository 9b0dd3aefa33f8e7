import { rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Kept, because a database that nobody refers to is closed. */
let held: DatabaseSync | null = null

/**
 * Whether this is the first program on a profile, until it ends. A later one leaves a mark in the profile, and the first one is told.
 */
export function isFirstInstance(profile: string, onSecond: () => void): boolean {
  const mark = 'second-instance'
  const lock = new DatabaseSync(join(profile, 'single-instance.sqlite'), { timeout: 0 })
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE')
  } catch {
    lock.close()
    rmSync(join(profile, mark), { force: true })
    writeFileSync(join(profile, mark), '')
    return false
  }
  held = lock
  watch(profile, (event, name) => {
    if (event === 'rename' && name === mark) onSecond()
  }).unref()
  return held.isOpen
}
