import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'

/** Returns the line of a field in a YAML text, from 1; that of the nearest field above it where it does not exist. */
export type LocateField = (path: readonly (string | number)[]) => number

/** Reads the text once more, with positions. Slow: only for a file that has a mistake. */
export function locateFields(text: string): LocateField {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' })
  return (path) => {
    let place: unknown = document.contents
    let offset = 0
    for (const part of path) {
      const next = step(place, part)
      if (!next) break
      offset = next.offset
      place = next.place
    }
    return lines.linePos(offset).line || 1
  }
}

function step(place: unknown, part: string | number): { place: unknown; offset: number } | null {
  if (isMap(place)) {
    const pair = place.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
    return pair && isScalar(pair.key) ? { place: pair.value, offset: pair.key.range?.[0] ?? 0 } : null
  }
  if (isSeq(place) && typeof part === 'number') {
    const item = place.items[part]
    return item === undefined ? null : { place: item, offset: offsetOf(item) }
  }
  return null
}

function offsetOf(node: unknown): number {
  return (node as { range?: [number, number, number] | null }).range?.[0] ?? 0
}
