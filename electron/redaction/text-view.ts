/** Stands for a line break together with the indentation or quotation marks of the next line. A private-use character. */
export const lineBreak = '\ue000'

/** A text without NULs and with each line break as one character, and the way back to the original. */
export interface TextView {
  text: string
  /** The range of the original text that a range of the view came from. */
  original(start: number, end: number): { start: number; end: number }
}

/** Reads a text as a reader would who ignores the NULs of misread UTF-16 and the way its lines are broken. */
export function viewOf(text: string): TextView {
  const parts: string[] = []
  const inView: number[] = []
  const inText: number[] = []
  let length = 0
  let from = 0
  const keep = (start: number, part: string) => {
    if (part === '') return
    inView.push(length)
    inText.push(start)
    parts.push(part)
    length += part.length
  }
  for (const { 0: found, index } of text.matchAll(/(?:\r\0*\n|\n|\r)[ \t>\0]*|\0+/g)) {
    keep(from, text.slice(from, index))
    if (!found.startsWith('\0')) keep(index, lineBreak)
    from = index + found.length
  }
  keep(from, text.slice(from))

  const place = (at: number) => {
    let low = 0
    let high = inView.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((inView[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return (inText[low] ?? 0) + at - (inView[low] ?? 0)
  }
  return { text: parts.join(''), original: (start, end) => ({ start: place(start), end: place(end - 1) + 1 }) }
}
