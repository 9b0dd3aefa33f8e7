import type { JournalRecord } from '../../../shared/model/journal-record.ts'
import type { Runs } from '../../../shared/model/runs.ts'

/** The cases that a journal tells of, those that were met last first: repaired, taken for what somebody pasted, or with a check that fails. */
export function casesMet(records: readonly JournalRecord[], runs: Runs): string[] {
  const met = records.flatMap(({ entry }) => {
    if (entry.kind === 'diagnosed') return entry.diagnosis.matches.flatMap((one) => ('case' in one ? [one.case] : []))
    if (entry.kind !== 'checked') return []
    return entry.findings.flatMap(({ verdict, cases }) => (verdict === 'fail' ? cases : []))
  })
  const repaired = runs.map(({ plan }) => plan.case)
  return [...new Set([...repaired.toReversed(), ...met.toReversed()])]
}
