import type { ReadableFile } from '../../shared/pasted-text/read-text-file.ts'
import { longestWhole, readEnd } from '../../shared/pasted-text/read-text-file.ts'

/**
 * Reads a stream to its end and returns as much of it as the rule for files asks for: a short one whole, of a longer one the
 * beginning and the end. What lies between is let go while it is read, so that length costs no memory.
 */
export async function keptEnds(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<ReadableFile> {
  const start: Uint8Array<ArrayBuffer>[] = []
  const end: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  let ending = 0
  for await (const chunk of chunks) {
    const room = Math.max(0, longestWhole - size)
    size += chunk.length
    if (room > 0) start.push(chunk.subarray(0, room))
    if (chunk.length <= room) continue
    end.push(chunk.subarray(room))
    ending += chunk.length - room
    while (ending - (end[0]?.length ?? 0) > readEnd) ending -= end.shift()?.length ?? 0
  }
  if (end.length === 0) return new Blob(start)
  // Of a long file only the kept beginning and end are asked for.
  const kept = new Blob([...start, ...end])
  return {
    size,
    slice: (from, to) => (to === undefined ? kept.slice(kept.size - (size - from)) : kept.slice(from, to)),
    arrayBuffer: () => kept.arrayBuffer(),
  }
}
