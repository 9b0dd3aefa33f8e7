import { hash } from 'node:crypto'
import { type Case, type Product, productOf } from '../../shared/model/case.ts'
import { type ToldCause, toldCauses } from '../../shared/model/cause-verdict.ts'
import { checkName, type Finding } from '../../shared/model/finding.ts'
import type { JournalEntry } from '../../shared/model/journal-record.ts'
import type { Inputs } from '../../shared/model/plan.ts'
import type { Knowledge } from '../cases/load-knowledge.ts'
import { assertEntriesExist, entriesOfInputs, knownInputs } from '../engine/checked-inputs.ts'
import { fillCase } from '../engine/filled-case.ts'
import type { EnginePorts } from '../engine/ports.ts'
import { askedChecks, runChecks, shareEqualReads } from '../engine/run-checks.ts'
import { isForServer, readRoles } from '../engine/server-roles.ts'
import type { CheckNames } from '../journal/journal.ts'
import { findCase } from './find-case.ts'
import { clean } from './session-journal.ts'

export interface CheckRequest {
  case?: string | undefined
  product?: Product | undefined
  /** Values for the inputs of the one case that is asked for. */
  inputs?: Inputs | undefined
  /** Only these checks, by the names that findings have; all when missing. */
  only?: readonly string[] | undefined
  signal?: AbortSignal | undefined
  onFinding?: ((finding: Finding) => void) | undefined
}

/** What checks have found, and the cases that are not for a server like this one: they were not asked. */
export interface CheckAnswer {
  findings: Finding[]
  elsewhere: string[]
  /** Which causes of the one case that was asked for the checks speak for, and how sure that makes them. */
  causes: ToldCause[]
  /** What inputs of that case can be that are chosen from what a check has read. */
  entries: Record<string, string[]>
  ms: number
}

/**
 * Runs the checks of one case, of a product, or the health check over all; no finding holds a secret. Changes nothing. Throws an
 * `InputError` for a value that does not fit.
 */
export async function checkServer(
  { case: id, product, inputs = {}, only, signal, onFinding }: CheckRequest,
  knowledge: Knowledge,
  ports: EnginePorts,
): Promise<CheckAnswer> {
  const started = performance.now()
  const cases = id === undefined ? knowledge.cases : [findCase(knowledge, id)]
  const read = shareEqualReads(ports.read)
  const roles = await readRoles(read, signal)
  const chosen = cases.filter((one) => product === undefined || productOf(one.id) === product)
  const here = chosen.filter((one) => isForServer(one, roles))
  const isAsked = (one: Case) => id !== undefined || one.checks.some(({ when }) => when === 'always')
  // The facts of a case of which nothing is asked need not be read.
  const filled = await Promise.all(
    here
      .filter(isAsked)
      .map((one) => fillCase(one, knownInputs(one.inputs, id === undefined ? {} : inputs), read, signal)),
  )
  // The cases that a hub names are asked for themselves in a health check.
  const hub = id === undefined ? undefined : ports.caseOf
  const asked = (await Promise.all(filled.map((one) => askedChecks(one, read, hub, signal))))
    .flat()
    .filter(({ check }) => id !== undefined || check.when === 'always')
    .filter((one) => only === undefined || only.includes(checkName(one.case, one.check)))
  const cleaned = new Map<Finding, Finding>()
  const options = {
    ...(signal ? { signal } : {}),
    onFinding: (finding: Finding) => {
      cleaned.set(finding, clean(finding))
      onFinding?.(cleaned.get(finding) ?? finding)
    },
  }
  // Each finding is cleaned once, while others are still being read.
  const findings = (await runChecks(asked, read, options)).map((finding) => cleaned.get(finding) ?? clean(finding))
  const elsewhere = chosen.filter((one) => !here.includes(one)).map((one) => one.id)
  const one = id === undefined ? undefined : here[0]
  if (one && !signal?.aborted) assertEntriesExist(one.inputs, inputs, one.id, findings)
  return {
    findings,
    elsewhere,
    causes: one ? toldCauses(one, findings) : [],
    entries: one ? entriesOfInputs(one.inputs, one.id, findings) : {},
    ms: Math.round(performance.now() - started),
  }
}

/** What the journal keeps of a health check: the checks that do not pass with what was read, and the names of all, which it keeps once. */
export function summaryOf(findings: readonly Finding[]): { entry: JournalEntry; names: CheckNames } {
  const checks = findings.map(({ check }) => check)
  const digest = hash('sha256', JSON.stringify(checks))
  const notPassed = findings.filter(({ verdict }) => verdict !== 'pass')
  return {
    entry: { kind: 'checked', run: null, findings: notPassed, asked: digest },
    names: { kind: 'checksNamed', digest, checks },
  }
}
