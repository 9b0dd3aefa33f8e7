import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder that only its owner may read, and those above it that are missing; one that is there is fine. Throws the error of the
 * system. Node's own way, `recursive`, tries for ever on Windows where a name is too long: that is told by the same `ENOENT` as a missing
 * folder above it (https://github.com/nodejs/node/issues/36490).
 */
export function makeFolder(path: string, { make = mkdirSync as (path: string, mode: number) => void } = {}): void {
  try {
    make(path, 0o700)
  } catch (error) {
    if (isFolder(path)) return
    const above = dirname(path)
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === path || isFolder(above)) throw error
    makeFolder(above, { make })
    makeFolder(path, { make })
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
