import type { Json } from '../../shared/model/expectation.ts'
import { type ValueWords, valueInWords } from '../../shared/text/value-in-words.ts'

const longest = 300

/**
 * Something that was read, in one line of words that fits a page. `field`: where it stood; what is longer than `most` characters is cut.
 */
export function stateInWords(value: Json, words: ValueWords, field: string | null = null, most = longest): string {
  const said = valueInWords(value, words, field)
  return said.length > most ? `${said.slice(0, most)}…` : said
}
