import { actions, reads, resources } from '../kinds.ts'
import type { KindTexts, Together } from '../model/kind.ts'
import type { Language } from '../model/language.ts'
import { joined, type TextTree } from './text-tree.ts'

type Kinds = typeof resources & typeof reads & typeof actions
type TextsOf<Kind> = Kind extends { texts: { en: infer English } } ? English : never
/** The sentences of all kinds, with their English words. */
type EnglishOfKinds = Together<TextsOf<Kinds[keyof Kinds]>>

/** The sentences of one language together with those of every kind. */
export function withKinds<Own extends TextTree>(own: Own, language: Language): Own & EnglishOfKinds {
  return textsOfKinds(language).reduce<TextTree>(joined, own) as Own & EnglishOfKinds
}

/** What each kind that has something to say says in one language. */
export function textsOfKinds(language: Language): TextTree[] {
  const kinds = [resources, reads, actions].flatMap((table): { texts?: KindTexts }[] => Object.values(table))
  return kinds.map(({ texts }) => texts?.[language]).filter((texts) => texts !== undefined)
}
