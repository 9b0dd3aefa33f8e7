import type { Case, Cause } from '../../shared/model/case.ts'
import { type Finding, type Verdict, worstVerdict } from '../../shared/model/finding.ts'
import { checkName } from './run-checks.ts'

/** How a cause stands by what was read: `untold` when no check can tell it, so that only a person can. */
export type CauseVerdict = Verdict | 'untold'

/** The verdict over the checks of one cause; with `case` those of that case count. */
export function causeVerdict(theCase: Case, cause: Cause, findings: readonly Finding[]): CauseVerdict {
  const names = new Set(cause.checks.map((id) => checkName(theCase.id, { id })))
  const own = findings.filter(
    (finding) => names.has(finding.check) || (cause.case !== undefined && finding.cases.includes(cause.case)),
  )
  return own.length === 0 ? 'untold' : worstVerdict(own)
}
