import type { Case } from './case.ts'
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

/** A case with the words of the cause at which it opens. */
export type ExplainedCaseMatch = CaseMatch & { causeText?: Localized }

/**
 * A diagnosis that also answers, for each code without a case, what it means and what to do, and for a case the cause that its code tells.
 */
export interface ExplainedDiagnosis {
  matches: (ExplainedCaseMatch | (CodeMatch & LookUp))[]
}

/** What the index says about the code of a match. */
export function lookUp({ code, product }: CodeMatch, index: readonly IndexEntry[]): LookUp {
  const entry = index.find((each) => each.code === code && each.product === product)
  return { about: entry?.about ?? null, act: entry?.act ?? null }
}

/** The diagnosis with what the knowledge says; the journal keeps it without, because the knowledge is always there. */
export function explained(
  { matches }: Diagnosis,
  { codes, cases }: { codes: readonly IndexEntry[]; cases: readonly Pick<Case, 'id' | 'causes'>[] },
): ExplainedDiagnosis {
  return {
    matches: matches.map((match) =>
      'case' in match ? withCause(match, cases) : { ...match, ...lookUp(match, codes) },
    ),
  }
}

function withCause(match: CaseMatch, cases: readonly Pick<Case, 'id' | 'causes'>[]): ExplainedCaseMatch {
  const causes = cases.find(({ id }) => id === match.case)?.causes ?? []
  const cause = causes.find(({ id }) => id === match.cause)
  return cause ? { ...match, causeText: cause.text } : match
}
