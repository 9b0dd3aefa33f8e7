import type { Diagnosis } from '../../shared/model/diagnosis.ts'
import { isCaseMatch } from '../../shared/model/diagnosis.ts'
import type { Finding } from '../../shared/model/finding.ts'
import type { LogScan } from '../../shared/model/log-scan.ts'
import { type Message, message } from '../../shared/model/message.ts'

/** A job that ended badly, with what its code leads to. */
export interface FailedJob {
  at: string
  state: string
  code: string
  diagnosis: Diagnosis
}

/** A case that may be at fault now. */
export interface LikelyCase {
  case: string
  /** `proven`: a check of it fails. `refuted`: logs or jobs speak of it, and all its checks pass. */
  standing: 'proven' | 'supported' | 'refuted'
  reasons: Message[]
}

interface Evidence {
  weight: number
  reasons: Message[]
}

const weights = { certain: 3, likely: 2, possible: 1 }
const order: LikelyCase['standing'][] = ['proven', 'supported', 'refuted']

/**
 * Puts failed checks, lines of logs and failed jobs together: the likeliest cases in order, each with its reasons. What a check proves comes
 * first and what all checks refute comes last, however much logs tell of it, because logs tell of the past.
 */
export function likeliestCases(
  findings: readonly Finding[],
  logs: Pick<LogScan, 'found'> | null,
  jobs: readonly FailedJob[],
): LikelyCase[] {
  const cases = new Map<string, Evidence>()
  const add = (id: string, weight: number, ...reasons: Message[]) => {
    const known = cases.get(id) ?? { weight: 0, reasons: [] }
    cases.set(id, { weight: known.weight + weight, reasons: [...known.reasons, ...reasons] })
  }
  for (const { at, state, code, diagnosis } of jobs) {
    for (const match of diagnosis.matches) {
      if (isCaseMatch(match)) add(match.case, 2 * weights[match.confidence], message('health.job', { at, state, code }))
    }
  }
  for (const { check, cases: ids, reason, verdict } of findings) {
    if (verdict !== 'fail') continue
    for (const id of ids) add(id, 1, message('health.proven', { check }), reason)
  }
  for (const { case: id, confidence, count, last } of logs?.found ?? []) {
    if (id !== null) add(id, weights[confidence], message('health.inLogs', { count, last: last ?? '–' }))
  }
  return [...cases]
    .map(([id, { weight, reasons }]) => ({ case: id, weight, ...standingOf(id, findings, reasons) }))
    .sort((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing) || other.weight - one.weight)
    .map(({ weight: _, ...one }) => one)
}

function standingOf(id: string, findings: readonly Finding[], reasons: Message[]): Omit<LikelyCase, 'case'> {
  const own = findings.filter(({ cases, verdict }) => cases.includes(id) && verdict !== 'notApplicable')
  if (own.some(({ verdict }) => verdict === 'fail')) return { standing: 'proven', reasons }
  const isRefuted = own.length > 0 && own.every(({ verdict }) => verdict === 'pass')
  if (!isRefuted) return { standing: 'supported', reasons }
  return { standing: 'refuted', reasons: [...reasons, message('health.refuted', { count: own.length })] }
}
