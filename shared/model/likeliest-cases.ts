import type { Finding } from './finding.ts'
import type { FoundInLogs } from './log-scan.ts'
import { type Message, message } from './message.ts'
import type { FailedJob, NowEvidence } from './now-evidence.ts'
import { speaksFor } from './speaks-for.ts'

/** A case that may be at fault now. */
export interface LikelyCase {
  case: string
  /** `proven`: a check of it fails. `refuted`: logs or jobs speak of it, and all its checks pass. */
  standing: 'proven' | 'supported' | 'refuted'
  reasons: Message[]
}

/** What speaks for cases beside the health check. */
type Evidence = Pick<NowEvidence, 'at' | 'found' | 'jobs' | 'findings'>

const hour = 3_600_000

const weights = { certain: 3, likely: 2, possible: 1 }
const order: LikelyCase['standing'][] = ['proven', 'supported', 'refuted']

/**
 * Puts failed checks, lines of logs and failed jobs together: the likeliest cases in order, each with its reasons. What a check proves comes
 * first and what all checks refute comes last, however much logs tell of it, because logs tell of the past. Checks that were asked because logs
 * speak of their case count as those of `checked` do.
 */
export function likeliestCases(checked: readonly Finding[], evidence: Evidence | null): LikelyCase[] {
  const findings = [...new Map([...checked, ...(evidence?.findings ?? [])].map((one) => [one.check, one])).values()]
  const cases = new Map<string, { weight: number; reasons: Message[] }>()
  const add = (id: string, weight: number, ...reasons: Message[]) => {
    const known = cases.get(id) ?? { weight: 0, reasons: [] }
    cases.set(id, { weight: known.weight + weight, reasons: [...known.reasons, ...reasons] })
  }
  for (const job of evidence?.jobs ?? []) {
    for (const match of job.diagnosis.matches) {
      // The page asks this too and must not load the schemas that stand beside `isCaseMatch`.
      if ('case' in match) add(match.case, 2 * weights[match.confidence], jobReason(job))
    }
  }
  const alsoTold = new Set([...cases.keys(), ...(evidence?.found ?? []).map((one) => one.case)])
  for (const finding of findings) {
    if (finding.verdict !== 'fail') continue
    const { check, reason } = finding
    // Of cases that share a check, those that nothing else speaks for are left to the one it tells.
    const ids = finding.cases.filter((id) => speaksFor(finding, id) || alsoTold.has(id))
    for (const id of ids) add(id, 1, message('health.proven', { check }), reason)
  }
  for (const one of evidence?.found ?? []) {
    if (one.case !== null) add(one.case, weights[one.confidence], logReason(one, evidence?.at ?? ''))
  }
  return [...cases]
    .map(([id, { weight, reasons }]) => ({ case: id, weight, ...standingOf(id, findings, reasons) }))
    .sort((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing) || other.weight - one.weight)
    .map(({ weight: _, ...one }) => one)
}

function logReason({ count, last }: FoundInLogs, at: string): Message {
  if (last === null) return message('health.inLogsSometime', { count })
  return message('health.inLogs', { count, hours: Math.max(0, Math.round((Date.parse(at) - Date.parse(last)) / hour)) })
}

/** What is said of a job that ended badly. */
export function jobReason({ hoursAgo, type, state, code }: FailedJob): Message {
  if (hoursAgo === null) return message('health.jobSometime', { type, state, code })
  return message('health.job', { hours: hoursAgo, type, state, code })
}

function standingOf(id: string, findings: readonly Finding[], reasons: Message[]): Omit<LikelyCase, 'case'> {
  const own = findings.filter(({ cases, verdict }) => cases.includes(id) && verdict !== 'notApplicable')
  if (own.some(({ verdict }) => verdict === 'fail')) return { standing: 'proven', reasons }
  const isRefuted = own.length > 0 && own.every(({ verdict }) => verdict === 'pass')
  if (!isRefuted) return { standing: 'supported', reasons }
  return { standing: 'refuted', reasons: [...reasons, message('health.refuted', { count: own.length })] }
}
