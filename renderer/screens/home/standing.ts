import type { CaseSummary } from '../../../shared/ipc.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import { coverageOf } from '../../../shared/model/health.ts'
import type { Runs } from '../../../shared/model/runs.ts'
import { speaksFor } from '../../../shared/model/speaks-for.ts'
import type { CheckRound } from '../../state/checks-slice.ts'
import { placeOfCheck } from './place-of-check.ts'

/** A problem that checks have found on this server, with the answers that speak for it. */
export interface FoundProblem {
  case: CaseSummary
  findings: readonly Finding[]
}

/** How many checks were asked, and how many of them gave a usable answer. */
export interface Coverage {
  asked: number
  answered: number
  unknown: number
}

/** How the server stands, as far as anybody knows: the one thing that the first screen says first. */
export type Standing =
  | { kind: 'interrupted'; runs: Runs }
  | { kind: 'notChecked' | 'broken' | 'nothingAsked' }
  | { kind: 'checking'; coverage: Coverage }
  | { kind: 'stopped' | 'stale' | 'unknown' | 'told' | 'good'; coverage: Coverage }
  | { kind: 'fault'; problems: readonly FoundProblem[]; coverage: Coverage; running: boolean }

/**
 * Says how the server stands. `good` only when every check that applies was answered and passed; whatever else is not known is never good.
 * `interrupted` are the runs that wait to be resumed; `told` whether logs or jobs speak of a problem that no check refutes.
 */
export function standingOf(
  round: CheckRound | null,
  cases: readonly CaseSummary[],
  interrupted: Runs,
  told = false,
): Standing {
  if (interrupted.length > 0) return { kind: 'interrupted', runs: interrupted }
  if (round === null) return { kind: 'notChecked' }
  const known = coverage(round.findings)
  if (round.stale) return { kind: 'stale', coverage: known }
  const problems = foundProblems(round.findings, cases)
  if (problems.length > 0) return { kind: 'fault', problems, coverage: known, running: round.running }
  if (round.running) return { kind: 'checking', coverage: known }
  if (round.cancelled) return { kind: 'stopped', coverage: known }
  if (round.ms === null) return { kind: 'broken' }
  if (known.asked === 0) return { kind: 'nothingAsked' }
  if (known.unknown > 0) return { kind: 'unknown', coverage: known }
  return { kind: told ? 'told' : 'good', coverage: known }
}

/** How many checks were asked and answered. What does not apply to the server was not asked of it. */
export function coverage(findings: readonly Finding[]): Coverage {
  const { asked, answered } = coverageOf(findings)
  return { asked, answered, unknown: asked - answered }
}

/**
 * The problems behind the checks that failed, as few as explain all of them: what stops backups first, and of equal ones what can be repaired
 * here. A check that several problems share counts to the one it tells, or else to the one that explains most.
 */
export function foundProblems(findings: readonly Finding[], cases: readonly CaseSummary[]): FoundProblem[] {
  let left = findings.filter(({ verdict }) => verdict === 'fail')
  const found: FoundProblem[] = []
  while (left.length > 0) {
    const candidates = cases
      .map((one) => ({ case: one, findings: left.filter((finding) => speaksFor(finding, one.id)) }))
      .filter((one) => one.findings.length > 0)
      .sort((one, other) => worth(other) - worth(one))
    const [best] = candidates
    if (!best) break
    found.push(best)
    left = left.filter((finding) => !best.findings.includes(finding))
  }
  const place = placeOfCheck(cases)
  const first = ({ findings }: FoundProblem) => Math.min(...findings.map(({ check }) => place(check)))
  return found.sort(
    (one, other) => first(one) - first(other) || Number(other.case.repairable) - Number(one.case.repairable),
  )
}

function worth({ case: { repairable }, findings }: FoundProblem): number {
  return 2 * findings.length + Number(repairable)
}

/** How many VSS writers the answers show as failed. */
export function failedWriters(findings: readonly Finding[]): number {
  return Math.max(0, ...findings.map(({ evidence }) => writersIn(evidence)))
}

function writersIn(evidence: unknown): number {
  const { writers } = (evidence ?? {}) as { writers?: unknown }
  if (!Array.isArray(writers)) return 0
  return writers.filter((writer: { condition?: unknown }) => writer.condition === 'failed').length
}
