/** Stands for a line break together with the indentation or quotation marks of the next line. A private-use character. */
export const lineBreak = '\ue000'

/** A text as a reader sees it, with each line break as one character, and the way back to the original. */
export interface TextView {
  text: string
  /** The range of the original text that a range of the view came from. */
  original(start: number, end: number): { start: number; end: number }
}

/** Line breaks of any system, with the indentation after them. */
const breaks = '(?:\\r\\0*\\n|[\\n\\r\\u0085\\u2028\\u2029])[ \\t>\\0]*'
/** NULs of misread UTF-16 and characters without width. */
const unseen = '[\\0\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+'
/** UTF-16 whose other bytes were shown as blanks: single letters with a blank after each. */
const spaced = '(?<![!-~])(?:[A-Za-z] ){4}(?:[ -~] ){2,}[!-~]?'
const cuts = new RegExp(`${breaks}|${unseen}|${spaced}`, 'g')

/**
 * Reads a text as a person would, who ignores the NULs or blanks of misread UTF-16, what has no width, and the way its lines are
 * broken. Linear in its length.
 */
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
  for (const { 0: found, index } of text.matchAll(cuts)) {
    keep(from, text.slice(from, index))
    const kind = found.charCodeAt(0)
    if (kind > 0x20 && kind < 0x7f) {
      for (let at = 0; at < found.length; at += 2) keep(index + at, found.charAt(at))
    } else if (/[\r\n\u0085\u2028\u2029]/.test(found.charAt(0))) keep(index, lineBreak)
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
