import type { Language } from '../model/language.ts'
import type { Message } from '../model/message.ts'
import { perLanguage } from './per-language.ts'

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
      ...(values.found === undefined
        ? {}
        : { found: foundWords(String(values.found), values.names !== undefined, word) }),
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

/** What was found; of several things it is a list. */
function foundWords(found: string, ofSeveral: boolean, word: Word): string {
  if (!ofSeveral) return valueWord(found, word)
  return found
    .split(', ')
    .map((one) => valueWord(one, word))
    .join(', ')
}

const oneOfIn = perLanguage((language) => new Intl.ListFormat(language, { type: 'disjunction' }))
const allOfIn = perLanguage((language) => new Intl.ListFormat(language, { type: 'conjunction' }))

/** What was expected, as the reason of a check has it: `in ["manual","automatic"]`, in words. */
export function expectedWords(wanted: string, language: Language, word: Word): string {
  const [, name = '', rest = ''] = operator.exec(wanted) ?? []
  if (name === '') return valueWord(wanted, word)
  const value = valuesOf(rest).map((one) => valueWord(one, word))
  const list = (name === 'in' ? oneOfIn : allOfIn)(language)
  const listed = value.length === 0 ? valueWord('[]', word) : list.format(value)
  return word(`expected.${name}`, { value: listed }) ?? wanted
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
