/** Sentences by their keys, in groups. */
export interface TextTree {
  readonly [key: string]: string | TextTree
}

/** The same keys with other words. */
export type SameKeys<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : SameKeys<Tree[Key]> }

/** Both trees as one; a group that both have holds the sentences of both. */
export function joined(one: TextTree, other: TextTree): TextTree {
  const groups = Object.entries(other).map(([key, text]) => {
    const there = one[key]
    return [key, typeof there === 'object' && typeof text === 'object' ? joined(there, text) : text] as const
  })
  return { ...one, ...Object.fromEntries(groups) }
}
