import type { Case } from '../../shared/model/case.ts'
import { checkName, type Finding, worstVerdict } from '../../shared/model/finding.ts'
import { type Message, message } from '../../shared/model/message.ts'
import type { Inputs } from '../../shared/model/plan.ts'
import { isChosen } from './choose-steps.ts'
import { lacksValue } from './filled-case.ts'
import type { EnginePorts } from './ports.ts'
import { type AskedCheck, askedChecks, runChecks } from './run-checks.ts'

/**
 * Runs all checks of a case, filled in as for its plan, again after its fix and writes what they found. A check of something that the
 * administrator did not name, because it is optional, does not apply; neither does one that only steps of another way would mend.
 */
export async function recheck(theCase: Case, inputs: Inputs, run: string, ports: EnginePorts): Promise<Finding[]> {
  const asked = (await askedChecks(theCase, ports.read, ports.caseOf)).map((one) => ({
    one,
    left: reasonToLeave(one, theCase, inputs),
  }))
  const answers = await runChecks(
    asked.flatMap(({ one, left }) => (left === null ? [one] : [])),
    ports.read,
    ports.onFinding ? { onFinding: ports.onFinding } : {},
  )
  const leftOut = asked.flatMap(({ one, left }) => (left === null ? [] : [notAsked(one, left)]))
  const findings = [...answers, ...leftOut]
  await ports.append({ kind: 'checked', run, findings })
  return findings
}

/** Why a repair is not called whole after these findings, `null` when nothing speaks against it. */
export function doubtAfter(findings: readonly Finding[]): Message | null {
  const verdict = worstVerdict(findings)
  if (findings.length === 0 || verdict === 'pass' || verdict === 'notApplicable') return null
  return message(`run.checksAfter.${verdict}`)
}

function reasonToLeave({ case: caseId, check }: AskedCheck, theCase: Case, inputs: Inputs): Message | null {
  if (lacksValue([check.at, check.expect]) === 'input') return message('check.inputNotGiven')
  if (caseId !== theCase.id) return null
  const mending = (theCase.fix?.steps ?? []).filter(({ onlyIfFailing }) => onlyIfFailing.includes(check.id))
  const isLeft = mending.length > 0 && !mending.some((step) => isChosen(step, inputs))
  return isLeft ? message('check.otherWayChosen') : null
}

function notAsked({ case: caseId, check }: AskedCheck, reason: Message): Finding {
  return { check: checkName(caseId, check), cases: [caseId], verdict: 'notApplicable', reason, evidence: null, ms: 0 }
}
