import type { Product } from '../../shared/model/case.ts'
import type { FindConcepts } from './concepts.ts'
import { searchedWords } from './searched-words.ts'

/** The concepts of `concepts.yaml` that are a product's name, in any of its words. */
const concepts: Readonly<Record<string, Product>> = { mars: 'mars', mabs: 'mabs', vm: 'azure-vm' }

/** The products that a text names by one of their words. Of most texts there is none. */
export function namedProducts(text: string, findConcepts: FindConcepts): ReadonlySet<Product> {
  return new Set(findConcepts(searchedWords(text)).flatMap(({ concept }) => concepts[concept] ?? []))
}
