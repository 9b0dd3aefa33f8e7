import { assertNever } from '../../shared/model/assert-never.ts'
import { type CodeKind, kindOfCode, successId } from './code-kinds.ts'
import { numberAt } from './number-reader.ts'
import { type ReadText, type Vocabulary, wordAt } from './read-text.ts'

/** A known code found in a text. */
export interface FoundCode {
  /** As the case writes it. */
  code: string
  /** As the text writes it when that is another notation of the same number, else `null`. */
  otherFace: string | null
  /** No other product reports this code. */
  specific: boolean
  owners: number[]
}

interface KnownCode {
  code: string
  specific: boolean
  owners: number[]
}

/** All codes that cases and the index know, by the ways in which a text can write them. */
export class CodeTable {
  readonly #vocabulary: Vocabulary
  readonly #names = new Map<number, KnownCode>()
  readonly #ids = new Map<number, KnownCode>()
  readonly #hresults = new Map<number, KnownCode>()

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Learns a code of a subject. Returns false for a "code" of several words: that is a message. */
  add(code: string, subject: number): boolean {
    const kind = kindOfCode(code)
    if (kind.kind === 'phrase') return false
    const [table, key] = this.#placeOf(kind)
    const known = table.get(key)
    if (!known) table.set(key, { code, specific: 'specific' in kind && kind.specific, owners: [subject] })
    else if (!known.owners.includes(subject)) known.owners.push(subject)
    return true
  }

  #placeOf(kind: Exclude<CodeKind, { kind: 'phrase' }>): [Map<number, KnownCode>, number] {
    switch (kind.kind) {
      case 'name':
        return [this.#names, this.#vocabulary.add(kind.word)]
      case 'id':
        return [this.#ids, kind.value]
      case 'hresult':
        return [this.#hresults, kind.value]
      default:
        return assertNever(kind)
    }
  }

  /** Adds the codes that stand in the text to those found before. */
  find(text: ReadText, found: Map<string, FoundCode>): void {
    for (let index = 0; index < text.count; index++) {
      const number = text.numbers[index] ?? 0
      const named = number > 0 ? this.#names.get(number) : undefined
      if (named) note(found, named, null)
      else this.#findNumber(text, index, found)
    }
  }

  #findNumber(text: ReadText, index: number, found: Map<string, FoundCode>): void {
    const first = text.plain.charCodeAt(text.starts[index] ?? 0)
    if (first < 48 || first > 57) return
    const read = numberAt(text, index)
    if (!read || read.value === successId) return
    const known = (read.kind === 'id' ? this.#ids : this.#hresults).get(read.value)
    if (!known) return
    // A small number stands for itself only where the product writes numbers in decimal.
    const otherFace = known.code.toLowerCase() === wordAt(text, index) ? null : read.found
    note(found, known, otherFace)
  }
}

function note(found: Map<string, FoundCode>, known: KnownCode, otherFace: string | null): void {
  const before = found.get(known.code)
  if (!before) found.set(known.code, { ...known, otherFace })
  else if (otherFace === null) before.otherFace = null
}
