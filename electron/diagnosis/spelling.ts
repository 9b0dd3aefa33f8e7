import { longestWord } from './plain-text.ts'

/** Shorter words become other words too easily. */
const shortest = 5

/** The words that texts use, for finding the one that a mistyped word means. */
export class Spelling {
  /** By first letter and length, with how often each was learned. */
  readonly #words = new Map<string, Map<string, number>>()

  learn(word: string): void {
    if (!canBeMistyped(word)) return
    const place = placeOf(word, word.length)
    const alike = this.#words.get(place) ?? new Map<string, number>()
    alike.set(word, (alike.get(word) ?? 0) + 1)
    this.#words.set(place, alike)
  }

  /**
   * The word that differs from the given one by a single slip of the fingers behind its first letter: two letters swapped, one missing, one too
   * many, or another one. Of several the most usual; `null` where there is none.
   */
  meantBy(word: string): string | null {
    if (!canBeMistyped(word)) return null
    let best: { word: string; count: number } | null = null
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      for (const [known, count] of this.#words.get(placeOf(word, length)) ?? []) {
        if ((best === null || count > best.count) && isOneSlip(word, known)) best = { word: known, count }
      }
    }
    return best?.word ?? null
  }
}

function canBeMistyped(word: string): boolean {
  return word.length >= shortest && word.length <= longestWord && !/\d/.test(word)
}

function placeOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`
}

function isOneSlip(one: string, other: string): boolean {
  if (one.at(-1) !== other.at(-1)) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const [rest, restOfOther] = [one.slice(at), other.slice(at)]
  if (rest.length !== restOfOther.length) {
    return rest.length < restOfOther.length ? rest === restOfOther.slice(1) : rest.slice(1) === restOfOther
  }
  const swapped = rest[0] === restOfOther[1] && rest[1] === restOfOther[0]
  return rest.slice(1) === restOfOther.slice(1) || (swapped && rest.slice(2) === restOfOther.slice(2))
}
