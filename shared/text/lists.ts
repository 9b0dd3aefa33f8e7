import type { Language } from '../model/language.ts'
import { perLanguage } from './per-language.ts'

const lists = {
  conjunction: perLanguage((language) => new Intl.ListFormat(language, { type: 'conjunction' })),
  disjunction: perLanguage((language) => new Intl.ListFormat(language, { type: 'disjunction' })),
}

/** Names in a sentence, as a language lists them: “a, b and c”; with `disjunction` “a, b or c”. */
export function listed(names: Iterable<string>, language: Language, type: keyof typeof lists = 'conjunction'): string {
  return lists[type](language).format(names)
}

/** Statements that may hold commas themselves, one after the other: “a; b”. French has a no-break space before the sign. */
export function inTurn(statements: Iterable<string>, language: Language): string {
  return [...statements].join(language === 'fr' ? '\u00a0; ' : '; ')
}
