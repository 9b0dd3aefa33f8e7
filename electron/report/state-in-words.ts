import type { Json } from '../../shared/model/expectation.ts'
import { fieldWord, valueWord, type Word } from '../../shared/text/field-words.ts'
import type { Text } from '../../shared/text/translate.ts'

const longest = 300

/** Fields whose text somebody else has chosen: a user may be called “system” and a volume “network”. */
const foreign =
  /^(?:name|label|text|title|description|user|owner|account|author|path|folder|program|provider|publisher|group|subject|issuer)$/

/**
 * Something that was read, in one line of words that fits a page: fields and values by what they are called, never as JSON. `field`:
 * where it stood; what is longer than `most` characters is cut.
 */
export function stateInWords(
  value: Json,
  words: { word: Word; text: Text },
  field: string | null = null,
  most = longest,
): string {
  const said = saidOf(value, words, field)
  return said.length > most ? `${said.slice(0, most)}…` : said
}

function saidOf(value: Json, words: { word: Word; text: Text }, field: string | null): string {
  if (value === null || value === '') return '–'
  if (typeof value === 'boolean') return words.text(value ? 'report.yes' : 'report.no')
  if (typeof value === 'string') return field !== null && foreign.test(field) ? value : valueWord(value, words.word)
  if (typeof value === 'number') return `${value}`
  if (Array.isArray(value)) {
    return value.length === 0 ? '–' : value.map((one) => saidOf(one, words, field)).join(', ')
  }
  return Object.entries(value)
    .map(([name, inner]) =>
      words.text('told.named', { name: fieldWord(name, words.word), value: saidOf(inner, words, name) }),
    )
    .join('; ')
}
