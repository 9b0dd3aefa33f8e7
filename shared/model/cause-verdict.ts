import type { Case, Cause } from './case.ts'
import type { Confidence } from './diagnosis.ts'
import { checkName, type Finding, type Verdict, worstVerdict } from './finding.ts'

/** How a cause stands by what was read: `untold` when no check can tell it, so that only a person can. */
export type CauseVerdict = Verdict | 'untold'

/** The verdict over the checks of one cause; with `case` those of that case count. */
export function causeVerdict(theCase: Pick<Case, 'id'>, cause: Cause, findings: readonly Finding[]): CauseVerdict {
  const names = new Set(cause.checks.map((id) => checkName(theCase.id, { id })))
  const own = findings.filter(
    (finding) => names.has(finding.check) || (cause.case !== undefined && finding.cases.includes(cause.case)),
  )
  return own.length === 0 ? 'untold' : worstVerdict(own)
}

/** A cause that checks speak for, and how sure that makes it. */
export interface ToldCause {
  cause: Cause
  confidence: Confidence
}

/**
 * The causes that checks speak for, in their order. One is certain only when it alone fails and every other one that checks can tell
 * passes: several that fail at once are likely, because nobody knows which of them it was, and one that could not be read is possible.
 */
export function toldCauses(theCase: Pick<Case, 'id' | 'causes'>, findings: readonly Finding[]): ToldCause[] {
  const told = theCase.causes.map((cause) => ({ cause, verdict: causeVerdict(theCase, cause, findings) }))
  const open = told.filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown')
  return open.map(({ cause, verdict }) => {
    if (verdict === 'unknown') return { cause, confidence: 'possible' }
    return { cause, confidence: open.length === 1 ? 'certain' : 'likely' }
  })
}
