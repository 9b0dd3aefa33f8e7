import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeInPlace } from './write-in-place.ts'

/** How far the journal has come, kept beside it: shows that its newest records, or all of it, are gone or exchanged. */
export interface Anchor {
  seq: number
  sum: string
}

/**
 * Reads an anchor; `null` when there is none, `damaged` when it does not fit its own checksum. It advises only: a journal is never
 * distrusted for the sake of its anchor alone.
 */
export function readAnchor(path: string): Anchor | 'damaged' | null {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : 'damaged'
  }
  const [, seq, sum] = /^(\d{15}) ([0-9a-f]{64}) /.exec(text) ?? []
  return seq && sum && text === textOf({ seq: Number(seq), sum }) ? { seq: Number(seq), sum } : 'damaged'
}

/** Writes an anchor, not flushed and allowed to fail: one that lags behind its journal says nothing wrong. */
export function writeAnchor(path: string, anchor: Anchor): void {
  try {
    writeInPlace(path, textOf(anchor))
  } catch {
    // The journal is on disk; only the check against its loss is less sharp.
  }
}

/** Always of the same length, so that two programs that write at once leave the one or the other. */
function textOf({ seq, sum }: Anchor): string {
  const text = `${String(seq).padStart(15, '0')} ${sum}`
  return `${text} ${hash('sha256', text).slice(0, 16)}\n`
}
