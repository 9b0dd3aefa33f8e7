/**
 * Sentences that engine, command line, report and screens share. English is written first; the other languages must have
 * the same keys, which the compiler checks. Keys stand in groups by who says them.
 */
export const en = {
  check: {
    passed: 'As expected.',
  },
} as const satisfies TextTree

export interface TextTree {
  readonly [key: string]: string | TextTree
}

/** The same keys with other words. */
export type SameKeys<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : SameKeys<Tree[Key]> }
export type SharedTexts = SameKeys<typeof en>
