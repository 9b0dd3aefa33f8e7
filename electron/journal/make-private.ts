import { closeSync, existsSync, openSync } from 'node:fs'

/** Makes an empty file that only its owner may read, where there is none; SQLite would make one that others may read. */
export function makePrivate(path: string): void {
  if (existsSync(path)) return
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    // Another program has made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
