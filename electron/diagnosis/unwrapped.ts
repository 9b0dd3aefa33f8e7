const narrowest = 40
const longest = 100_000

/**
 * The text with its lines joined where a window of fixed width has broken them, also within words; `null` when nothing looks like
 * that. A line as long as the longest one is taken for broken.
 */
export function unwrapped(text: string): string | null {
  if (text.length > longest || !text.includes('\n')) return null
  const lines = text.split(/\r?\n/)
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  if (width < narrowest) return null
  return lines.map((line) => (line.length === width ? line : `${line}\n`)).join('')
}
