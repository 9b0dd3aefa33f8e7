import type { Language } from '../../../shared/model/language.ts'
import { type HelpWords, helpEn } from './words.en.ts'
import { helpFr } from './words.fr.ts'
import { helpNl } from './words.nl.ts'

/** What the command line says of itself, by language. It is no part of the shared texts, because only the command line says it. */
export const helpWords: Readonly<Record<Language, HelpWords>> = { en: helpEn, fr: helpFr, nl: helpNl }

/** A sentence with its gaps filled. */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => values[name] ?? gap)
}
