import type { ExplainedDiagnosis } from '../../../shared/model/look-up.ts'
import type { Message } from '../../../shared/model/message.ts'

/** A piece of a text, and whether something known was recognised in it. */
export interface TextPart {
  /** Where in the text it begins. */
  at: number
  text: string
  marked: boolean
}

/** A part of a message that is shorter than this could stand anywhere. */
const shortestPart = 12

/** Takes a text apart where codes, messages and words that the reasons of its diagnosis name were recognised; nothing of it is lost. */
export function recognisedParts(text: string, { matches }: ExplainedDiagnosis): TextPart[] {
  const sought = new Set(matches.flatMap(({ why }) => why.flatMap(soughtIn)))
  const ranges = [...sought].flatMap((words) => rangesOf(words, text)).sort(([one], [other]) => one - other)
  const parts: TextPart[] = []
  let at = 0
  for (const [from, to] of ranges) {
    if (to <= at) continue
    const start = Math.max(from, at)
    if (start > at) parts.push({ at, text: text.slice(at, start), marked: false })
    parts.push({ at: start, text: text.slice(start, to), marked: true })
    at = to
  }
  if (at < text.length) parts.push({ at, text: text.slice(at), marked: false })
  return parts
}

/** What a reason says was found: a code, the pieces of a message between its gaps, words. */
function soughtIn({ key, values }: Message): string[] {
  const said = (name: string) => String(values[name] ?? '')
  if (key === 'why.code') return [said('code')]
  if (key === 'why.face') return [said('found')]
  if (key === 'why.words') return said('words').split(', ')
  if (key === 'why.writers') return said('writers').split(', ')
  if (key !== 'why.message' && key !== 'why.part') return []
  return said('text')
    .split(/\{[^}]*\}|<[^>]*>|%\w+|…/)
    .filter((part) => part.trim().length >= shortestPart)
}

function rangesOf(words: string, text: string): [from: number, to: number][] {
  const pieces = words
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (pieces.length === 0) return []
  // Not in the middle of a longer word or number.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${pieces.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu')
  return [...text.matchAll(pattern)].map((found) => [found.index, found.index + found[0].length])
}
