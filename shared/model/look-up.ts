import type { IndexEntry } from './code-index.ts'
import type { CaseMatch, CodeMatch, Diagnosis } from './diagnosis.ts'
import type { Localized } from './language.ts'

/** What the index says about a code; `null` where it says nothing. */
export interface LookUp {
  /** What the code means. */
  about: Localized | null
  /** What to do about it. */
  act: Localized | null
}

/** A diagnosis that also says, for each code without a case, what it means and what to do. */
export interface ExplainedDiagnosis {
  matches: (CaseMatch | (CodeMatch & LookUp))[]
}

/** What the index says about the code of a match. */
export function lookUp({ code, product }: CodeMatch, index: readonly IndexEntry[]): LookUp {
  const entry = index.find((each) => each.code === code && each.product === product)
  return { about: entry?.about ?? null, act: entry?.act ?? null }
}

/** The diagnosis with what the index says; the journal keeps it without, because the index is always there. */
export function explained({ matches }: Diagnosis, index: readonly IndexEntry[]): ExplainedDiagnosis {
  return { matches: matches.map((match) => ('case' in match ? match : { ...match, ...lookUp(match, index) })) }
}
