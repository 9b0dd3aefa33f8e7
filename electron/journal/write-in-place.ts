import { closeSync, constants, ftruncateSync, openSync, writeSync } from 'node:fs'

/** Writes a short text over a file, which is made when it is missing and never replaced by another one. Not through a link, where the system can tell. */
export function writeInPlace(path: string, text: string): void {
  const { O_CREAT, O_RDWR, O_NOFOLLOW = 0 } = constants
  const file = openSync(path, O_CREAT | O_RDWR | O_NOFOLLOW, 0o600)
  try {
    ftruncateSync(file, writeSync(file, text, 0))
  } finally {
    closeSync(file)
  }
}
