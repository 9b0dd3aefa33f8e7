import type { Range } from './secret-kinds.ts'
import type { TextReader } from './text-reader.ts'
import { lineBreak } from './text-view.ts'

const breakCode = lineBreak.charCodeAt(0)
const backslash = 0x5c
const longest = 2_000
const mostBreaks = 3
const closing: Record<string, string> = { '"': '"', "'": "'", '“': '”', '„': '“', '«': '»', '‘': '’', '`': '`' }
const written = /^(?:%(?:25){0,3}22|&quot;|&#34;|\\{1,7}u0022)/i

/** A secret in quotation marks: where it begins and ends within them. */
export interface Quoted extends Range {
  /** Whether the marks were escaped, as in JSON that was written into a text. */
  escaped: boolean
}

/**
 * The secret in the quotation marks that open at a place, also with a letter before them (`N'…'`), escaped any number of times, or
 * written as `%22` or `&quot;`; `null` when none open, or none close within 2,000 characters and three line breaks.
 */
export function quotedSecret(reader: TextReader, from: number): Quoted | null {
  const head = reader.ahead(from, 18)
  const mark = written.exec(head)?.[0]
  if (mark) {
    const end = reader.find(mark, from + mark.length, from + longest)
    return end < 0 ? null : { start: from + mark.length, end, escaped: true }
  }
  const opening = /^[Nbr@$]?(\\{0,15})(["'“„«‘`])/.exec(head)
  if (!opening) return null
  const [all, escapes = '', open = ''] = opening
  const end = endOfQuotation(reader, from + all.length, open, escapes.length)
  return end < 0 ? null : { start: from + all.length, end, escaped: escapes !== '' }
}

/**
 * Where the mark stands that closes. Between marks with `escapes` backslashes before them a mark with more is part of the text and
 * one with fewer ends it. Between plain marks a backslash before a mark is an escape when another one follows on the same line,
 * and the end of a path when not; PowerShell writes a mark inside marks twice.
 */
function endOfQuotation(reader: TextReader, start: number, open: string, escapes: number): number {
  const close = (closing[open] ?? open).charCodeAt(0)
  const again = open.charCodeAt(0)
  let breaks = 0
  let run = 0
  let lastEscaped = -1
  for (let at = start; at - start <= longest; at++) {
    const code = reader.code(at)
    if (code < 0) break
    if (code === breakCode) {
      if (lastEscaped >= 0 || ++breaks > mostBreaks || open === '`') break
    }
    if (code === backslash) {
      run++
      continue
    }
    const before = run
    run = 0
    if (code !== close) {
      if (code === again) break
      continue
    }
    if (escapes > 0) {
      if (before <= escapes) return at - before
    } else if (before % 2 === 1) lastEscaped = at
    else if (close === again && at > start && reader.code(at + 1) === close) at++
    else return at
  }
  return lastEscaped
}
