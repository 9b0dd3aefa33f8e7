import type { TextReader } from './text-reader.ts'
import { lineBreak } from './text-view.ts'

const gap = 0x20
const breakCode = lineBreak.charCodeAt(0)
const gaps = new Set([...' _-.\t\u00a0\u202f', lineBreak].map((sign) => sign.charCodeAt(0)))

interface Node<What> {
  next: Map<number, Node<What>>
  what?: What
}

/**
 * Phrases to be found at a place of a text. A blank of a phrase may also be missing, `_`, `-`, `.` or a line break; case does not
 * matter; accented letters may be decomposed, damaged or without their accent; one line break may stand between any two letters.
 */
export class WordTree<What> {
  private readonly root: Node<What> = { next: new Map() }
  /** Which two letters a phrase can begin with; anything that is not ASCII is looked at in the tree. */
  private readonly pairs = new Uint8Array(0x4000)

  /** Adds a phrase. */
  add(phrase: string, what: What): void {
    for (const spelling of spellings(phrase.toLowerCase())) {
      let node = this.root
      const [first = 0, second = 0] = [spelling.charCodeAt(0), spelling.charCodeAt(1)]
      for (const sign of second === gap ? gaps : [second]) {
        if (first < 0x80 && sign < 0x80) this.pairs[first * 0x80 + sign] = 1
      }
      for (const letter of spelling) {
        const code = letter.charCodeAt(0)
        let next = node.next.get(code)
        if (!next) {
          next = { next: new Map() }
          node.next.set(code, next)
        }
        node = next
      }
      node.what ??= what
    }
  }

  /** Whether a phrase may begin at a place, by its first two letters. */
  mayBegin(reader: TextReader, at: number): boolean {
    const first = folded(reader.code(at))
    const second = folded(reader.code(at + 1))
    return first >= 0x80 || second < 0 || second >= 0x80 || this.pairs[first * 0x80 + second] === 1
  }

  /** The longest phrase at a place that `fits`, and where it ends. Looks at no more than the longest phrase, breaks included. */
  longest(
    reader: TextReader,
    from: number,
    fits: (what: What, end: number) => boolean,
  ): { what: What; end: number } | null {
    let node = this.root
    let best: { what: What; end: number } | null = null
    let afterBreak = false
    for (let at = from; ; at++) {
      const code = reader.code(at)
      const next = node.next.get(folded(code)) ?? (gaps.has(code) ? node.next.get(gap) : undefined)
      if (next) {
        node = next
        afterBreak = false
        if (node.what !== undefined && fits(node.what, at + 1)) best = { what: node.what, end: at + 1 }
      } else if (code === breakCode && node !== this.root && !afterBreak) afterBreak = true
      else return best
    }
  }
}

function folded(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code | 0x20
  // The capital letters of Latin-1 stand 32 before the small ones.
  return code >= 0xc0 && code <= 0xde ? code + 0x20 : code
}

/** A phrase with and without each of its blanks, and with its accents as they arrive through wrong encodings. */
function spellings(phrase: string): Set<string> {
  const [first = '', ...others] = phrase.split(' ')
  const joined = others.reduce((starts, word) => starts.flatMap((start) => [`${start} ${word}`, start + word]), [first])
  const accented = joined.flatMap((one) => [one, one.replace(/[éèê]/g, 'é'), one.replace(/[éèê]/g, 'è')])
  return new Set(
    accented.flatMap((one) => [
      one,
      one.normalize('NFD'),
      one.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
      one.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'),
      one.replace(foreign, '?'),
      one.replace(foreign, '\ufffd'),
      // UTF-8 that was read as Latin-1.
      one.replace(foreign, (letter) => Buffer.from(letter).toString('latin1').toLowerCase()),
    ]),
  )
}

const foreign = /[\u00e0-\u00ff]/g
