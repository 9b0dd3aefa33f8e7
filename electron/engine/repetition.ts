import type { Case } from '../../shared/model/case.ts'
import type { CaseStep } from '../../shared/model/case-step.ts'
import { canonicalJson } from '../../shared/model/digest.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { checkName, type Finding } from '../../shared/model/finding.ts'
import { entriesWhere, valueAt } from './evaluate.ts'

/** One turn of a step: the entry it is repeated for, and how that turn is told from the others. */
export interface Repetition {
  item: Json | undefined
  suffix: string
}

/**
 * The turns of a step: one without `forEach`, else one for each entry that its check has read. When the check gave no
 * readable list there is no turn: a step is repeated only over entries that were read.
 */
export function repetitionsOf(step: CaseStep, theCase: Case, findings: readonly Finding[]): Repetition[] {
  const { forEach } = step
  if (!forEach) return [{ item: undefined, suffix: '' }]
  const name = checkName(theCase.id, { id: forEach.check })
  const evidence = findings.find((finding) => finding.check === name)?.evidence ?? null
  const entries = entriesWhere(evidence, forEach.list, forEach.where) ?? []
  const distinct = forEach.distinct
  const different = distinct
    ? firstOfEach(entries, (entry) => canonicalJson(valueAt(entry, distinct) ?? null))
    : entries
  return different.map((item, index) => ({ item, suffix: `.${index + 1}` }))
}

function firstOfEach<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  const seen = new Map<string, T>()
  for (const entry of entries) {
    const key = keyOf(entry)
    if (!seen.has(key)) seen.set(key, entry)
  }
  return [...seen.values()]
}
