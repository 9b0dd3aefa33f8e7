import { hash } from 'node:crypto'
import { type Case, type Product, productOf } from '../../shared/model/case.ts'
import { type ToldCause, toldCauses } from '../../shared/model/cause-verdict.ts'
import type { CheckProgress } from '../../shared/model/check-progress.ts'
import { checkName, type Finding } from '../../shared/model/finding.ts'
import type { JournalEntry } from '../../shared/model/journal-record.ts'
import type { Inputs } from '../../shared/model/plan.ts'
import type { Knowledge } from '../cases/load-knowledge.ts'
import { assertEntriesExist, entriesOfInputs, knownInputs } from '../engine/checked-inputs.ts'
import { fillCase, lacksValue } from '../engine/filled-case.ts'
import type { EnginePorts } from '../engine/ports.ts'
import { askedChecks, checkRound, shareEqualReads } from '../engine/run-checks.ts'
import { isForServer, readRoles } from '../engine/server-roles.ts'
import type { CheckNames } from '../journal/journal.ts'
import { findCase } from './find-case.ts'
import { watchedReader } from './reads-under-way.ts'
import { clean } from './session-journal.ts'

export interface CheckRequest {
  case?: string | undefined
  product?: Product | undefined
  /** Values for the inputs of the one case that is asked for. */
  inputs?: Inputs | undefined
  /** Only these checks, by the names that findings have; all when missing. */
  only?: readonly string[] | undefined
  /** Note it in the journal only when a verdict is another than the journal tells; for rounds that nobody asked for. */
  onlyNews?: boolean | undefined
  signal?: AbortSignal | undefined
  /** Told each finding as soon as it is known; once more when another case turns out to ask the same. */
  onFinding?: ((finding: Finding) => void) | undefined
  /** Told some times a second how far the round has come and what is being read. */
  onProgress?: ((progress: CheckProgress) => void) | undefined
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
  { case: id, product, inputs = {}, only, signal, onFinding, onProgress }: CheckRequest,
  knowledge: Knowledge,
  ports: EnginePorts,
): Promise<CheckAnswer> {
  const started = performance.now()
  const cases = id === undefined ? knowledge.cases : [findCase(knowledge, id)]
  const chosen = cases.filter((one) => product === undefined || productOf(one.id) === product)
  const cleaned = new Map<Finding, Finding>()
  const answered = new Set<string>()
  let asked: number | null = null
  const watched = watchedReader(ports.read, signal, (reading) => {
    onProgress?.({ answered: answered.size, asked, reading })
  })
  const read = shareEqualReads(watched.read)
  // Each finding is cleaned once, while others are still being read.
  const round = checkRound(read, {
    ...(signal ? { signal } : {}),
    onFinding: (finding) => {
      answered.add(finding.check)
      cleaned.set(finding, clean(finding))
      onFinding?.(cleaned.get(finding) ?? finding)
    },
  })
  // Reading what decides about one case must not hold up the others, so each case begins as soon as it can.
  const roles = readRoles(read, signal)
  const isHere = async (one: Case) => one.roles.includes('any') || isForServer(one, await roles)
  const isAsked = (one: Case) => id !== undefined || one.checks.some(({ when }) => when === 'always')
  const values = (one: Case) => knownInputs(one.inputs, id === undefined ? {} : inputs)
  // The cases that a hub names are asked for themselves in a health check.
  const hub = id === undefined ? undefined : ports.caseOf
  try {
    const parts = await Promise.all(
      chosen.map(async (one) => {
        if (!(await isHere(one))) return { here: null, checks: [] }
        // What is read only for the words of a case need not be read for its verdicts.
        if (!isAsked(one)) return { here: one, checks: [] }
        const told = id === undefined && !asksForFacts(one) ? { ...one, facts: [] } : one
        const filled = await fillCase(told, values(one), read, signal)
        const checks = (await askedChecks(filled, read, hub, signal))
          .filter(({ check }) => id !== undefined || check.when === 'always')
          .filter((each) => only === undefined || only.includes(checkName(each.case, each.check)))
        round.begin(checks)
        return { here: filled, checks }
      }),
    )
    asked = round.questions()
    const told = await round.findings(parts.flatMap(({ checks }) => checks))
    const findings = told.map((finding) => cleaned.get(finding) ?? clean(finding))
    const one = id === undefined ? null : (parts[0]?.here ?? null)
    if (one && !signal?.aborted) assertEntriesExist(one.inputs, inputs, one.id, findings)
    return {
      findings,
      elsewhere: chosen.filter((_, index) => parts[index]?.here === null).map((each) => each.id),
      causes: one ? toldCauses(one, findings) : [],
      entries: one ? entriesOfInputs(one.inputs, one.id, findings) : {},
      ms: Math.round(performance.now() - started),
    }
  } finally {
    watched.end()
  }
}

/** Whether what a case asks depends on something that must be read first. */
function asksForFacts({ applies, checks }: Case): boolean {
  const questions = [...applies, ...checks].map(({ at, expect, unknownWhen }) => [at, expect, unknownWhen])
  return lacksValue(questions) === 'fact'
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
