import type { FoundSecret, Range } from './secret-kinds.ts'
import type { LabelGroup } from './secret-labels.ts'
import type { TextReader } from './text-reader.ts'
import { lineBreak } from './text-view.ts'

/** The words before the value of a thing whose name stands beside it. */
export const valueNames = ['value', 'property value', 'data']

/** So far from each other name and value may stand. */
const reach = 300
const beforeName = new RegExp(
  `(?:^|[^A-Za-z])(?:(?:[A-Za-z]{1,12})?name|key|property|setting|parameter|variable|v|n|na|nam)["'\\\\]{0,8}[ \\t]{0,30}` +
    `(?:[:=>][ \\t]{0,8}|[ \\t])["'\\\\]{0,8}[\\w.:-]{0,60}$`,
  'i',
)

/** A closed brace or tag, an empty line, or four lines. */
const apart = new RegExp(`[}]|/>|${lineBreak}${lineBreak}|(?:${lineBreak}[^${lineBreak}]*){4}`)

interface Named {
  end: number
  group: LabelGroup
}

/**
 * Follows names and values of things while a text is read: `reg add … /v ProxyPassword … /d X`, `-Name ProxyPassword -Value X`,
 * `"name": "…", "value": "…"`, in either order. Remembers the last name and the last value only.
 */
export class NamedValues {
  private readonly reader: TextReader
  private readonly secretsOf: (word: Range, group: LabelGroup) => FoundSecret[]
  private name: Named | null = null
  private value: Range | null = null

  /** `secretsOf` reads what stands behind the word for a value. */
  constructor(reader: TextReader, secretsOf: (word: Range, group: LabelGroup) => FoundSecret[]) {
    this.reader = reader
    this.secretsOf = secretsOf
  }

  /** A label that no value follows: when it is the name of something, its value may stand before it or come later. */
  label(start: number, end: number, group: LabelGroup): FoundSecret[] {
    const before = this.reader.before(start, 90)
    const nameWord = beforeName.exec(before)
    if (!nameWord) return []
    const { value } = this
    this.value = null
    // `-v` may be the word for the name itself.
    const isOther = value !== null && start - before.length + nameWord.index >= value.end - 1
    if (value !== null && isOther && this.areTogether(value.end, start)) {
      const found = this.reader.within(start, () => this.secretsOf(value, group))
      if (found.length > 0) return found
    }
    this.name = { end, group }
    return []
  }

  /** The word for a value. */
  valueWord(word: Range): FoundSecret[] {
    const { name } = this
    this.name = null
    if (name !== null && this.areTogether(name.end, word.start)) return this.secretsOf(word, name.group)
    this.value = word
    return []
  }

  private areTogether(from: number, to: number): boolean {
    if (to - from > reach) return false
    const between = this.reader.between(from, to)
    return !apart.test(between)
  }
}
