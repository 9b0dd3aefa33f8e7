import { gapBefore, type ReadText, wordAt } from './read-text.ts'

/** A number in a text that stands where error codes stand. */
export interface FoundNumber {
  kind: 'id' | 'hresult'
  value: number
  /** As it is written. */
  found: string
  /** Shown as hex although the product also knows it in decimal. */
  hex: boolean
}

const idWord = /^(id|ids|foutid|errorid)$/
const errorWord =
  /^(error|errors|erreur|erreurs|fout|fouten|code|codes|errorcode|detailederrorcode|errcode|foutcode|err)$/
const hresultWord = /^(hr|hresult|result|error|erreur|fout|code|errorcode|detailederrorcode|foutcode)$/
const numberWord = /^(no|nr|number|numero|nummer|n|num)$/

/** Kinds of ids and codes that are not error ids: event numbers, processes, tasks. */
const otherIds = new Set(
  (
    'event events evenement gebeurtenis process processus proces thread client user session task tache taak job travail ' +
    'request correlation activity instance machine resource subscription tenant object device disk volume vault provider ' +
    'writer source record product message exit return retour status http postal zip source reason'
  ).split(' '),
)

/** What may stand between the word "ID" and its number: no full stop, no path separator. */
const label = /^[\s:=#"'`‘’“”«»()[\]<>|°–-]{1,12}$/

/**
 * Reads the word as a code number, or returns `null`. Decimal counts only after "ID", "error", "code" and their like, or as the
 * whole text; hex of up to six digits is an id, of eight digits from 8 to F an HRESULT. Parts of GUIDs, paths, addresses, dates,
 * versions and `file(line)` are not codes.
 */
export function numberAt(text: ReadText, index: number): FoundNumber | null {
  const start = text.starts[index] ?? 0
  const end = text.ends[index] ?? 0
  const length = end - start
  if (length < 3 || length > 10) return null
  const first = text.plain.charCodeAt(start)
  if (first < 48 || first > 57) return null
  const word = text.plain.slice(start, end)
  if (word.startsWith('0x')) return hexNumber(text, index, word.slice(2), word)
  if (/^[89][0-9a-f]{7}$/.test(word)) return bareHresult(text, index, word)
  if (!/^\d+$/.test(word)) return null
  if (length === 10) return negativeHresult(text, index, word)
  if (length > 6 || isPartOfMore(text, index)) return null
  const alone = text.count === 1 || isLabelled(text, index, false)
  return alone ? { kind: 'id', value: Number(word), found: word, hex: false } : null
}

function hexNumber(text: ReadText, index: number, digits: string, word: string): FoundNumber | null {
  if (!/^[0-9a-f]+$/.test(digits) || isPartOfMore(text, index)) return null
  const value = Number.parseInt(digits, 16)
  if (digits.length === 8 && value >= 0x8000_0000) return { kind: 'hresult', value, found: word, hex: true }
  // Small hex numbers are the Windows error codes of any program.
  return digits.length <= 6 && value >= 10_000 ? { kind: 'id', value, found: word, hex: true } : null
}

function bareHresult(text: ReadText, index: number, word: string): FoundNumber | null {
  if (isPartOfMore(text, index) || !(text.count === 1 || isLabelled(text, index, true))) return null
  return { kind: 'hresult', value: Number.parseInt(word, 16), found: word, hex: true }
}

/** PowerShell shows `DetailedErrorCode` as a signed number. */
function negativeHresult(text: ReadText, index: number, word: string): FoundNumber | null {
  if (!gapBefore(text, index).endsWith('-') || !isLabelled(text, index, true)) return null
  const value = 2 ** 32 - Number(word)
  return value >= 0x8000_0000 ? { kind: 'hresult', value, found: `-${word}`, hex: false } : null
}

function isPartOfMore(text: ReadText, index: number): boolean {
  const start = text.starts[index] ?? 0
  const end = text.ends[index] ?? 0
  const after = text.plain.slice(end, end + 2)
  return /^[.,:/\\_@+-][a-z0-9]/.test(after) || /[\\/.+_@$%]/.test(text.plain.charAt(start - 1))
}

function isLabelled(text: ReadText, index: number, forHresult: boolean): boolean {
  if (index === 0 || !label.test(gapBefore(text, index))) return false
  const word = wordAt(text, index - 1)
  if (forHresult) return hresultWord.test(word)
  if (numberWord.test(word)) {
    return /^[\s°.]*$/.test(gapBefore(text, index - 1)) && errorWord.test(wordAt(text, index - 2))
  }
  if (!idWord.test(word) && !errorWord.test(word)) return false
  // "Event ID: 4024" and "exit code 403" name something else, unless a sentence ends between.
  return !(/^[\s_-]*$/.test(gapBefore(text, index - 1)) && otherIds.has(wordAt(text, index - 2)))
}
