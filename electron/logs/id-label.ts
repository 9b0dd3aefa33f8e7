import { latin1 } from './log-bytes.ts'

const farthestLabel = 40
const farthestEnd = 40
const lastOfLine = /^\d+[^a-z0-9\n]*(?:\n|$)/i

/** What stands before an id: a word such as ID, error, code, erreur or foutnummer, and a few signs between. */
const labelBefore =
  /(?:id|ids|err|errors?|erreurs?|fout(?:en)?|codes?|n[or]?|num|number|num.{1,2}ro|nummer)[^a-z0-9]{1,12}$/i

/** Whether a label stands before a place of bytes of which those before `from` do not count; the beginning of a line is one too. */
export function isLabelled(bytes: Uint8Array, from: number, at: number): boolean {
  return isLabel(latin1(bytes, Math.max(from, at - farthestLabel), at))
}

/** Whether nothing but signs stands behind a number up to the end of its line: behind a time, the number may then be all that the line says. */
export function endsLine(bytes: Uint8Array, at: number, to: number): boolean {
  return lastOfLine.test(latin1(bytes, at, Math.min(to, at + farthestEnd)))
}

/** The first id with a label in a message; `null` when it has none. */
export function labelledId(message: string): number | null {
  for (const { 0: digits, index } of message.matchAll(/(?<!\d)\d{3,6}(?!\d)/g)) {
    if (isLabel(message.slice(Math.max(0, index - farthestLabel), index))) return Number(digits)
  }
  return null
}

function isLabel(before: string): boolean {
  return labelBefore.test(before) || /(?:^|\n)\s*$/.test(before)
}
