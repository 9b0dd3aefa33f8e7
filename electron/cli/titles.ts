import type { Knowledge } from '../cases/load-knowledge.ts'
import type { Output } from './output.ts'

/** What cases and checks are called, in the chosen language; what the knowledge does not hold is called by its id. */
export interface Titles {
  ofCase(id: string): string
  ofCheck(name: string): string
  /** What it means that the check fails; `null` for one that is not known. */
  meaning(check: string): string | null
}

/** The titles of what is known. */
export function titlesOf({ pick }: Pick<Output, 'pick'>, { cases }: Pick<Knowledge, 'cases'>): Titles {
  const byId = new Map(cases.map((one) => [one.id, one]))
  const checkOf = (name: string) => {
    const [id = '', check] = name.split('#')
    return byId.get(id)?.checks.find((one) => one.id === check)
  }
  const said = (localized: Parameters<typeof pick>[0] | undefined) => localized && pick(localized)
  return {
    ofCase: (id) => said(byId.get(id)?.title) ?? id,
    ofCheck: (name) => said(checkOf(name)?.title) ?? name,
    meaning: (check) => said(checkOf(check)?.meaning) ?? null,
  }
}
