import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { componentsEn } from '../components/text.en.ts'
import type { Texts } from './use-texts.ts'

type KnownWord = keyof typeof componentsEn.fact

/** The name of a field that was read: in the language of the window where we know it, else its own letters as words. */
export function factWord(field: string, text: Texts['text']): string {
  if (isKnown(field)) return text(`fact.${field}`)
  const split = visibleText(field).replace(/([a-z0-9])([A-Z])/g, (_, end, begin) => `${end} ${begin.toLowerCase()}`)
  return split.charAt(0).toUpperCase() + split.slice(1)
}

/** A value that was read: one of our own words in the language of the window, anything else as the server said it. */
export function factValue(value: string, text: Texts['text']): string {
  if (!isKnown(value)) return visibleText(value)
  const word = text(`fact.${value}`)
  return word.charAt(0).toLowerCase() + word.slice(1)
}

function isKnown(word: string): word is KnownWord {
  return Object.hasOwn(componentsEn.fact, word)
}
