import { existsSync, readFileSync } from 'node:fs'
import type { SearchableCase, Text } from '../../electron/diagnosis/searchable-case.ts'
import { type Language, languages } from '../../shared/model/language.ts'
import { type CatalogueEntry, readCatalogue } from '../knowledge/catalogue.ts'

const filesUrl = new URL('../../../shared/knowledge-format/coverage.tsv', import.meta.url)

/** The known problems as cases that triage can search, one for each file that they are meant for. */
export interface CatalogueIndex {
  cases: SearchableCase[]
  /** The case of a problem, by the problem's id. */
  caseOf: ReadonlyMap<string, string>
  /** Every message of every problem, with the cases it may lead to. */
  messages: { text: string; cases: string[] }[]
}

/** What the catalogue of known problems says, for measuring; `null` where it is not beside this working copy. */
export function catalogueIndex(): CatalogueIndex | null {
  const entries = readCatalogue()
  if (entries === null || !existsSync(filesUrl)) return null
  const [head = '', ...rows] = readFileSync(filesUrl, 'utf8').trim().split('\n')
  const column = head.split('\t').indexOf('case file proposed')
  const caseOf = new Map(rows.map((row) => [row.split('\t')[0] ?? '', row.split('\t')[column] ?? '']))
  const byCase = Map.groupBy([...entries.values()], ({ id }) => caseOf.get(id) ?? id)
  const cases = [...byCase].map(([id, parts]) => caseFrom(id, parts))
  const byMessage = Map.groupBy(
    cases.flatMap(({ id, messages }) => messages.map(({ text }) => ({ id, text }))),
    ({ text }) => text,
  )
  const messages = [...byMessage].map(([text, found]) => ({ text, cases: found.map(({ id }) => id) }))
  return { cases, caseOf, messages }
}

function caseFrom(id: string, parts: readonly CatalogueEntry[]): SearchableCase {
  const inAll = (textOf: (part: CatalogueEntry) => Partial<Record<Language, string | string[]>>): Text[] =>
    parts.flatMap((part) =>
      languages.flatMap((language) => [textOf(part)[language] ?? []].flat().map((text) => ({ language, text }))),
    )
  const done = parts.flatMap(({ checks, fixes }) => [...(checks ?? []), ...(fixes ?? [])])
  return {
    id,
    covers: parts.map((part) => part.id),
    roles: [...new Set(parts.map(({ product }) => product))],
    codes: [...new Set(parts.flatMap(({ codes }) => codes ?? []).map(String))],
    causeCodes: {},
    messages: inAll(({ messages }) => messages ?? {}),
    titles: inAll(({ title }) => title),
    symptoms: [],
    causes: inAll(({ causes }) => ({ en: causes ?? [] })),
    steps: done.map(({ what }) => ({ language: 'en', text: what })),
    names: [...new Set(done.flatMap(({ facts }) => namesIn(facts)))],
    reads: [],
  }
}

const named = /^(service|companion_service|process|file|installer|value|value_name|name)$/

/** What stands in the facts under names such as `service` or `file`. */
function namesIn(facts: unknown, name = ''): string[] {
  if (typeof facts === 'string') return named.test(name) && /^[\w.$-]+$/.test(facts) ? [facts] : []
  if (typeof facts !== 'object' || facts === null) return []
  return Object.entries(facts).flatMap(([field, value]) => namesIn(value, Array.isArray(facts) ? name : field))
}
