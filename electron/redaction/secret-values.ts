import { lineBreak } from './text-view.ts'

/** Where a secret that begins at a place ends. */
export type EndOfSecret = (text: string, from: number) => number

const broken = `(?:${lineBreak}|\\\\+r\\\\+n|\\\\+n)`
const base64Run = new RegExp(`(?:[A-Za-z0-9+/_.~-]|\\\\/|%(?:25)*${broken}?2${broken}?[bf]|\\\\+u002[bf])*`, 'iy')
const padding = new RegExp(`(?:(?:${broken}[ \\t>]*)?(?:=|%(?:25)*${broken}?3${broken}?d|\\\\+u003d))*`, 'iy')
const brokenLine = new RegExp(broken, 'y')
const strongEnd = /[&;"'<)\]},]|%26|\\+u0026|\\+["']/y
const plainWord = /^(?:[A-Z]?[a-z]*|[A-Z]+|\d+)$/
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-/i

/**
 * The end of a base64 value, percent- and JSON-escapes included. Goes on over line breaks while the value is shorter than
 * `complete` characters and the next line reads like more of it; padding ends it.
 */
export function endOfBase64(complete: number): EndOfSecret {
  return (text, from) => {
    let at = from
    let letters = 0
    for (;;) {
      const end = runEnd(base64Run, text, at)
      letters += text.slice(at, end).replace(/%(?:25)*..|\\+u00../g, '+').length
      at = runEnd(padding, text, end)
      if (at > end || letters >= complete) return at
      const next = runEnd(brokenLine, text, at)
      if (next === at || !continues(text, next)) return at
      at = next
    }
  }
}

function continues(text: string, from: number): boolean {
  const end = runEnd(base64Run, text, from)
  const padded = runEnd(padding, text, end)
  if (padded === from) return false
  if (padded > end) return isEnd(text, padded)
  const run = text.slice(from, end)
  if (matches(strongEnd, text, end) && !guid.test(run)) return true
  if (!isEnd(text, end)) return run.length >= 40
  if (run.length <= 2 && !/\d/.test(run)) return true
  return !plainWord.test(run) && /[A-Za-z]/.test(run) && /[\d+/]/.test(run) && !guid.test(run) && !/^0x/i.test(run)
}

function isEnd(text: string, at: number): boolean {
  return (
    at >= text.length || /\s/.test(text.charAt(at)) || matches(brokenLine, text, at) || matches(strongEnd, text, at)
  )
}

const longestQuoted = 2_000
const quotes: Record<string, string> = { '"': '"', "'": "'", '“': '”', '«': '»', '‘': '’' }

/** A secret in quotation marks: where it begins and ends within them; `null` when none are there. */
export function quotedSecret(text: string, from: number): { start: number; end: number } | null {
  const escaped = /\\+["']/y
  escaped.lastIndex = from
  const [mark] = escaped.exec(text) ?? []
  if (mark) {
    const start = from + mark.length
    const length = text.slice(start, start + longestQuoted).indexOf(mark)
    return length < 0 ? null : { start, end: start + length }
  }
  const close = quotes[text.charAt(from)]
  if (!close) return null
  const open = text.charAt(from)
  for (let at = from + 1; at < text.length && at - from <= longestQuoted; at++) {
    const unit = text.charAt(at)
    if (unit === '\\' && text.charAt(at + 1) === close && closesLater(text, at + 2, close)) at++
    else if (unit === close) {
      // PowerShell writes a quote inside quotes twice.
      if (open === close && at > from + 1 && text.charAt(at + 1) === close) at++
      else return { start: from + 1, end: at }
    }
  }
  return null
}

function closesLater(text: string, from: number, close: string): boolean {
  const next = text.indexOf(close, from)
  return next >= 0 && next - from < longestQuoted && !text.slice(from, next).includes(lineBreak)
}

/** The end of an unquoted value after `name=`: a semicolon, a further `&name=`, a tag or a blank. */
export const endOfAssigned: EndOfSecret = (text, from) => endOfWord(text, from, true)
/** The end of an unquoted value after `name:`. Only a blank or a tag is sure to be no part of it. */
export const endOfLabelled: EndOfSecret = (text, from) => endOfWord(text, from, false)

const wordStop = new RegExp(
  `[\\s${lineBreak}]|</|<[A-Za-z]|\\\\+["']|["'](?=[\\s,;)\\]}>${lineBreak}]|$)|\\\\+r\\\\+n`,
  'g',
)
const assignedStop = new RegExp(`${wordStop.source}|;|&(?=[\\w.-]{1,60}=|amp;|$)`, 'g')
const labelledStop = new RegExp(`${wordStop.source}|[;,](?=[\\s${lineBreak}]|$)|&lt;`, 'g')
const restOfBrokenWord = new RegExp(`${lineBreak}[^\\s${lineBreak};&"'<:=]{1,80}(?=[;&"'<])`, 'y')

function endOfWord(text: string, from: number, assigned: boolean): number {
  const stop = assigned ? assignedStop : labelledStop
  stop.lastIndex = from
  const at = stop.exec(text)?.index ?? text.length
  return assigned && at > from && text.charAt(at) === lineBreak ? runEnd(restOfBrokenWord, text, at) : at
}

/** The end of the line. */
export const endOfLine: EndOfSecret = (text, from) => {
  const end = text.indexOf(lineBreak, from)
  return end < 0 ? text.length : end
}

/** The end of a list of hex bytes as registry exports write it, over its continued lines. */
export const endOfHexList: EndOfSecret = (text, from) => runEnd(hexList, text, from)
const hexList = new RegExp(`(?:[0-9a-f, \\t]|\\\\${lineBreak})*`, 'iy')

/** Where a sticky expression that matches at `from` ends; `from` when it does not match. */
export function runEnd(sticky: RegExp, text: string, from: number): number {
  sticky.lastIndex = from
  return sticky.test(text) ? sticky.lastIndex : from
}

function matches(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}
