import type { TextReader } from './text-reader.ts'
import { lineBreak } from './text-view.ts'

const breakCode = lineBreak.charCodeAt(0)
const backslash = 0x5c
const escapedBreak = /^(?:\\{1,7}r\\{1,7}n|\\{1,7}n)/
/** A line may be broken inside an escape as well. */
const broken = `(?:${lineBreak}|\\\\{1,7}r\\\\{1,7}n|\\\\{1,7}n)?`
const escapedSign = /^\\{1,7}(?:\/|u002[bf])/i
const percentSign = new RegExp(`^%(?:25){0,4}${broken}2${broken}[bf]`, 'i')
const escapedPadding = new RegExp(`^(?:%(?:25){0,4}${broken}3${broken}d|\\\\{1,7}u003d)`, 'i')
const strongEnd = /^(?:[&;"'<)\]},]|%26|\\+u0026|\\+["'])/
const plainWord = /^(?:[A-Z]?[a-z]*|[A-Z]+|\d+)$/
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-/i

/** Whether a code unit belongs to base64, base64url or a token of such parts. */
export function isBase64(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x2d && code <= 0x39) ||
    code === 0x2b ||
    code === 0x5f ||
    code === 0x7e
  )
}

/**
 * The end of a base64 value, percent- and JSON-escapes included. Goes on over line breaks while the value is shorter than
 * `complete` characters and the next line reads like more of it; padding ends it.
 */
export function endOfBase64(reader: TextReader, from: number, complete: number): number {
  let at = from
  let letters = 0
  for (;;) {
    const run = endOfRun(reader, at)
    letters += run.letters
    at = endOfPadding(reader, run.end)
    if (at > run.end || letters >= complete) return at
    const next = endOfBreak(reader, at)
    if (next === at || !continues(reader, next)) return at
    at = next
  }
}

function endOfRun(reader: TextReader, from: number): { end: number; letters: number } {
  let letters = 0
  for (let at = from; ; letters++) {
    const code = reader.code(at)
    if (isBase64(code)) at++
    else {
      const written = code === backslash ? escapedSign : code === 0x25 ? percentSign : null
      const length = written?.exec(reader.ahead(at, 24))?.[0].length
      if (length === undefined) return { end: at, letters }
      at += length
    }
  }
}

/** The end of padding, which may stand behind a line break. */
function endOfPadding(reader: TextReader, from: number): number {
  let end = from
  for (let at = from; ; ) {
    const next = at === end ? endOfBreak(reader, at) : at
    const code = reader.code(next)
    const length = code === 0x3d ? 1 : (escapedPadding.exec(reader.ahead(next, 24))?.[0].length ?? 0)
    if (length === 0) return end
    at = next + length
    end = at
  }
}

function endOfBreak(reader: TextReader, at: number): number {
  const code = reader.code(at)
  if (code === breakCode) return at + 1
  return code === backslash ? at + (escapedBreak.exec(reader.ahead(at, 16))?.[0].length ?? 0) : at
}

function continues(reader: TextReader, from: number): boolean {
  const { end } = endOfRun(reader, from)
  const padded = endOfPadding(reader, end)
  if (padded === from) return false
  if (padded > end) return isEnd(reader, padded)
  const run = reader.ahead(from, Math.min(end - from, 200))
  if (strongEnd.test(reader.ahead(end, 8)) && !guid.test(run)) return true
  if (!isEnd(reader, end)) return run.length >= 40
  if (run.length <= 2 && !/\d/.test(run)) return true
  return !plainWord.test(run) && /[A-Za-z]/.test(run) && /[\d+/]/.test(run) && !guid.test(run) && !/^0x/i.test(run)
}

function isEnd(reader: TextReader, at: number): boolean {
  const next = reader.ahead(at, 16)
  return (
    next === '' || /^\s/.test(next) || next.startsWith(lineBreak) || escapedBreak.test(next) || strongEnd.test(next)
  )
}

