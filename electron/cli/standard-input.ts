import { createReadStream } from 'node:fs'

/**
 * What other programs write to this one. Electron on Windows gives its programs an empty `process.stdin`, because they have no console
 * of their own; what is piped to them arrives all the same, and is read from its handle.
 * https://github.com/electron/electron/issues/21705
 */
export function standardInput(platform = process.platform, electron = process.versions.electron) {
  return platform === 'win32' && electron !== undefined ? piecesOf(0) : process.stdin
}

/** The pieces of an open file or pipe until its end; it stays open. */
export async function* piecesOf(handle: number): AsyncGenerator<Buffer<ArrayBuffer>> {
  try {
    for await (const piece of createReadStream('', { fd: handle, autoClose: false })) yield piece
  } catch (error) {
    // On Windows a pipe ends with an error of this name.
    if ((error as NodeJS.ErrnoException).code !== 'EOF') throw error
  }
}
