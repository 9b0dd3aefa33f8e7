import type { en } from './en.ts'

type English = typeof en

/** The key of every sentence, by its groups: `run.planChanged`. A sentence that counts has one key for all its forms. */
export type MessageKey = KeysOf<English>

type KeysOf<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string ? Counted<Name> : `${Name}.${KeysOf<Tree[Name]>}`
}[keyof Tree & string]
type Counted<Name extends string> = Name extends `${infer Stem}_${'one' | 'other'}` ? Stem : Name

/** What is filled into the sentence of a key: a text or a number for each of its placeholders. */
export type ValuesOf<Key extends MessageKey> = Readonly<
  Record<PlaceholdersOf<SentenceOf<English, Key>>, string | number>
>

type SentenceOf<Tree, Key extends string> = Key extends `${infer Group}.${infer Rest}`
  ? Group extends keyof Tree
    ? SentenceOf<Tree[Group], Rest>
    : never
  : Key extends keyof Tree
    ? Tree[Key]
    : Tree[`${Key}_other` & keyof Tree]

type PlaceholdersOf<Sentence> = Sentence extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never

/** The values that go with a key: none may be left out, and where there are none the key stands alone. */
export type WithValues<Key extends MessageKey> = [keyof ValuesOf<Key>] extends [never] ? [] : [values: ValuesOf<Key>]