/** The end of an unquoted value after `name=`: a semicolon, a further `&name=`, a tag or a blank. */
export function endOfAssigned(reader: TextReader, from: number): number {
  const end = endOfWord(reader, from, 'assigned')
  if (end === from || reader.code(end) !== breakCode) return end
  return end + (restOfBrokenWord.exec(reader.ahead(end, 84))?.[0].length ?? 0)
}

/** The end of an unquoted value after `name:`. Only a blank or a tag is sure to be no part of it. */
export function endOfLabelled(reader: TextReader, from: number): number {
  return endOfWord(reader, from, 'labelled')
}

const restOfBrokenWord = new RegExp(`^${lineBreak}[^\\s${lineBreak};&"'<:=]{1,80}(?=[;&"'<])`)

/** The end of an unquoted value in a cell of a table: as after a colon, or at the next line between columns. */
export function endOfCell(reader: TextReader, from: number): number {
  return endOfWord(reader, from, 'cell')
}

/** What ends a word, by its first sign; the expression sees the 34 characters from that sign on. */
const stops: Record<string, { assigned?: RegExp; labelled?: RegExp; cell?: RegExp }> = {
  '<': both(/^<[/A-Za-z]/),
  '\\': both(/^\\+["']|^\\+r\\+n|^\\+u00(?:26|22)/),
  '"': both(new RegExp(`^"(?:[\\s,;)\\]}>${lineBreak}]|$)`)),
  "'": both(new RegExp(`^'(?:[\\s,;)\\]}>${lineBreak}]|$)`)),
  '%': both(/^%(?:25){0,3}22/),
  ';': { assigned: /^;/, labelled: new RegExp(`^;(?:[\\s${lineBreak}]|$)`) },
  ',': { labelled: new RegExp(`^,(?:[\\s${lineBreak}"'{[\\\\]|$)`) },
  '|': { cell: /^/ },
  '&': { assigned: /^&(?:[\w.-]{1,30}=|amp;|lt;|quot;|$)/, labelled: /^&(?:lt|quot|#34);/ },
}

function both(stop: RegExp) {
  return { assigned: stop, labelled: stop, cell: stop }
}

function endOfWord(reader: TextReader, from: number, how: 'assigned' | 'labelled' | 'cell'): number {
  for (let at = from; ; at++) {
    const code = reader.code(at)
    if (code < 0 || isBlankOrBreak(code)) return at
    const stop = isBase64(code) ? undefined : stops[String.fromCharCode(code)]?.[how]
    if (stop?.test(reader.ahead(at, 34))) return at
  }
}

/** Whether a code unit is a blank of any width or a line break of the view. */
export function isBlankOrBreak(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === breakCode ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x3000
  )
}

/** The end of the line. */
export function endOfLine(reader: TextReader, from: number): number {
  const end = reader.find(lineBreak, from, reader.length)
  return end < 0 ? reader.length : end
}

/** The end of a header: its line, the quotation mark around it or a tag; a broken token goes on. */
export function endOfHeader(reader: TextReader, from: number): number {
  let end = from
  for (; end < reader.length; end++) {
    const code = reader.code(end)
    if (code === 0x22 || code === 0x27 || code === 0x3c || code === breakCode) break
    if (code === backslash && /^\\+["'rn]/.test(reader.ahead(end, 16))) break
  }
  return Math.max(end, endOfBase64(reader, from, longestToken))
}

/** Longer than any token: its end is where it no longer reads like one. */
export const longestToken = 100_000

/** The end of a list of hex bytes as registry exports write it, over its continued lines. */
export function endOfHexList(reader: TextReader, from: number): number {
  for (let at = from; ; at++) {
    const sign = reader.ahead(at, 2)
    if (sign === `\\${lineBreak}`) at++
    else if (!/^[0-9a-f, \t]/i.test(sign)) return at
  }
}
