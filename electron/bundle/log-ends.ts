/** How an entry of a log begins: an empty line, a date, or process and thread in hex as the MARS agent writes them. */
const entry = /^(?:\s*$|\[?\d{4}-\d\d-\d\d|\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|[0-9A-F]{2,5}\t[0-9A-F]{2,5}\t)/

/**
 * The beginning and the end of a long log around the mark of what was left out, without the entries that the cut went through: the rest
 * of a secret whose label was cut off could not be known for one.
 */
export function aroundCut(text: string, mark: string): string {
  const at = text.indexOf(`\n${mark}\n`)
  if (at < 0) return text
  const head = text.slice(0, at)
  const tail = text.slice(at + mark.length + 2)
  return `${head.slice(0, Math.max(0, head.lastIndexOf('\n')))}\n${mark}\n${fromEntry(tail)}`
}

/** From the first line on that begins an entry; of a log that has no such lines, from one on that is certainly no rest of another. */
function fromEntry(tail: string): string {
  const lines = tail.split('\n')
  const first = lines.findIndex((line, index) => index > 0 && entry.test(line))
  const other = lines.findIndex((line, index) => index > linesOfOne && /\S\s+\S/.test(line))
  const from = first >= 0 ? first : other
  return from < 0 ? '' : lines.slice(from).join('\n')
}

/** A value stands no further below its label than this, in lines. */
const linesOfOne = 4
