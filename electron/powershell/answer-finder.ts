import { answerMarker, decodeEnvelope, type Envelope } from './envelope.ts'

/**
 * Watches the chunks of a stream for the answer to one request. Gives the envelope with the chunk that completes its line,
 * and `null` before.
 */
export function answerFinder(id: string): (chunk: string) => Envelope | null {
  let seen = ''
  return (chunk) => {
    seen += chunk
    const start = seen.indexOf(answerMarker)
    // Only as much is kept as the beginning of a marker may need.
    seen = start < 0 ? seen.slice(1 - answerMarker.length) : seen.slice(start)
    if (start < 0 || !chunk.includes('\n') || !seen.includes('\n')) return null
    return decodeEnvelope(seen.slice(0, seen.indexOf('\n') + 1), id)
  }
}
