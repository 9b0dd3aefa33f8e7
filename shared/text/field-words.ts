import type { Language } from '../model/language.ts'
import type { Message } from '../model/message.ts'
import { inTurn, listed } from './lists.ts'
import { writtenNumber } from './numbers-and-dates.ts'

/** A text of one language by its key; `undefined` where it has none. */
export type Word = (key: string, values?: Message['values']) => string | undefined

const operator =
  /^(not|in|notIn|atLeast|atMost|versionAtLeast|versionBelow|contains|startsWith|equalsList|hasEntry|sameAccess|grants) (.+)$/s

/**
 * The message of a check with the field it is about, what was read there and what was expected in words: `startType`, `disabled` and
 * `in ["manual","automatic"]` become “Start type”, “disabled” and “manual or automatic”. Any other message stays as it is.
 */
export function withFieldWords(message: Message, language: Language, word: Word): Message {
  const { key, values } = message
  if (!key.startsWith('check.') || values.path === undefined) return message
  const path = String(values.path)
  if (key === 'check.differs' && lastPart(path) === 'exists') {
    return { key: values.found === 'false' ? 'check.isMissing' : 'check.isThere', values: {} }
  }
  return {
    key,
    values: {
      ...values,
      path: fieldWord(path, word),
      ...(values.field === undefined ? {} : { field: fieldWord(String(values.field), word) }),
      ...(values.found === undefined ? {} : { found: foundWords(String(values.found), values, language, word) }),
      ...(values.wanted === undefined ? {} : { wanted: expectedWords(String(values.wanted), language, word) }),
    },
  }
}

/** What a field of an answer is called: `osDisk.ephemeral` by its last part; one of ours that nobody has worded is taken apart, another stays as it is. */
export function fieldWord(path: string, word: Word): string {
  const name = lastPart(path)
  const known = word(`field.${name}`)
  if (known !== undefined || !/^[a-z][A-Za-z0-9]*$/.test(name)) return known ?? name
  const split = name.replace(/([a-z0-9])([A-Z])/g, (_, end: string, begin: string) => `${end} ${begin.toLowerCase()}`)
  return split.charAt(0).toUpperCase() + split.slice(1)
}

/** A value as it was read, in words where it is one that the product itself has named. */
export function valueWord(value: string, word: Word): string {
  if (value === '') return word('fieldValue.empty') ?? value
  if (value === '[]') return word('fieldValue.none') ?? value
  return /^[A-Za-z]+$/.test(value) ? (word(`fieldValue.${value}`) ?? value) : value
}

/** What was found; of several things, or where a list was read, it is a list. What was held against a number is one. */
function foundWords(found: string, { names, wanted }: Message['values'], language: Language, word: Word): string {
  const several = names === undefined ? valuesOf(found) : found.split(', ')
  if (several.length === 0) return valueWord(found, word)
  const said = several.map((one) => (isHeldAgainstNumber(wanted) ? numberWord(one, language) : valueWord(one, word)))
  return said.some((one) => one.includes(',')) ? inTurn(said, language) : said.join(', ')
}

function isHeldAgainstNumber(wanted: string | number | undefined): boolean {
  return /^(?:atLeast|atMost) /.test(String(wanted))
}

/** A number as a language writes it; what is none stays as it is. */
function numberWord(value: string, language: Language): string {
  return /^-?\d{1,15}\.\d{1,20}$/.test(value) ? writtenNumber(Number(value), language) : value
}

/** What was expected, as the reason of a check has it: `in ["manual","automatic"]`, in words. */
export function expectedWords(wanted: string, language: Language, word: Word): string {
  const [, name = '', rest = ''] = operator.exec(wanted) ?? []
  if (name === '') return valueWord(wanted, word)
  const value = valuesOf(rest).map((one) =>
    isHeldAgainstNumber(wanted) ? numberWord(one, language) : valueWord(one, word),
  )
  const type = name === 'in' ? 'disjunction' : 'conjunction'
  const all = value.length === 0 ? valueWord('[]', word) : listed(value, language, type)
  return word(`expected.${name}`, { value: all }) ?? wanted
}

function valuesOf(text: string): string[] {
  if (!text.startsWith('[')) return [text]
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))) : [text]
  } catch {
    // A long list is cut, and then no JSON any more.
    return [text]
  }
}

function lastPart(path: string): string {
  return path.split('.').at(-1) ?? path
}
