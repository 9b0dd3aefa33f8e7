import type { Language } from '../model/language.ts'

/** Names in a sentence, as a language lists them: “a, b and c”; with `disjunction` “a, b or c”. */
export function listed(
  names: Iterable<string>,
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(language, { type }).format(names)
}

/** Statements that may hold commas themselves, one after the other: “a; b”. French has a no-break space before the sign. */
export function inTurn(statements: Iterable<string>, language: Language): string {
  return [...statements].join(language === 'fr' ? '\u00a0; ' : '; ')
}
