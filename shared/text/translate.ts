import type { i18n } from 'i18next'
import type { Language } from '../model/language.ts'
import type { Message } from '../model/message.ts'
import { en } from './en.ts'
import { type Word, withFieldWords } from './field-words.ts'
import { fr } from './fr.ts'
import type { MessageKey, WithValues } from './message-keys.ts'
import { nl } from './nl.ts'
import { perLanguage } from './per-language.ts'
import { textsInstance } from './texts-instance.ts'

/** Says the sentence of a key in one language. */
export type Text = <const Key extends MessageKey>(key: Key, ...values: WithValues<Key>) => string

/** Turns messages into sentences of one language. */
export type Translate = (message: Message) => string

/**
 * Returns the sentence of a message in the given language. A value that is itself a key of the texts (`verdict.pass`) is
 * translated too, when it is written as `$t(…)` in the sentence.
 */
export function translator(language: Language): Translate {
  return sayingIn(createTexts(language), language)
}

/** Says messages with an instance that is there already, fields and values of checks in words. */
export function sayingIn(instance: i18n, language: Language): Translate {
  const word = wordsIn(instance, language)
  return (message) => {
    const { key, values } = withFieldWords(message, language, word)
    return instance.t(key, { ...withFractions(values, language), ns: 'shared', lng: language })
  }
}

const fractionIn = perLanguage(
  (language) => new Intl.NumberFormat(language, { maximumFractionDigits: 20, useGrouping: false }),
)

/** The values with numbers like 1.36 as the language writes them. Whole numbers stay: ports and processes are among them. */
function withFractions(values: Message['values'], language: Language): Message['values'] {
  const one = (value: string | number) =>
    typeof value === 'number' && !Number.isInteger(value) ? fractionIn(language).format(value) : value
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, one(value)]))
}

/** An i18next instance with the shared texts, ready at once. */
export function createTexts(language: Language): i18n {
  return textsInstance(language, { en: { shared: en }, fr: { shared: fr }, nl: { shared: nl } })
}

/** The shared texts of one language by their keys. */
export function wordsIn(instance: i18n, language: Language): Word {
  const place = { ns: 'shared', lng: language }
  return (key, values = {}) => (instance.exists(key, place) ? instance.t(key, { ...values, ...place }) : undefined)
}
