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
  /** What speaks for it: jobs, then checks, then logs. */
  reasons: Reason[]
}

/** A sentence, or a check that fails, of which the host knows the title. */
export type Reason = Message | { failing: Finding }

/** What speaks for cases beside the health check. */
type Evidence = Pick<NowEvidence, 'at' | 'found' | 'jobs' | 'findings'>

const hour = 3_600_000

const weights = { certain: 3, likely: 2, possible: 1 }
const order: LikelyCase['standing'][] = ['proven', 'supported', 'refuted']

/**
 * Puts failed checks, lines of logs and failed jobs together: the likeliest cases in order, each with its reasons. What a check proves comes
 * first and what all checks refute comes last, however much logs tell of it, because logs tell of the past. Of what is proven, that comes first
 * without which no backup runs (`placeOf` a check is 0), then what jobs and logs speak of, then what stops more of a backup. Checks that were asked
 * because logs speak of their case count as those of `checked` do.
 */
export function likeliestCases(
  checked: readonly Finding[],
  evidence: Evidence | null,
  placeOf: (check: string) => number,
): LikelyCase[] {
  const { at = '', jobs = [], found = [], findings: besides = [] } = evidence ?? {}
  const findings = [...new Map([...checked, ...besides].map((one) => [one.check, one])).values()]
  const ofJobs = jobs.flatMap((job) =>
    job.diagnosis.matches.flatMap((match) => {
      // The page asks this too and must not load the schemas that stand beside `isCaseMatch`.
      return 'case' in match ? [{ id: match.case, weight: 2 * weights[match.confidence], reason: jobReason(job) }] : []
    }),
  )
  const ofLogs = found.flatMap((one) =>
    one.case === null ? [] : [{ id: one.case, weight: weights[one.confidence], reason: logReason(one, at) }],
  )
  const told = new Set([...ofJobs, ...ofLogs].map(({ id }) => id))
  const failing = findings
    .filter(({ verdict }) => verdict === 'fail')
    .toSorted((one, other) => placeOf(one.check) - placeOf(other.check))
  // Of cases that share a check, those that nothing else speaks for are left to the one it tells.
  const failingOf = (id: string) =>
    failing.filter((one) => speaksFor(one, id) || (told.has(id) && one.cases.includes(id)))
  const ids = new Set([...told, ...failing.flatMap((one) => one.cases.filter((id) => failingOf(id).includes(one)))])
  const reasonsOf = (of: typeof ofJobs, id: string) => of.filter((one) => one.id === id).map(({ reason }) => reason)
  return [...ids]
    .map((id) => {
      const own = failingOf(id)
      const reasons = [...reasonsOf(ofJobs, id), ...own.map((one) => ({ failing: one })), ...reasonsOf(ofLogs, id)]
      const weight = [...ofJobs, ...ofLogs].reduce((sum, one) => sum + (one.id === id ? one.weight : 0), 0)
      const place = Math.min(...own.map(({ check }) => placeOf(check)))
      return { case: id, ...standingOf(id, findings, reasons), weight, place, count: own.length }
    })
    .sort(
      (one, other) =>
        order.indexOf(one.standing) - order.indexOf(other.standing) ||
        Number(other.place === 0) - Number(one.place === 0) ||
        other.weight - one.weight ||
        one.place - other.place ||
        other.count - one.count,
    )
    .map(({ weight: _, place: __, count: ___, ...one }) => one)
}

/** The jobs that ended badly and of which no case speaks. */
export function untoldJobs(jobs: readonly FailedJob[], likely: readonly LikelyCase[]): FailedJob[] {
  const cases = new Set(likely.map((one) => one.case))
  return jobs.filter(({ diagnosis }) => !diagnosis.matches.some((match) => 'case' in match && cases.has(match.case)))
}

/** What a finding itself says: of VSS writers the state and the last error of each that is not well, of rights nothing, else its reason. */
export function failureWords({ reason, evidence }: Pick<Finding, 'reason' | 'evidence'>): Message[] {
  const writers = badWriters(evidence)
  if (writers.length > 0) {
    const told = writers.slice(0, mostWriters).map(({ name, state, lastError }) => {
      const at = { writer: name, state }
      return lastError === ''
        ? message('health.writerState', at)
        : message('health.writerFailed', { ...at, error: lastError })
    })
    const more = writers.length - mostWriters
    return more > 0 ? [...told, message('health.moreWriters', { count: more })] : told
  }
  // Access lists are spelled in letters that say nothing to who is in a hurry; the title of the check says what is wrong.
  return /^(sameAccess|grants) /.test(String(reason.values.wanted ?? '')) ? [] : [reason]
}

const mostWriters = 4

function badWriters(evidence: Finding['evidence']): { name: string; state: number; lastError: string }[] {
  const { writers } = (evidence ?? {}) as { writers?: unknown }
  if (!Array.isArray(writers)) return []
  return writers.filter(({ condition }: { condition?: unknown }) => condition === 'failed' || condition === 'stuck')
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

function standingOf(id: string, findings: readonly Finding[], reasons: Reason[]): Omit<LikelyCase, 'case'> {
  const own = findings.filter(({ cases, verdict }) => cases.includes(id) && verdict !== 'notApplicable')
  if (own.some(({ verdict }) => verdict === 'fail')) return { standing: 'proven', reasons }
  const isRefuted = own.length > 0 && own.every(({ verdict }) => verdict === 'pass')
  if (!isRefuted) return { standing: 'supported', reasons }
  return { standing: 'refuted', reasons: [...reasons, message('health.refuted', { count: own.length })] }
}
