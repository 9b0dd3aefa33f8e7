import type { AssembledCase } from './assemble-case.ts'
import { isRecord } from './text-places.ts'

/** The titles of cases by id, as far as their files have one. */
export function titlesOf(cases: readonly AssembledCase[]): Map<string, unknown> {
  return new Map(
    cases.flatMap(({ id, tree }) => (isRecord(tree) && tree.title !== undefined ? [[id, tree.title]] : [])),
  )
}

/** Gives a cause that is another case that case's title, unless it says something of its own. */
export function nameHubCauses(tree: unknown, titles: ReadonlyMap<string, unknown>): unknown {
  if (!isRecord(tree) || !Array.isArray(tree.causes)) return tree
  const causes = tree.causes.map((cause: unknown) => {
    if (!isRecord(cause) || cause.text !== undefined || typeof cause.case !== 'string') return cause
    // Where that case does not exist, its id stands for it and the rule about unknown cases speaks.
    const id = cause.case
    return { ...cause, text: titles.get(id) ?? { en: id, fr: id, nl: id } }
  })
  return { ...tree, causes }
}
