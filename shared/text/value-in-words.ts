import type { Json } from '../model/expectation.ts'
import type { Language } from '../model/language.ts'
import { fieldWord, valueWord, type Word } from './field-words.ts'
import { inTurn } from './lists.ts'
import { writtenAmount, writtenDate, writtenNumber } from './numbers-and-dates.ts'

/** The words of one language for fields and values. */
export interface ValueWords {
  word: Word
  language: Language
}

/** Fields whose text somebody else has chosen: a user may be called “system” and a volume “network”. */
const foreign =
  /^(?:name|label|text|title|description|user|owner|account|author|path|folder|program|provider|publisher|group|subject|issuer|data)$/

/** Fields that hold an amount; one of 64 bits arrives as text. */
const amount = /bytes$|count$/i

/**
 * Something that was read, in one line for people: fields and values by what they are called, numbers and dates as the language writes them,
 * never as JSON. `field`: where it stood. A dash where there is nothing.
 */
export function valueInWords(value: Json, words: ValueWords, field: string | null = null): string {
  const { word, language } = words
  if (value === null || value === '') return '–'
  if (typeof value === 'boolean') return valueWord(`${value}`, word)
  if (typeof value === 'number')
    return isAmount(field) ? writtenAmount(value, language) : writtenNumber(value, language)
  if (typeof value === 'string') return textInWords(value, words, field)
  if (Array.isArray(value)) {
    const parts = value.map((one) => valueInWords(one, words, field))
    if (parts.length === 0) return '–'
    return parts.some((part) => part.includes(',')) ? inTurn(parts, language) : parts.join(', ')
  }
  const fields = Object.entries(value).map(([name, inner]) => namedInWords(name, inner, words))
  return fields.length === 0 ? '–' : inTurn(fields, language)
}

/** A field with its value: “Start type: disabled”. */
export function namedInWords(field: string, value: Json, words: ValueWords): string {
  const said = { name: fieldWord(field, words.word), value: valueInWords(value, words, field) }
  return words.word('told.named', said) ?? field
}

function textInWords(text: string, { word, language }: ValueWords, field: string | null): string {
  if (field !== null && foreign.test(field)) return text
  if (isAmount(field) && /^\d{1,20}$/.test(text)) return writtenAmount(BigInt(text), language)
  return writtenDate(valueWord(text, word), language)
}

function isAmount(field: string | null): boolean {
  return field !== null && amount.test(field)
}
