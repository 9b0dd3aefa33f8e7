import { harmlessNames, type LabelGroup, labelEndings, labelGroups } from './secret-labels.ts'
import type { TextReader } from './text-reader.ts'
import { WordTree } from './word-tree.ts'

/** A name of a secret, a command whose arguments hold one, or the word before the value of a named thing. */
export type Word =
  | { is: 'label'; label: string; group: LabelGroup }
  | { is: 'command'; command: string }
  | { is: 'value' }
  | { is: 'harmless' }

/** A word that was found: from where it begins to where its endings (`PasswordHash`) end. */
export interface FoundWord {
  start: number
  end: number
  word: Word
}

interface Entry {
  word: Word
  beginsWord: boolean
}

const endings = new WordTree<true>()
for (const ending of labelEndings) endings.add(ending, true)

/** Makes the search for labels, for the given commands and for the names of values. */
export function wordFinder(commands: readonly string[], valueNames: readonly string[]) {
  const tree = new WordTree<Entry>()
  const add = (phrase: string, word: Word) =>
    tree.add(phrase.replace(/^\^/, ''), { word, beginsWord: phrase.startsWith('^') })
  for (const group of labelGroups) {
    for (const label of Object.values(group.labels).flat()) add(label, { is: 'label', label, group })
  }
  for (const name of harmlessNames) add(name, { is: 'harmless' })
  for (const command of commands) add(`^${command}`, { is: 'command', command })
  for (const name of valueNames) add(`^${name}`, { is: 'value' })

  /** The longest word that begins at a place and is not the beginning of another word. */
  return (reader: TextReader, start: number): FoundWord | null => {
    if (!tree.mayBegin(reader, start)) return null
    let end = start
    const found = tree.longest(reader, start, ({ word, beginsWord }, to) => {
      const whole = word.is === 'label' ? endOfName(reader, to) : to
      if (isLetterOrDigit(reader.code(whole)) || (beginsWord && !isWordStart(reader, start))) return false
      end = whole
      return true
    })
    return found && { start, end, word: found.what.word }
  }
}

function endOfName(reader: TextReader, end: number): number {
  let at = end
  for (let round = 0; round < 2; round++) {
    if (!/[\w-]/.test(reader.ahead(at, 1))) break
    const from = /[_-]/.test(reader.ahead(at, 1)) ? at + 1 : at
    at = endings.longest(reader, from, () => true)?.end ?? at
  }
  return at
}

/** Whether a word begins here: after no letter, at a capital inside a name, or after an escape such as `%26` or `\\n`. */
function isWordStart(reader: TextReader, start: number): boolean {
  const before = reader.before(start, 6)
  if (!/[\p{L}\d]$/u.test(before)) return true
  return (
    /(?:%(?:25)?(?:26|3f|22|0a|20)|u00(?:26|22|0a)|\\[nrt])$/i.test(before) ||
    (/[\p{Ll}\d]$/u.test(before) && /^\p{Lu}/u.test(reader.ahead(start, 1)))
  )
}

/** Whether a code unit is a letter (also one that was damaged) or a digit. */
function isLetterOrDigit(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x300 && code <= 0x36f)
}
