import type { Text } from './searchable-case.ts'
import { searchedWords } from './searched-words.ts'

/** Shorter parts stand in too many words by chance. */
const shortestPart = 4
/** What Dutch may put between the parts of a word. */
const joints = ['', 's', 'e', 'en', 'n']

/** The words of Dutch texts that can be a part of longer ones. */
export function dutchWords(texts: Iterable<Text>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { language, text } of texts) {
    if (language !== 'nl') continue
    for (const word of searchedWords(text)) if (word.length >= shortestPart) found.add(word)
  }
  return found
}

/**
 * The two parts of a Dutch word that is written as one (`schijfgrootte`: `schijf`, `grootte`), as far as both are known; the longest
 * last part wins. Empty where there are none.
 */
export function partsOfCompound(word: string, known: ReadonlySet<string>): string[] {
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const tail = word.slice(at)
    if (!known.has(tail)) continue
    const head = word.slice(0, at)
    const bare = joints
      .filter((joint) => head.endsWith(joint))
      .map((joint) => head.slice(0, head.length - joint.length))
      .find((part) => part.length >= shortestPart && known.has(part))
    if (bare !== undefined) return [bare, tail]
  }
  return []
}
